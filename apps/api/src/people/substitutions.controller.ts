import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { endSubstitution, substitute, type EndedSubstitution } from '#identity';
import type { Actor } from '#kernel';
import { CSRF } from '../auth/auth.controller.js';
import { CurrentActor } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { SubstitutionDto } from './people.dto.js';
import { PeopleDesk, seatOf, type SubstitutionView } from './people-desk.js';

/** All substitutions, past and to come. */
export interface SubstitutionList {
  readonly today: string;
  readonly substitutions: readonly SubstitutionView[];
}

/** Who stands in for whom, in the whole agency. */
@ApiTags('people')
@Controller('people/substitutions')
export class SubstitutionsController {
  constructor(@Inject(PeopleDesk) private readonly desk: PeopleDesk) {}

  @Get()
  @May('people.manage')
  @ApiOperation({ summary: 'Mọi việc làm thay: đang chạy, sắp tới, đã xong' })
  async list(): Promise<SubstitutionList> {
    const { people, agency } = this.desk.deps;
    const [all, nameOf] = await Promise.all([people.substitutions(agency), this.desk.names()]);
    return {
      today: this.desk.today(),
      substitutions: all.map((one) => this.desk.substitutionView(one, nameOf)),
    };
  }

  @Post()
  @May('people.manage')
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Giao một người làm thay người vắng mặt trong một thời gian' })
  async make(
    @Body() { role, unit, ...asked }: SubstitutionDto,
    @CurrentActor() { id: by }: Actor,
  ): Promise<SubstitutionView> {
    const seat = orThrow(seatOf({ role, unit }));
    const made = orThrow(await substitute(this.desk.deps, { ...asked, seat, by }));
    return this.desk.substitutionView(made, await this.desk.names());
  }

  @Post(':id/end')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Kết thúc một việc làm thay trước hạn, từ yêu cầu kế tiếp' })
  async end(@Param('id') id: string, @CurrentActor() { id: by }: Actor): Promise<EndedSubstitution> {
    return orThrow(await endSubstitution(this.desk.deps, { id, by }));
  }
}
