import { Controller, Get, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { formatLimit } from '#calendar';
import { CLOCK, PROCEDURE_SOURCE } from '#engine';
import { refuse, type Clock } from '#kernel';
import { PgProcedures } from '#persistence';
import { toXStateJson, type ProcedureDefinition } from '#procedure';
import { accepted } from '../http/refused.exception.js';
import { AGENCY } from '../settings.js';
import { May } from '../auth/may.decorator.js';

@ApiTags('procedures')
@Controller('procedures')
export class ProceduresController {
  constructor(
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('procedure.read')
  @ApiOperation({ summary: 'Mọi lần ban hành đang lưu, với hiệu lực và thời hạn' })
  async list() {
    const all = await this.procedures.all(this.agency);
    return { procedures: all.map(summary) };
  }

  @Get(':code')
  @May('procedure.read')
  @ApiOperation({ summary: 'Lần ban hành đang có hiệu lực hôm nay (mã như QT-08/DMP, viết QT-08%2FDMP)' })
  async inForce(@Param('code') code: string) {
    const found = await this.procedures.inForce(this.agency, code, this.clock.now());
    return found ? found.definition : this.unknown(code);
  }

  @Get(':code/issues/:issue')
  @May('procedure.read')
  @ApiOperation({ summary: 'Một lần ban hành, với máy trạng thái XState' })
  async issue(@Param('code') code: string, @Param('issue', ParseIntPipe) issue: number) {
    const all = await this.procedures.all(this.agency);
    const found = all.find((definition) => definition.code === code && definition.issue === issue);
    if (!found) return this.unknown(code);
    const newest = await this.procedures.get(this.agency, code, issue, this.clock.now());
    return { definition: found, machine: toXStateJson(newest) };
  }

  private async unknown(code: string): Promise<never> {
    const codes = await this.procedures.codes(this.agency);
    return accepted<never>(
      refuse(
        'not_found',
        'procedure.unknown',
        `Không có thủ tục ${code} đang có hiệu lực. Có: ${codes.join(', ')}.`,
      ),
    );
  }
}

function summary(definition: ProcedureDefinition) {
  const { code, issue, title, field, pattern, owner, validFrom, validTo = null, promise } = definition;
  const phases = promise.phases.map(({ id, limit, from, source, confidence }) => ({
    id,
    limit: limit ? formatLimit(limit) : null,
    from,
    source,
    confidence,
  }));
  return { code, issue, title, field, pattern, owner, validFrom, validTo, phases };
}
