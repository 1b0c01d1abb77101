import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { assemble, type Runtime } from '#runtime';
import { exportLog, verify } from '../../apps/cli/src/commands/history/register.js';
import { REPLAY_AGENCY, replayOn } from '../../apps/cli/src/commands/replay/replay.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { csv, understood } from './logs.js';

let database: TestDatabase;
let runtime: Runtime;
let folder: string;
const place = () => ({ ...runtime, agency: REPLAY_AGENCY });

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = ['a', 'b', 'c'].map(
    (id, i) => `${id},2026-03-05T17:00,2026-03-04T09:00,A,2026-03-02T08:0${String(i)},an`,
  );
  await replayOn(database.url, await understood(csv(...rows)));
  runtime = await assemble({ on: database.url, poolSize: 4, agency: REPLAY_AGENCY });
  folder = await mkdtemp(join(tmpdir(), 'dunghen-history-'));
});

afterAll(async () => {
  await runtime.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('history export', () => {
  it('writes one dossier or all, to a file or as the answer', async () => {
    const all = await exportLog(place(), { format: 'xes' });
    expect(all).toMatchObject({ exitCode: 0, json: { dossiers: 3, entries: 15 } });
    const out = join(folder, 'one.csv');
    const one = await exportLog(place(), { format: 'csv', dossier: 'H99.01-260302-0002', out });
    expect(one).toMatchObject({ exitCode: 0, json: { dossiers: 1, entries: 5, out } });
    const lines = (await readFile(out, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[3]).toContain('H99.01-260302-0002');
  });

  it('refuses an unknown dossier and leaves the file that was there', async () => {
    const out = join(folder, 'kept.xes');
    await writeFile(out, 'kept');
    const result = await exportLog(place(), { format: 'xes', dossier: 'H99.01-260302-0009', out });
    expect(result).toMatchObject({ exitCode: 1, json: { error: { code: 'dossier.unknown' } } });
    expect(await readFile(out, 'utf8')).toBe('kept');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuses a folder that is not there, and an unknown agency', async () => {
    const nowhere = await exportLog(place(), { format: 'xes', out: join(folder, 'no', 'where.xes') });
    expect(nowhere).toMatchObject({ exitCode: 1, json: { error: { code: 'export.cannot_write' } } });
    const nobody = await exportLog({ ...place(), agency: 'H00.99' }, { format: 'xes' });
    expect(nobody).toMatchObject({ exitCode: 1, json: { error: { code: 'agency.unknown' } } });
  });
});

describe('history verify', () => {
  it('passes an untouched history', async () => {
    expect(await verify(place())).toMatchObject({
      exitCode: 0,
      json: { dossiers: 3, entries: 15, faults: [] },
    });
    expect(await verify(place(), 'H99.01-260302-0003')).toMatchObject({ exitCode: 0, json: { dossiers: 1 } });
    expect(await verify(place(), 'nobody')).toMatchObject({ json: { error: { code: 'dossier.unknown' } } });
  });

  it('names the first entry somebody changed, cut out or cut off, even behind our back', async () => {
    await asOwner(
      `UPDATE history SET actor_id = 'mallory' WHERE dossier_code LIKE '%-0002' AND revision = 3`,
    );
    await asOwner(`DELETE FROM history WHERE dossier_code LIKE '%-0001' AND revision = 1`);
    await asOwner(`DELETE FROM history WHERE dossier_code LIKE '%-0003' AND revision = 5`);
    const result = await verify(place());
    expect(result.exitCode).toBe(1);
    expect(result.json).toMatchObject({
      dossiers: 3,
      faults: [
        { dossier: 'H99.01-260302-0001', revision: 1, what: 'gap' },
        { dossier: 'H99.01-260302-0002', revision: 3, what: 'hash' },
        { dossier: 'H99.01-260302-0003', revision: 4, what: 'head' },
      ],
    });
    expect(result.text).toContain('H99.01-260302-0001, lần 1');
  });
});

/** The owner of the tables can do what the application cannot. */
async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
