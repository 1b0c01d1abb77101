import { setTimeout as wait } from 'node:timers/promises';
import type { Test } from 'supertest';
import type { TestApi } from './api.js';
import { openGpp, PEOPLE } from './gpp.js';
import type { TestClock } from './system.js';

/** Who decides on calendars. */
export const CALENDAR_ADMIN = 'quan; role=administrator; unit=van_thu';

export interface SavedCalendar {
  readonly version: number;
  readonly redating: { readonly examined: number; readonly moved: number; readonly passedAt: string | null };
}

interface Shown {
  readonly promise: {
    readonly dueCurrent: string;
    readonly overdue: boolean;
    readonly provisional: string | null;
  };
}

/** A day off, or several, as the administrator types it. */
export const closure = (day: string, to = day): object => ({
  kind: 'closure',
  from: day,
  to,
  name: 'bão số 3',
  decision: 'CĐ 07/CĐ-UBND',
});

/** An office that receives GPP dossiers over HTTP and whose calendar is changed meanwhile. */
export class CalendarOffice {
  constructor(
    private readonly api: TestApi,
    private readonly clock: TestClock,
  ) {}

  /** Received at a moment: its promise runs from there. @returns its code */
  async received(on: string): Promise<string> {
    this.clock.set(on);
    const dossier = await this.opened();
    const accepted = { action: 'accept', expectedRevision: 1 };
    await this.api.post(`dossiers/${dossier}/actions`, PEOPLE.lan, accepted).expect(200);
    return dossier;
  }

  /** Handed in and not yet received. @returns its code */
  async opened(): Promise<string> {
    const opened = await this.api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    return (opened.body as { dossier: string }).dossier;
  }

  async promiseOf(dossier: string): Promise<Shown['promise']> {
    return ((await this.api.get(`dossiers/${dossier}`).expect(200)).body as Shown).promise;
  }

  async dueOf(dossier: string): Promise<string> {
    return (await this.promiseOf(dossier)).dueCurrent;
  }

  async versionNow(): Promise<number> {
    const answer = await this.api.get('calendars/vn-state', CALENDAR_ADMIN).expect(200);
    return (answer.body as { version: number }).version;
  }

  save(changes: readonly object[], expectedVersion: number, actor = CALENDAR_ADMIN): Test {
    return this.api.post('calendars/vn-state/versions', actor, {
      changes,
      expectedVersion,
      reason: 'Sở đóng cửa do bão',
    });
  }

  /** Saved as soon as the version before it has been carried, and carried too: two seconds may not be enough for it. */
  async saveNext(changes: readonly object[]): Promise<number> {
    for (;;) {
      const base = await this.versionNow();
      const answer = await this.save(changes, base);
      if (answer.status === 201) {
        while (await this.isUnderWay()) await wait(50);
        return base + 1;
      }
      const { code, message } = answer.body as { code: string; message: string };
      if (code !== 'calendar.redating') throw new Error(message);
      await wait(50);
    }
  }

  private async isUnderWay(): Promise<boolean> {
    const { rowCount } = await this.api.pool.query(
      'SELECT FROM calendar_redating WHERE passed_at IS NULL LIMIT 1',
    );
    return rowCount !== 0;
  }

  async kindsOf(dossier: string): Promise<string[]> {
    const { rows } = await this.api.pool.query<{ kind: string }>(
      'SELECT kind FROM history WHERE dossier_code = $1 ORDER BY revision',
      [dossier],
    );
    return rows.map(({ kind }) => kind);
  }
}
