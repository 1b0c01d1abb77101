import type { AgencyId } from '#kernel';
import { expireNext, rulesOf, type ActDeps } from './act.js';
import type { Change } from './ports.js';

/** Dossiers per commit: large enough to amortise the commit, small enough that a user waits milliseconds. */
const BATCH = 200;

/**
 * Fires every deadline that fell due before now, one entry each. Any number of workers may call it at once; after
 * a crash or a long stop it catches up in order. Returns how many deadlines were fired.
 */
export async function expireDeadlines(deps: ActDeps, agency: AgencyId, batch = BATCH): Promise<number> {
  const now = deps.clock.now();
  let fired = 0;
  for (;;) {
    const claimed = await deps.store.claimDue(agency, now, batch, async (records) => {
      const changes: Change[] = [];
      for (const record of records) {
        const change = expireNext(record, await rulesOf(deps, record));
        if (change) changes.push(change);
      }
      return changes;
    });
    if (claimed === 0) return fired;
    fired += claimed;
  }
}
