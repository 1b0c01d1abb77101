import { DomainError, type Actor, type AgencyId, type DossierCode, type Instant } from '#kernel';
import { expireNext, rulesOf, type ActDeps } from './act.js';
import { expireDeadlines, type ReportFault } from './expire-deadlines.js';
import { nextDeadline, type DossierRecord } from './dossier-record.js';
import type { Change, RedateOrder } from './ports.js';
import { movesPromise, redated } from './redated.js';

/** What a new calendar version does, or would do, to the open promises. */
export interface Redating {
  readonly examined: number;
  readonly moved: readonly MovedPromise[];
}

export interface MovedPromise {
  readonly dossier: string;
  readonly before: Instant;
  readonly after: Instant;
}

const BATCH = 200;

/**
 * Re-dates every running promise under the calendars as they are now (a decision on holidays came late). One
 * history entry per moved dossier with the old and the new date; running it again under the old calendar moves them
 * back. Broken, met and stopped promises are left alone; budgets of steps that still run move like promises.
 * @param dryRun only tell what would move.
 */
export async function redateDossiers(
  deps: ActDeps,
  agency: AgencyId,
  actor: Actor,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Redating> {
  // What fell due before now is broken, whether or not a sweeper has said so yet: no calendar heals it.
  if (!dryRun) await expireDeadlines(deps, agency);
  const order = { actor, since: deps.clock.now() };
  const moved: MovedPromise[] = [];
  let examined = 0;
  for (let after = ''; ;) {
    const page = await redatePage(deps, agency, order, { after, dryRun });
    moved.push(...page.moved);
    examined += page.examined;
    if (page.last === null) return { examined, moved };
    after = page.last;
  }
}

/** Which dossiers a page is about. */
export interface RedatePage {
  /** Code after which it begins. */
  readonly after: DossierCode;
  /** Only those that run by this calendar. */
  readonly only?: string;
  readonly dryRun?: boolean;
  /** Told of a dossier that contradicts itself and is left as it is; without it, such a one is thrown. */
  readonly report?: ReportFault;
}

export interface RedatedPage extends Redating {
  /** The last code examined; null at the end. */
  readonly last: DossierCode | null;
}

/** The next open dossiers after a code, in order of code, in one commit. Repeated, it finds nothing left to move. */
export async function redatePage(
  deps: ActDeps,
  agency: AgencyId,
  order: RedateOrder,
  page: RedatePage,
): Promise<RedatedPage> {
  let moved: MovedPromise[] = [];
  const codes = await deps.store.revisePage(agency, page.after, BATCH, {}, async (records) => {
    const changes: Change[] = [];
    for (const record of records) {
      const change = await redatedOrReported(deps, record, order, page);
      if (change) changes.push(change);
    }
    // Only now: a unit of work the database asked for again counts once.
    moved = changes.filter(movesPromise).map(told);
    return page.dryRun ? [] : changes;
  });
  return { examined: codes.length, moved, last: codes.at(-1) ?? null };
}

/**
 * One dossier, whoever else works on it meanwhile, with what fell due before the order said first.
 * @param only the calendar the order is about; a dossier that runs by another is left alone
 */
export async function redateOne(
  deps: ActDeps,
  agency: AgencyId,
  code: DossierCode,
  order: RedateOrder,
  only: string,
): Promise<void> {
  for (;;) {
    const { record } = await deps.store.readForCommand(agency, code, '');
    if (!record) return;
    const rules = await rulesOf(deps, record);
    const due = nextDeadline(record.deadlines);
    if (rules.calendar.id !== only) return;
    const change = due && due.at < order.since ? expireNext(record, rules) : redated(record, order, rules);
    if (!change) return;
    await deps.store.write(change);
  }
}

async function redatedOrReported(
  deps: ActDeps,
  record: DossierRecord,
  order: RedateOrder,
  { only, report }: RedatePage,
): Promise<Change | null> {
  try {
    return await redatedUnder(deps, record, order, only);
  } catch (error) {
    if (!report || !(error instanceof DomainError)) throw error;
    report(record.code, error);
    return null;
  }
}

async function redatedUnder(
  deps: ActDeps,
  record: DossierRecord,
  order: RedateOrder,
  only: string | undefined,
): Promise<Change | null> {
  const rules = await rulesOf(deps, record);
  if (only !== undefined && rules.calendar.id !== only) return null;
  return redated(record, order, rules);
}

function told({ before, after }: Change): MovedPromise {
  return {
    dossier: after.code,
    before: before?.facts.dueLawful ?? 0,
    after: after.facts.dueLawful ?? 0,
  };
}
