import { Controller, Get, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, PROCEDURE_SOURCE } from '#engine';
import { refuse, type Clock } from '#kernel';
import { PgProcedures, PgPublishedIssues } from '#persistence';
import { inV1, procedureSummary, toXStateJson, type ProcedureInV1, type ProcedureSummary } from '#procedure';
import { refused } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { May } from '../auth/may.decorator.js';

/** Every published issue, with the days it is really valid. */
export interface ProcedureList {
  readonly procedures: readonly ProcedureSummary[];
}

/** An issue and its state machine as XState reads it. */
export interface IssueWithMachine {
  readonly definition: ProcedureInV1;
  readonly machine: object;
}

@ApiTags('procedures')
@Controller('procedures')
export class ProceduresController {
  constructor(
    @Inject(PgPublishedIssues) private readonly published: PgPublishedIssues,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('procedure.read')
  @ApiOperation({
    summary: 'Mọi lần ban hành đã ban hành: hiệu lực, thời hạn bằng lời và mức tin cậy, đơn vị, ai được nộp',
  })
  async list(): Promise<ProcedureList> {
    const [all, rows] = await Promise.all([
      this.procedures.all(this.agency),
      this.published.all(this.agency),
    ]);
    const ends = new Map(rows.map(({ kind, code, issue, validTo }) => [`${kind} ${code} ${issue}`, validTo]));
    return {
      procedures: all.map((definition) => ({
        ...procedureSummary(definition),
        // A decision or a successor may have ended the issue since its text was written.
        validTo: ends.get(`procedure ${definition.code} ${definition.issue}`) ?? null,
      })),
    };
  }

  @Get(':code')
  @May('procedure.read')
  @ApiOperation({ summary: 'Lần ban hành đang có hiệu lực hôm nay (mã như QT-08/DMP, viết QT-08%2FDMP)' })
  async inForce(@Param('code') code: string): Promise<ProcedureInV1> {
    const found = await this.procedures.inForce(this.agency, code, this.clock.now());
    return found ? inV1(found.definition) : this.unknown(code);
  }

  @Get(':code/issues/:issue')
  @May('procedure.read')
  @ApiOperation({ summary: 'Một lần ban hành, với máy trạng thái XState' })
  async issue(
    @Param('code') code: string,
    @Param('issue', ParseIntPipe) issue: number,
  ): Promise<IssueWithMachine> {
    const all = await this.procedures.all(this.agency);
    const found = all.find((definition) => definition.code === code && definition.issue === issue);
    if (!found) return this.unknown(code);
    const newest = await this.procedures.get(this.agency, code, issue, this.clock.now());
    return { definition: inV1(found), machine: toXStateJson(newest) };
  }

  private async unknown(code: string): Promise<never> {
    const codes = await this.procedures.codes(this.agency);
    return refused(
      refuse('procedure.unknown', { procedure: code, which: `đang có hiệu lực. Có: ${codes.join(', ')}` }),
    );
  }
}
