import { DAY_MS, type AgencyId, type Clock, type Instant } from '#kernel';
import type { AbandonedFiles, DraftCursor, FileStore } from './ports.js';

/** A draft to which nothing was added for so long is not going to be sent. */
export const DRAFT_DAYS = 30;

/** Longer than any opening of a dossier that had read its files before they were taken out of the draft. */
const GRACE = DAY_MS;

/** Contents thrown away in one sweep; the next goes on. */
const MOST_CONTENTS = 1000;

export interface AbandonedDeps {
  readonly rows: AbandonedFiles;
  readonly store: Pick<FileStore, 'discard'>;
  readonly clock: Clock;
}

export interface Swept {
  /** Files taken out of drafts. */
  readonly removed: number;
  /** Contents thrown away. */
  readonly discarded: number;
}

/**
 * Removes what was uploaded to drafts never sent, and what was taken out of drafts by hand. In two sweeps at least a
 * day apart: first no opening can read the files any more, and only when every opening under way has long been written
 * are the bytes of those that no dossier names thrown away. Any number of processes may sweep at once.
 */
export class AbandonedDrafts {
  /** Everything older has been judged: a dossier's, or removed. Forgotten with the process, which then looks once again. */
  private readonly judged = new Map<AgencyId, DraftCursor>();

  constructor(private readonly deps: AbandonedDeps) {}

  async sweep(agency: AgencyId): Promise<Swept> {
    const at = this.deps.clock.now();
    const discarded = await this.discard(agency, at);
    return { removed: await this.forget(agency, at), discarded };
  }

  private async forget(agency: AgencyId, at: Instant): Promise<number> {
    let removed = 0;
    for (;;) {
      const after = this.judged.get(agency) ?? null;
      const page = await this.deps.rows.forget(agency, { before: at - DRAFT_DAYS * DAY_MS, after, at });
      removed += page.removed;
      if (page.next === null) return removed;
      this.judged.set(agency, page.next);
    }
  }

  private async discard(agency: AgencyId, at: Instant): Promise<number> {
    const removedBefore = at - GRACE;
    let discarded = 0;
    for (const sha256 of await this.deps.rows.leaving(agency, removedBefore, MOST_CONTENTS)) {
      const drop = () => this.deps.store.discard(agency, sha256);
      if (await this.deps.rows.release(agency, sha256, { removedBefore, at }, drop)) discarded += 1;
    }
    return discarded;
  }
}
