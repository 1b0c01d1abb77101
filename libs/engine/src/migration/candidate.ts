import type { AgencyId, Instant } from '#kernel';
import {
  compileProcedure,
  regimeOn,
  type CompiledProcedure,
  type ProcedureDefinition,
  type Regime,
} from '#procedure';
import type { CalendarSource, ProcedureSource } from '../dossiers/ports.js';

/** The published procedures and one issue more that nobody has published yet: for surveys before a decision. */
export class WithCandidate implements ProcedureSource {
  private readonly compiled = new Map<string, CompiledProcedure>();

  constructor(
    private readonly published: ProcedureSource,
    private readonly candidate: ProcedureDefinition,
    private readonly regimes: readonly Regime[],
    private readonly calendars: CalendarSource,
  ) {}

  async get(agency: AgencyId, code: string, issue: number, received: Instant): Promise<CompiledProcedure> {
    if (!this.isCandidate(code, issue)) return this.published.get(agency, code, issue, received);
    const day = this.calendars.get(this.candidate.calendar, agency).dateOf(received);
    const regime = regimeOn(this.regimes, day);
    const known = this.compiled.get(regime?.id ?? '');
    if (known) return known;
    const procedure = compileProcedure(this.candidate, regime);
    this.compiled.set(regime?.id ?? '', procedure);
    return procedure;
  }

  inForce(agency: AgencyId, code: string, at: Instant): Promise<CompiledProcedure | null> {
    return this.published.inForce(agency, code, at);
  }

  codes(agency: AgencyId): Promise<readonly string[]> {
    return this.published.codes(agency);
  }

  async issues(agency: AgencyId, code: string): Promise<readonly number[]> {
    const issues = await this.published.issues(agency, code);
    return code === this.candidate.code ? [...new Set([...issues, this.candidate.issue])] : issues;
  }

  private isCandidate(code: string, issue: number): boolean {
    return code === this.candidate.code && issue === this.candidate.issue;
  }
}
