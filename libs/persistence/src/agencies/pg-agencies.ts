import type { DataSource, Repository } from 'typeorm';
import type { AgencyId } from '#kernel';
import { AgencyRow } from '../rows/agency.row.js';

/** The agencies of a database. */
export class PgAgencies {
  private readonly rows: Repository<AgencyRow>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(AgencyRow);
  }

  /** All of them, in no order. */
  async ids(): Promise<readonly AgencyId[]> {
    const rows = await this.rows.find({ select: { agencyId: true } });
    return rows.map(({ agencyId }) => agencyId);
  }

  /** IANA zone of an agency; null when there is none of this id. */
  async zoneOf(agencyId: AgencyId): Promise<string | null> {
    return (await this.rows.findOneBy({ agencyId }))?.zone ?? null;
  }

  /** Makes sure that it is there; one that is there stays as it is. */
  async add({ id, name, zone }: { readonly id: AgencyId; readonly name: string; readonly zone: string }) {
    await this.rows.createQueryBuilder().insert().values({ agencyId: id, name, zone }).orIgnore().execute();
  }
}
