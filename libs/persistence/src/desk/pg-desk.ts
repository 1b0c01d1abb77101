import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { Asked } from '../server/bound.js';
import { awaitingSignature } from './awaiting-signature.js';
import { lettersAfterEnd } from './letters-after-end.js';
import { todaysWork } from './todays-work.js';
import { applicantsTurn } from './applicants-turn.js';
import { countDesk, foldDesk, foldDeskIfDue } from './desk-counters.js';
import { deskPage } from './desk-page.js';

/** What lies on desks, and the cells they are counted from. */
export class PgDesk {
  constructor(private readonly pool: Pool) {}

  /** Folds the changes into the cells when so many wait that whoever counts would feel them. */
  foldIfDue(agency: AgencyId): Promise<void> {
    return foldDeskIfDue(this.pool, agency);
  }

  count(...asked: Asked<typeof countDesk>) {
    return countDesk(this.pool, ...asked);
  }

  page(...asked: Asked<typeof deskPage>) {
    return deskPage(this.pool, ...asked);
  }

  fold(...asked: Asked<typeof foldDesk>) {
    return foldDesk(this.pool, ...asked);
  }

  applicantsTurn(...asked: Asked<typeof applicantsTurn>) {
    return applicantsTurn(this.pool, ...asked);
  }

  todaysWork(...asked: Asked<typeof todaysWork>) {
    return todaysWork(this.pool, ...asked);
  }

  awaitingSignature(...asked: Asked<typeof awaitingSignature>) {
    return awaitingSignature(this.pool, ...asked);
  }

  lettersAfterEnd(...asked: Asked<typeof lettersAfterEnd>) {
    return lettersAfterEnd(this.pool, ...asked);
  }
}
