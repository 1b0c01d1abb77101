import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lettersOf, OUTBOX_FOLLOWER, outboxFollower, followAll } from '#persistence';
import { settled } from '../builders/caught-up.js';
import { Walker } from '../builders/walker.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('letters', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let database: TestDatabase;
  let system: TestSystem;
  let walker: Walker;

  beforeAll(async () => {
    database = await createTestDatabase();
    system = await createSystem(database.url, clock);
    walker = new Walker(system, clock);
  });

  afterAll(async () => {
    await system.worker.stop();
    await system.close();
    await database.drop();
  });

  const until = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
    for (let attempt = 0; attempt < 900; attempt++) {
      const value = await read();
      if (holds(value)) return value;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('it never came to hold');
  };

  it('a broken promise drafts one apology letter, and issuing it is another row', async () => {
    const code = await walker.until('approve');
    clock.set('2026-09-04T08:00:00+07:00');
    system.worker.start();
    const read = () => lettersOf(system.pool, system.agency, code);
    const drafted = await until(read, (letters) => letters.length > 0);
    expect(drafted).toMatchObject([{ kind: 'apology', status: 'drafted' }]);

    const data = { reason: 'Chờ kết quả xác minh', newDue: '2026-09-10' };
    await walker.walk(code, [{ at: '2026-09-04T09:00:00+07:00', who: 'van', action: 'issue_apology', data }]);
    const issued = await until(read, (letters) => letters.length > 1);
    expect(issued).toMatchObject([
      { status: 'drafted' },
      { status: 'issued', data: { ...data, timely: 'late' } },
    ]);
  });

  it('a job delivered again writes nothing again', async () => {
    const count = async () =>
      (await system.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM letter')).rows[0]?.n;
    const before = await count();
    await settled(system.pool);
    const again = await followAll(system.pool, system.agency, `${OUTBOX_FOLLOWER}-again`, outboxFollower);
    expect(again).toBeGreaterThan(0);
    await until(
      async () => (await system.pool.query('SELECT FROM graphile_worker.jobs')).rowCount,
      (left) => left === 0,
    );
    expect(await count()).toBe(before);
  });
});
