import { Controller, Get, Header, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CLOCK, PROCEDURE_SOURCE } from '#engine';
import type { AgencyFile } from '#files';
import { refuse, zoneClock, type Clock } from '#kernel';
import { PgProcedures, PgPublishedIssues } from '#persistence';
import {
  drawSvg,
  issueOnDay,
  printHtml,
  printProcedure,
  printSvg,
  type ProcedureDefinition,
} from '#procedure';
import { refused } from '../http/refused.exception.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { May } from '../auth/may.decorator.js';

const HTML = 'text/html; charset=utf-8';
/** A page that loads nothing and runs nothing. */
const CONTAINED = "default-src 'none'; style-src 'unsafe-inline'";

/** Print-outs of what runs: made from the published row, with the days it is really valid. */
@ApiTags('procedures')
@Controller('procedures')
export class PrintController {
  /** Flowcharts by issue and its last day; the text of a published issue never changes. */
  private readonly diagrams = new Map<string, string>();

  constructor(
    @Inject(PgPublishedIssues) private readonly published: PgPublishedIssues,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  @Get(':code/print')
  @May('procedure.read')
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', CONTAINED)
  @ApiProduces('text/html')
  @ApiOperation({
    summary: 'Bản in (HTML, A4) của lần ban hành đang áp dụng, hay lần cuối cùng của thủ tục đã hết hiệu lực',
  })
  async inForce(@Param('code') code: string): Promise<string> {
    const today = zoneClock(this.agency.zone).dayOf(this.clock.now());
    const issues = await this.issuesOf(code);
    const found = issueOnDay(issues, today);
    return found ? this.page(found, issues) : this.unknown(code);
  }

  @Get(':code/issues/:issue/print')
  @May('procedure.read')
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', CONTAINED)
  @ApiProduces('text/html')
  @ApiOperation({ summary: 'Bản in (HTML, A4) của một lần ban hành' })
  async issue(@Param('code') code: string, @Param('issue', ParseIntPipe) issue: number): Promise<string> {
    const issues = await this.issuesOf(code);
    const found = issues.find((definition) => definition.issue === issue);
    return found ? this.page(found, issues) : this.unknown(`${code} lần ban hành ${issue}`);
  }

  @Get(':code/issues/:issue/diagram')
  @May('procedure.read')
  @Header('Content-Type', 'image/svg+xml; charset=utf-8')
  @Header('Content-Security-Policy', CONTAINED)
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiProduces('image/svg+xml')
  @ApiOperation({ summary: 'Lưu đồ (SVG) của một lần ban hành; mỗi ô mang tên bước ở data-step' })
  async diagram(@Param('code') code: string, @Param('issue', ParseIntPipe) issue: number): Promise<string> {
    const issues = await this.issuesOf(code);
    const found = issues.find((definition) => definition.issue === issue);
    if (!found) return this.unknown(`${code} lần ban hành ${issue}`);
    const key = `${keyOf(found)}/whole`;
    const drawn = this.diagrams.get(key) ?? (await drawSvg(this.printed(found, issues)));
    this.diagrams.set(key, drawn);
    return drawn;
  }

  /** Every published issue of the code; a decision or a successor may have ended one since its text was written. */
  private async issuesOf(code: string): Promise<readonly ProcedureDefinition[]> {
    const published = await this.published.all(this.agency.id);
    const own = published.filter((issue) => issue.kind === 'procedure' && issue.code === code);
    return Promise.all(
      own.map(async ({ issue, validFrom, validTo }) => {
        const written = await this.procedures.definition(this.agency.id, code, issue);
        return { ...written, validFrom, ...(validTo === null ? {} : { validTo }) };
      }),
    );
  }

  private async page(
    definition: ProcedureDefinition,
    issues: readonly ProcedureDefinition[],
  ): Promise<string> {
    const printed = this.printed(definition, issues);
    const key = keyOf(definition);
    const diagram = this.diagrams.get(key) ?? (await printSvg(printed));
    this.diagrams.set(key, diagram);
    return printHtml(printed, { diagram, agency: this.agency.name });
  }

  private printed(definition: ProcedureDefinition, issues: readonly ProcedureDefinition[]) {
    return printProcedure(definition, { regimes: this.procedures.regimes, issues });
  }

  private unknown(what: string): never {
    return refused(refuse('procedure.unknown', { procedure: what, which: 'đã ban hành' }));
  }
}

const keyOf = ({ code, issue, validTo }: ProcedureDefinition): string => `${code}/${issue}/${validTo ?? ''}`;
