import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGpp } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { statementsOf } from '../builders/statements.js';
import { TestClock } from '../builders/system.js';

/** Whoever adds a statement to every act adds it here, and says in docs/performance.md what it costs. */
describe('round trips to the database of one act over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let office: Office;
  let lan: Browser;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    lan = await office.visitor('lan', 'one_stop_officer@mot_cua');
    // What is read and compiled once in the life of a process is not the price of an act.
    await accept(await open());
  }, 120_000);

  afterAll(() => office.close());

  const open = async (): Promise<string> => {
    const opened = await lan.post('dossiers', openGpp).expect(201);
    return (opened.body as { dossier: string }).dossier;
  };
  const accept = (code: string, more: object = {}) =>
    lan.post(`dossiers/${code}/actions`, { action: 'accept', expectedRevision: 1, ...more });

  const SESSION = /^SELECT s\.id, .* FROM session /;
  const FILES = /FROM paper_file /;
  const DOSSIER = /^SELECT to_jsonb\(d\) AS record/;
  const WRITE = /^WITH moved AS \( UPDATE dossier /;
  const each = (...kinds: readonly RegExp[]) => kinds.map((kind) => expect.stringMatching(kind) as unknown);

  it('the session, files not sealed yet, the dossier once, and one writing statement', async () => {
    const code = await open();
    const sent = await statementsOf(office.pool, () => accept(code).expect(200));
    expect(sent).toEqual(each(SESSION, FILES, DOSSIER, WRITE));
  });

  it('the same for each of many', async () => {
    const items = [
      { code: await open(), expectedRevision: 1, commandId: 'first' },
      { code: await open(), expectedRevision: 1, commandId: 'second' },
    ];
    const sent = await statementsOf(office.pool, () =>
      lan.post('dossiers/actions', { action: 'accept', items }).expect(200),
    );
    expect(sent).toHaveLength(1 + 3 * items.length);
  });

  it('a command delivered again reads as much and writes nothing', async () => {
    const code = await open();
    const first = await accept(code, { commandId: 'again' }).expect(200);
    const sent = await statementsOf(office.pool, async () => {
      const second = await accept(code, { commandId: 'again' }).expect(200);
      expect(second.body).toEqual(first.body);
    });
    expect(sent).toEqual(each(SESSION, FILES, DOSSIER));
  });
});
