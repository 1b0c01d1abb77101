import type { Pool } from 'pg';
import type { HistoryEntry } from '#dossier';
import type { AgencyId, DossierCode } from '#kernel';
import type { FollowedEntry } from '../followers/follow.js';
import { readChainHeads, readDossierHistory, readHistory } from './history-reader.js';

/** The history as it was written. */
export class PgHistoryReader {
  constructor(private readonly pool: Pool) {}

  /** The entries of one dossier, oldest first; none when there is no such dossier. */
  ofDossier(agency: AgencyId, code: DossierCode): Promise<HistoryEntry[]> {
    return readDossierHistory(this.pool, agency, code);
  }

  /**
   * Everything, dossier by dossier in order of revision.
   * @throws DomainError `history.no_opening`: a dossier's first entry is missing
   */
  ofAgency(agency: AgencyId): AsyncGenerator<FollowedEntry> {
    return readHistory(this.pool, agency);
  }

  /** What every dossier row remembers of its chain. */
  heads(agency: AgencyId): Promise<ReadonlyMap<DossierCode, { revision: number; hash: string }>> {
    return readChainHeads(this.pool, agency);
  }
}
