import { isRefusal, type AgencyId, type Clock, type Refusal } from '#kernel';
import { lintProcedure } from '#procedure';
import {
  examineProcedure,
  publishProcedure,
  sourceHash,
  type PublishedProcedures,
  type WaitingFile,
} from '#publishing';
import type { WorkflowFile } from '#files';
import type { PgAgencies, PgProcedures } from '#persistence';

export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
}

/** What became of the definitions at a start. */
export interface Installation {
  readonly published: number;
  readonly unchanged: number;
  /** New since the first installation, and so a matter of two people; nothing of them was written. */
  readonly waiting: readonly WaitingFile[];
  readonly refused: readonly Refusal[];
}

export interface InstallOptions {
  /**
   * Files the agency does not have yet. first: published when it has none at all, else they wait; publish: published
   * without a second person, which the log keeps with the reason; wait: never published.
   */
  readonly additions?: 'first' | 'publish' | 'wait';
  readonly reason?: string;
}

export interface InstallerDeps {
  readonly agencies: Pick<PgAgencies, 'add'>;
  readonly procedures: Pick<PgProcedures, 'hashes' | 'install'>;
  readonly clock: Clock;
}

/** Brings an agency and its procedures into the database. */
export class AgencyInstaller {
  constructor(private readonly deps: InstallerDeps) {}

  /**
   * Makes sure the agency exists and has the procedures it begins with; safe to repeat. All that is published is
   * published in one transaction, so that a first installation that was interrupted is still the first next time.
   */
  async install(
    agency: Agency,
    files: readonly WorkflowFile[],
    { additions = 'first', reason = '' }: InstallOptions = {},
  ): Promise<Installation> {
    const { agencies, procedures } = this.deps;
    await agencies.add(agency);
    const stored = await procedures.hashes(agency.id);
    const others = files.filter(({ source }) => !stored.has(sourceHash(source)));
    const known = { published: 0, unchanged: files.length - others.length, waiting: [], refused: [] };
    if (others.length === 0) return known;
    return procedures.install(agency.id, (store, { isFirst }) => {
      const publishes = additions === 'publish' || (additions === 'first' && isFirst);
      return publishes
        ? this.publish(store, agency, others, known, reason)
        : compare(store, agency, others, known);
    });
  }

  private async publish(
    store: PublishedProcedures,
    { id }: Agency,
    files: readonly WorkflowFile[],
    known: Installation,
    reason: string,
  ): Promise<Installation> {
    let { published, unchanged } = known;
    const refused: Refusal[] = [];
    for (const file of files) {
      // The proofs of 188 issues take seconds and were made with the release (`dunghen procedures check` in CI).
      const options = { check: lintProcedure, reason };
      const result = await publishProcedure(store, id, file, this.deps.clock.now(), options);
      if (isRefusal(result)) refused.push(result);
      else if (result.isNew) published++;
      else unchanged++;
    }
    return { ...known, published, unchanged, refused };
  }
}

/** What publishing would find, without publishing. */
async function compare(
  store: PublishedProcedures,
  { id }: Agency,
  files: readonly WorkflowFile[],
  known: Installation,
): Promise<Installation> {
  let { unchanged } = known;
  const waiting: WaitingFile[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    const result = await examineProcedure(store, id, file, lintProcedure);
    if (isRefusal(result)) refused.push(result);
    else if (result.kind === 'published') unchanged++;
    else {
      const { code, issue } = result.definition;
      waiting.push({ path: file.path, code, issue });
    }
  }
  return { ...known, unchanged, waiting, refused };
}
