import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, PROCEDURE_SOURCE } from '#engine';
import type { Clock } from '#kernel';
import { PgProcedures } from '#persistence';
import { fieldLabel, type ProcedureDefinition, promiseWords } from '#procedure';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { AGENCY } from '../settings/settings.js';

/** A procedure to choose, with its limit in words. */
export interface ReceivableProcedure {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly field: string;
  readonly fieldLabel: string;
  readonly limit: string;
}

/** What may be received at this counter today. */
export interface ReceivableProcedures {
  readonly procedures: readonly ReceivableProcedure[];
}

/** What may be received at this counter today. */
@ApiTags('reception')
@Controller('reception/procedures')
export class ReceivableController {
  constructor(
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('dossier.open')
  @ApiOperation({ summary: 'Thủ tục đang có hiệu lực mà tôi được tiếp nhận hồ sơ hôm nay' })
  async list(@Caller() { able }: AbleCaller): Promise<ReceivableProcedures> {
    const now = this.clock.now();
    const codes = await this.procedures.codes(this.agency);
    const inForce = await Promise.all(codes.map((code) => this.procedures.inForce(this.agency, code, now)));
    const definitions = inForce.flatMap((found) => (found ? [found.definition] : []));
    return {
      procedures: definitions
        .filter((definition) => able.some((post) => receives(definition, post)))
        .map((definition) => ({
          code: definition.code,
          issue: definition.issue,
          title: definition.title,
          field: definition.field,
          fieldLabel: fieldLabel(definition.field),
          limit: promiseWords(definition),
        })),
    };
  }
}

/** A service to the public whose papers come in at the counter of this post. */
function receives(
  { kind, start, steps }: ProcedureDefinition,
  { role, unit }: { readonly role: string; readonly unit: string },
): boolean {
  const counter = steps[start];
  const own = counter?.unit === undefined || counter.unit === unit;
  return kind === 'public_service' && role === counter?.by && own;
}
