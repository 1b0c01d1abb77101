import type { Pool } from 'pg';
import type { DossierFinder } from '#access';
import type { DossierRecord } from '#engine';
import type { AgencyId, DossierCode } from '#kernel';
import { findDossier } from '../queries/dossier-queries.js';

/** Dossiers as they are asked for one by one. */
export class PgDossiers implements DossierFinder {
  constructor(private readonly pool: Pool) {}

  find(agency: AgencyId, code: DossierCode): Promise<DossierRecord | null> {
    return findDossier(this.pool, agency, code);
  }
}
