import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explain } from '../../apps/cli/src/commands/dossiers/explain.js';
import type { DossierHistory } from '#reading';
import { openApi, type OpenApi } from '../builders/api.js';
import { openGpp, PEOPLE, STRAIGHT_WALK } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

describe('dunghen explain', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  const before = process.env['DATABASE_URL'];
  let api: OpenApi;

  beforeAll(async () => {
    api = await openApi(clock);
    process.env['DATABASE_URL'] = api.url;
  });

  afterAll(async () => {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
    await api.close();
  });

  it('tells the story and the changes of the promise as the page does', async () => {
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    const code = (opened.body as { dossier: string }).dossier;
    for (const [index, { at, who, action, data = {} }] of STRAIGHT_WALK.entries()) {
      clock.set(at);
      const command = { action, expectedRevision: index + 1, data };
      await api.post(`dossiers/${code}/actions`, PEOPLE[who], command).expect(200);
    }
    const page = (await api.get(`dossiers/${code}/history`, PEOPLE.chi).expect(200)).body as DossierHistory;
    const { exitCode, json, text } = await explain(code);
    expect(exitCode).toBe(0);
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      story: page.entries.map(({ at, action, label, from, to, data, told }) => ({
        at,
        action,
        label,
        from,
        to,
        data,
        told,
      })),
      promiseChanges: page.promiseChanges,
      chain: 'verified',
    });
    expect(page.promiseChanges.length).toBeGreaterThan(0);
    for (const { told } of page.entries) expect(text).toContain(told.text);
  });
});
