import { isRefusal, type Actor, type AgencyId, type Instant } from '#kernel';
import { chain } from '#dossier';
import { lawfulDue } from '#sla';
import { rulesOf, type ActDeps } from './act.js';
import { expireDeadlines } from './expire-deadlines.js';
import type { DossierRecord } from './dossier-record.js';
import type { Change } from './ports.js';
import { deadlinesOf, duesOf, latest, type Rules } from './transition.js';

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
 * back. Broken, met and stopped promises are left alone.
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
  const moved: MovedPromise[] = [];
  let examined = 0;
  let after = '';
  for (;;) {
    let movedHere: MovedPromise[] = [];
    const page = await deps.store.revisePage(agency, after, BATCH, {}, async (records) => {
      const changes: Change[] = [];
      movedHere = [];
      for (const record of records) {
        const change = redated(record, actor, deps.clock.now(), await rulesOf(deps, record));
        if (!change) continue;
        movedHere.push({
          dossier: record.code,
          before: record.facts.dueLawful ?? 0,
          after: change.after.facts.dueLawful ?? 0,
        });
        changes.push(change);
      }
      return dryRun ? [] : changes;
    });
    moved.push(...movedHere);
    examined += page.length;
    const last = page.at(-1);
    if (last === undefined) return { examined, moved };
    after = last;
  }
}

function redated(record: DossierRecord, actor: Actor, now: Instant, rules: Rules): Change | null {
  const { procedure, calendar } = rules;
  const { overdue, finished, dueLawful } = record.facts;
  if (overdue || finished || dueLawful === null || dueLawful < now) return null;
  const due = lawfulDue(procedure.definition, record.clock, calendar);
  if (isRefusal(due) || due.at === null || due.at === record.facts.dueLawful) return null;
  const at = Math.max(now, record.lastAt);
  const { facts } = record;
  const moved = {
    facts: { ...facts, dueLawful: due.at },
    clock: record.clock,
    rescheduledTo: record.rescheduledTo,
    channel: record.channel,
  };
  const next = deadlinesOf(moved, at, rules);
  if (isRefusal(next)) return null;
  const after: DossierRecord = {
    ...record,
    revision: record.revision + 1,
    facts: moved.facts,
    dueCurrent: latest(due.at, record.rescheduledTo),
    provisional: due.provisional,
    lastAt: at,
    lastActor: actor,
    deadlines: next,
  };
  const entry = chain(record.lastHash, {
    agency: record.agency,
    dossier: record.code,
    revision: after.revision,
    at,
    kind: 'redated',
    action: 'redate',
    label: 'Tính lại ngày hẹn theo lịch mới',
    actor,
    commandId: null,
    from: facts.state,
    to: facts.state,
    data: { before: facts.dueLawful, after: due.at },
    effects: ['notify_applicant'],
    outcome: duesOf(after, calendar),
  });
  return { before: record, after: { ...after, lastHash: entry.hash }, entry };
}
