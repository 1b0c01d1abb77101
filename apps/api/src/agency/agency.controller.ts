import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgencyFile } from '#files';
import { POST_ROLES, staffToday } from '#reading';
import { UNITS } from '#procedure';
import { IdentityDesk } from '../auth/identity-desk.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { May } from '../auth/may.decorator.js';

/** Somebody in one of their posts; `actor` is what X-Actor would say. */
export interface AgencyOfficer {
  readonly actor: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
}

/** The agency, its units and roles, and who holds which post today. */
export interface AgencyView {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly today: string;
  readonly units: typeof UNITS;
  readonly roles: Readonly<Record<string, string>>;
  readonly people: readonly AgencyOfficer[];
}

@ApiTags('agency')
@Controller('agency')
export class AgencyController {
  constructor(
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    @Inject(IdentityDesk) private readonly desk: IdentityDesk,
  ) {}

  @Get()
  @May('agency.read')
  @ApiOperation({ summary: 'Cơ quan: đơn vị, vai trò và những người hôm nay giữ chức danh' })
  async describe(): Promise<AgencyView> {
    const { id, name, zone } = this.agency;
    const people = await staffToday(this.desk.deps, this.agency);
    return {
      id,
      name,
      zone,
      today: this.desk.today(),
      units: UNITS,
      roles: POST_ROLES,
      people: people.map((person) => ({
        ...person,
        actor: `${person.id}; role=${person.role}; unit=${person.unit}`,
      })),
    };
  }
}
