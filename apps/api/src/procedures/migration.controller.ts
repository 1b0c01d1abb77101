import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Engine, PROCEDURE_SOURCE, type Impact, type ProcedureSource } from '#engine';
import { refuse } from '#kernel';
import type { PgProcedures } from '#persistence';
import { parseProcedure } from '#procedure';
import { May } from '../auth/may.decorator.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { ImpactDto } from './migration.dto.js';
import { PublishingDesk } from './publishing-desk.js';

/** What moving the open dossiers to another issue would do. */
export interface MigrationImpact {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly impact: Impact;
}

/** What another issue would do to the open dossiers. Moving them is a decision taken at the command line. */
@ApiTags('procedures')
@Controller('procedures')
export class MigrationController {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(PublishingDesk) private readonly desk: PublishingDesk,
  ) {}

  @Post(':code/impact')
  @May('procedure.draft')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Chạy thử: một lần ban hành khác, kể cả dự thảo, sẽ đổi ngày hẹn của hồ sơ đang giải quyết ra sao',
  })
  async impact(
    @Param('code') code: string,
    @Body() { from, to, states }: ImpactDto,
  ): Promise<MigrationImpact> {
    const procedures = await this.including(code, to);
    const question = { code, from, to, ...(states === undefined ? {} : { states: stepNames(states) }) };
    return {
      code,
      from,
      to,
      impact: orThrow(await this.engine.dryRunMigration(this.desk.id, question, procedures)),
    };
  }

  /** The published issues, and the draft that is asked about. */
  private async including(code: string, issue: number): Promise<ProcedureSource> {
    if ((await this.procedures.issues(this.desk.id, code)).includes(issue)) return this.procedures;
    const { source } = await this.desk.find(code, issue);
    const { definition } = parseProcedure(source, `${code} lần ${issue}`);
    return definition ? this.procedures.with(definition) : this.procedures;
  }
}

function stepNames(states: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const strange = Object.entries(states).find(([, next]) => typeof next !== 'string');
  if (strange) {
    return refused(refuse('migration.bad_map', { step: strange[0] }, { old: strange[0] }));
  }
  return states as Readonly<Record<string, string>>;
}
