import { DomainError, type AgencyId, type Instant } from '#kernel';
import { outstanding, rulesOf, type ActDeps } from './act.js';
import type { DossierRecord } from './dossier-record.js';
import type { Change } from './ports.js';

/** Dossiers per commit: large enough to amortise the commit, small enough that a user waits milliseconds. */
const BATCH = 200;

/** Told of a dossier whose own data forbid to go on, e.g. a version that is gone. */
export type ReportFault = (dossier: string, fault: DomainError) => void;

/**
 * Fires every deadline that fell due before now, one entry each. Any number of workers may call it at once; after
 * a crash or a long stop it catches up in order. A dossier that contradicts itself is reported and left as it is;
 * it does not stop the others. Returns how many deadlines were fired.
 */
export async function expireDeadlines(
  deps: ActDeps,
  agency: AgencyId,
  report: ReportFault = () => undefined,
): Promise<number> {
  const now = deps.clock.now();
  let fired = 0;
  for (let faulty = 0, before = -1; fired !== before;) {
    before = fired;
    await deps.store.claimDue(agency, now, BATCH + faulty, async (records) => {
      const results = await Promise.all(records.map((record) => fire(deps, record, now, report)));
      const changes = results.filter((change) => change !== null);
      faulty = records.length - changes.length;
      fired = before + changes.length;
      return changes;
    });
  }
  return fired;
}

async function fire(
  deps: ActDeps,
  record: DossierRecord,
  now: Instant,
  report: ReportFault,
): Promise<Change | null> {
  try {
    return outstanding(deps, record, await rulesOf(deps, record), now);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    report(record.code, error);
    return null;
  }
}
