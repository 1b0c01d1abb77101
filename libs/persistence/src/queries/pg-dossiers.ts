import type { Pool } from 'pg';
import type { DossierFinder } from '#access';
import type { Asked } from '../server/bound.js';
import { findDossier, listDossiers, queueCounters } from './dossier-queries.js';
import { dossiersOfApplicant } from './dossiers-of-applicant.js';
import { readDossierHistory } from './history-reader.js';
import { lettersOf } from './letters.js';
import { numberedResult } from './numbered-result.js';
import { personNames } from './person-names.js';

/** Dossiers as they are asked for: one by one, in lists, with what has happened to them. */
export class PgDossiers implements DossierFinder {
  constructor(private readonly pool: Pool) {}

  find(...asked: Asked<typeof findDossier>) {
    return findDossier(this.pool, ...asked);
  }

  list(...asked: Asked<typeof listDossiers>) {
    return listDossiers(this.pool, ...asked);
  }

  letters(...asked: Asked<typeof lettersOf>) {
    return lettersOf(this.pool, ...asked);
  }

  queue(...asked: Asked<typeof queueCounters>) {
    return queueCounters(this.pool, ...asked);
  }

  history(...asked: Asked<typeof readDossierHistory>) {
    return readDossierHistory(this.pool, ...asked);
  }

  result(...asked: Asked<typeof numberedResult>) {
    return numberedResult(this.pool, ...asked);
  }

  names(...asked: Asked<typeof personNames>) {
    return personNames(this.pool, ...asked);
  }

  ofApplicant(...asked: Asked<typeof dossiersOfApplicant>) {
    return dossiersOfApplicant(this.pool, ...asked);
  }
}
