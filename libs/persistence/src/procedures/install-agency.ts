import type { DataSource } from 'typeorm';
import { isRefusal, type Clock, type Refusal } from '#kernel';
import { lintProcedure } from '#procedure';
import { publishProcedure, sourceHash } from '#publishing';
import type { WorkflowFile } from '#files';
import { AgencyRow } from '../rows/agency.row.js';
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
  readonly refused: readonly Refusal[];
}

/** Brings an agency and its procedures into the database. */
export class AgencyInstaller {
  constructor(
    private readonly dataSource: DataSource,
    private readonly procedures: PgProcedures,
    private readonly clock: Clock,
  ) {}

  /** Makes sure the agency exists and publishes what is new among the definitions; safe to repeat. */
  async install(agency: Agency, files: readonly WorkflowFile[]): Promise<Installation> {
    await this.dataSource
      .getRepository(AgencyRow)
      .createQueryBuilder()
      .insert()
      .values({ agencyId: agency.id, name: agency.name, zone: agency.zone })
      .orIgnore()
      .execute();
    let [published, unchanged] = [0, 0];
    const refused: Refusal[] = [];
    const stored = await this.procedures.hashes(agency.id);
    for (const file of files) {
      if (stored.has(sourceHash(file.source))) {
        unchanged++;
        continue;
      }
      const at = this.clock.now();
      // The proofs of 188 issues take seconds and were made with the release (`dunghen procedures check` in CI).
      const result = await publishProcedure(this.procedures, agency.id, file, at, lintProcedure);
      if (isRefusal(result)) refused.push(result);
      else if (result.isNew) published++;
      else unchanged++;
    }
    return { published, unchanged, refused };
  }
}
