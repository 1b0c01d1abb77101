import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgencyFile } from '#files';
import { ROLE_LABELS } from '#reading';
import { UNITS } from '#procedure';
import { IdentityDesk } from '../auth/identity-desk.js';
import { staffToday } from '../auth/staff-today.js';
import { AGENCY_FILE } from '../settings.js';
import { May } from '../auth/may.decorator.js';

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
  async describe() {
    const { id, name, zone } = this.agency;
    const people = await staffToday(this.desk.deps, this.agency);
    return {
      id,
      name,
      zone,
      today: this.desk.today(),
      units: UNITS,
      roles: ROLE_LABELS,
      people: people.map((person) => ({
        ...person,
        actor: `${person.id}; role=${person.role}; unit=${person.unit}`,
      })),
    };
  }
}
