import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type OpenApi } from '../builders/api.js';
import { CalendarOffice } from '../builders/calendar-office.js';
import { longTransaction } from '../builders/caught-up.js';
import { TestClock } from '../builders/system.js';

interface Form {
  readonly note: string | null;
  readonly total: Readonly<Record<'received' | 'open' | 'openOverdue', number>>;
}

describe('figures are of the moment they are asked for', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: OpenApi;
  let office: CalendarOffice;

  beforeAll(async () => {
    api = await openApi(clock);
    office = new CalendarOffice(api, clock);
  });

  afterAll(() => api.close());

  const form = async (): Promise<Form> =>
    (await api.get('statistics/form-ii-06a?from=2026-06-15&to=2026-09-14').expect(200)).body as Form;

  /** As soon as nothing is said to be missing: other suites hold the server's transactions, too. */
  const complete = async (): Promise<Form> => {
    for (;;) {
      const found = await form();
      if (!found.note?.startsWith('Số liệu mới')) return found;
      await wait(50);
    }
  };

  it('counts what was done and what fell due though no worker runs', async () => {
    await office.received('2026-08-03T09:00:00+07:00');
    expect(await complete()).toMatchObject({
      note: 'Số liệu đến 09:00 ngày 03/08/2026 (kỳ chưa kết thúc)',
      total: { received: 1, open: 1, openOverdue: 0 },
    });
    clock.set('2026-09-04T08:00:00+07:00');
    expect((await complete()).total).toMatchObject({ received: 1, open: 1, openOverdue: 1 });
    const page = await api.get('statistics/dossiers?from=2026-06-15&to=2026-09-14&figure=openOverdue');
    expect(page.body).toMatchObject({ number: 1, dossiers: 1 });
  });

  it('says up to when they are counted as long as a transaction that began earlier holds them up', async () => {
    const other = await longTransaction(api.url);
    try {
      await office.received('2026-09-07T10:20:00+07:00');
      clock.set('2026-09-07T11:00:00+07:00');
      const held = await form();
      expect(held.total.received).toBe(1);
      expect(held.note).toMatch(/^Số liệu mới tính đến 10:20 ngày 07\/09\/2026 \(kỳ chưa kết thúc\); /);
      clock.set('2026-10-01T08:00:00+07:00');
      expect((await form()).note).toMatch(/^Số liệu mới tính đến 10:20 ngày 07\/09\/2026; /);
    } finally {
      await other.end();
    }
    expect(await complete()).toMatchObject({ note: null, total: { received: 2 } });
  });

  it('says so while somebody else is at what fell due, and afterwards counts it', async () => {
    const code = await office.received('2026-10-05T09:00:00+07:00');
    await complete();
    expect(await office.dueOf(code)).toMatch(/^2026-11-04/);
    clock.set('2026-12-01T08:00:00+07:00');
    const client = await api.pool.connect();
    const quarter = 'statistics/form-ii-06a?from=2026-09-15&to=2026-12-14';
    try {
      await client.query('BEGIN');
      await client.query('SELECT FROM dossier FOR UPDATE');
      const { note } = (await api.get(quarter).expect(200)).body as Form;
      // The warning comes before the promise.
      expect(note).toMatch(/^Số liệu mới tính đến \d\d:\d\d ngày \d\d\/\d\d\/2026 \(kỳ chưa kết thúc\); /);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
    for (;;) {
      const { note, total } = (await api.get(quarter).expect(200)).body as Form;
      if (note?.startsWith('Số liệu mới')) continue;
      expect(total.openOverdue).toBe(3);
      return;
    }
  });
});
