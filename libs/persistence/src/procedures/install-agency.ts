import type { DataSource, EntityManager } from 'typeorm';
import { isRefusal, type Clock, type Refusal } from '#kernel';
import { lintProcedure } from '#procedure';
import { examineProcedure, publishProcedure, sourceHash, type WaitingFile } from '#publishing';
import type { WorkflowFile } from '#files';
import { AgencyRow } from '../rows/agency.row.js';
import { holdLock, LOCKS } from '../server/locks.js';
import type { PgProcedures } from './pg-procedures.js';

export interface Agency {
  readonly id: string;
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

/** Brings an agency and its procedures into the database. */
export class AgencyInstaller {
  constructor(
    private readonly dataSource: DataSource,
    private readonly procedures: PgProcedures,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes sure the agency exists and has the procedures it begins with; safe to repeat. All that is published is
   * published in one transaction, so that a first installation that was interrupted is still the first next time.
   */
  async install(
    agency: Agency,
    files: readonly WorkflowFile[],
    options: InstallOptions = {},
  ): Promise<Installation> {
    await this.dataSource
      .getRepository(AgencyRow)
      .createQueryBuilder()
      .insert()
      .values({ agencyId: agency.id, name: agency.name, zone: agency.zone })
      .orIgnore()
      .execute();
    const stored = await this.procedures.hashes(agency.id);
    const others = files.filter(({ source }) => !stored.has(sourceHash(source)));
    const known = { published: 0, unchanged: files.length - others.length, waiting: [], refused: [] };
    if (others.length === 0) return known;
    return this.dataSource.transaction(async (manager) => {
      await holdLock(manager, LOCKS.installation(agency.id));
      const { additions = 'first' } = options;
      const publishes =
        additions === 'publish' || (additions === 'first' && !(await hasProcedures(manager, agency.id)));
      return publishes
        ? this.publish(manager, agency, others, known, options)
        : this.compare(manager, agency, others, known);
    });
  }

  private async publish(
    manager: EntityManager,
    { id }: Agency,
    files: readonly WorkflowFile[],
    known: Installation,
    { reason = '' }: InstallOptions,
  ): Promise<Installation> {
    let { published, unchanged } = known;
    const refused: Refusal[] = [];
    const store = this.procedures.installation(manager);
    for (const file of files) {
      // The proofs of 188 issues take seconds and were made with the release (`dunghen procedures check` in CI).
      const options = { check: lintProcedure, reason };
      const result = await publishProcedure(store, id, file, this.clock.now(), options);
      if (isRefusal(result)) refused.push(result);
      else if (result.isNew) published++;
      else unchanged++;
    }
    return { ...known, published, unchanged, refused };
  }

  private async compare(
    manager: EntityManager,
    { id }: Agency,
    files: readonly WorkflowFile[],
    known: Installation,
  ): Promise<Installation> {
    let { unchanged } = known;
    const waiting: WaitingFile[] = [];
    const refused: Refusal[] = [];
    const store = this.procedures.installation(manager);
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
}

async function hasProcedures(manager: EntityManager, agency: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT FROM procedure_version WHERE agency_id = $1 AND status IN ('published', 'retired') LIMIT 1`,
    [agency],
  );
  return rows.length > 0;
}
