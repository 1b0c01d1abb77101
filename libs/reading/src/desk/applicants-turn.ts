import type { AbleCaller, KnownProcedures } from '#access';
import { scopeOf, type HeldPost } from '#identity';
import { zoneClock, type Instant } from '#kernel';
import { stateTitle, type ProcedureDefinition } from '#procedure';
import type { Agency } from '../agency/agency.js';
import type { Desks, WaitingForApplicant } from './ports.js';

/** What it is read from. */
export interface ApplicantsTurnDeps {
  readonly desks: Desks;
  readonly procedures: KnownProcedures;
  readonly agency: Agency;
}

/** Read in one go; the rest is told as a number. */
const MOST_SHOWN = 50;

/** A dossier that waits for its applicant. */
export interface ApplicantsTurnRow {
  readonly code: string;
  readonly applicant: string;
  /** What is waited for, as the step says it. */
  readonly what: string;
  /** Local ISO; null where no rule ends the wait. */
  readonly until: string | null;
}

/** What was asked of applicants and has not come; the ones whose time ends first. */
export interface ApplicantsTurnAnswer {
  /** null: thousands. */
  readonly number: number | null;
  readonly dossiers: readonly ApplicantsTurnRow[];
}

/** Dossiers that lie on no desk because the applicant has them to complete. */
export class ApplicantsTurnReader {
  constructor(private readonly deps: ApplicantsTurnDeps) {}

  /** Of the procedures that a post of the caller receives, or asks applicants in. */
  async of({ able, capability }: AbleCaller): Promise<ApplicantsTurnAnswer> {
    const { desks, procedures } = this.deps;
    const { id: agency } = this.deps.agency;
    const posts = able.filter((post) => scopeOf(capability, post) !== 'step');
    const issues = await procedures.inForceEver(agency);
    const concerned = await Promise.all(
      issues.map(async ({ code, issue }) => {
        const definition = await procedures.definition(agency, code, issue);
        return posts.some((post) => isConcerned(post, definition)) ? [{ code, issue }] : [];
      }),
    );
    const { number, dossiers } = await desks.applicantsTurn(agency, concerned.flat(), MOST_SHOWN);
    return { number, dossiers: await Promise.all(dossiers.map((one) => this.row(one))) };
  }

  private async row({ code, applicant, until, ...of }: WaitingForApplicant): Promise<ApplicantsTurnRow> {
    const { procedures, agency } = this.deps;
    const definition = await procedures.definition(agency.id, of.procedure, of.issue);
    const what = stateTitle(definition, of.state);
    return { code, applicant, what, until: until === null ? null : this.local(until) };
  }

  private local(at: Instant): string {
    return zoneClock(this.deps.agency.zone).isoOf(at);
  }
}

/** Who receives a dossier is brought what it lacks; who asked waits for it. */
function isConcerned(post: HeldPost, { steps, start }: ProcedureDefinition): boolean {
  return Object.entries(steps).some(([name, { by, unit, actions }]) => {
    const theirs = by === post.role && (unit === undefined || unit === post.unit);
    const asks = Object.values(actions).some(({ to }) => steps[to]?.by === 'applicant');
    return theirs && (name === start || asks);
  });
}
