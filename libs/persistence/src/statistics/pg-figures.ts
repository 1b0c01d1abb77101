import type { Pool } from 'pg';
import type { Asked } from '../server/bound.js';
import { countUp, firstUnsaid } from './count-up.js';
import { figureDossiers } from './figure-dossiers.js';
import { periodSums, seriesSums } from './stat-reader.js';
import { dueToday, dueTodayDossiers } from './today.js';

/** Figures as tables and trends ask for them, and the dossiers behind them. */
export class PgFigures {
  constructor(private readonly pool: Pool) {}

  countUp(...asked: Asked<typeof countUp>) {
    return countUp(this.pool, ...asked);
  }

  firstUnsaid(...asked: Asked<typeof firstUnsaid>) {
    return firstUnsaid(this.pool, ...asked);
  }

  sums(...asked: Asked<typeof periodSums>) {
    return periodSums(this.pool, ...asked);
  }

  series(...asked: Asked<typeof seriesSums>) {
    return seriesSums(this.pool, ...asked);
  }

  dossiers(...asked: Asked<typeof figureDossiers>) {
    return figureDossiers(this.pool, ...asked);
  }

  dueToday(...asked: Asked<typeof dueToday>) {
    return dueToday(this.pool, ...asked);
  }

  dueTodayDossiers(...asked: Asked<typeof dueTodayDossiers>) {
    return dueTodayDossiers(this.pool, ...asked);
  }
}
