import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgencyFile } from '#files';
import { ROLES, UNITS } from '#procedure';
import { AGENCY_FILE } from '../settings.js';

@ApiTags('agency')
@Controller('agency')
export class AgencyController {
  constructor(@Inject(AGENCY_FILE) private readonly agency: AgencyFile) {}

  @Get()
  @ApiOperation({ summary: 'Cơ quan: đơn vị, vai trò và những người để thử, kèm tiêu đề X-Actor của họ' })
  describe() {
    const { id, name, zone, people } = this.agency;
    return {
      id,
      name,
      zone,
      units: UNITS,
      roles: ROLES,
      people: people.map((person) => ({
        ...person,
        actor: `${person.id}; role=${person.role}; unit=${person.unit}`,
      })),
    };
  }
}
