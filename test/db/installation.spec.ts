import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkflowFile } from '#files';
import { connect, PgIssues, poolOf, type Connection, type PgProcedures } from '#persistence';
import { assemble, type InstallOptions } from '#runtime';
import { gppFiles, inV1, shorterIssue } from '../builders/gpp-issues.js';
import { TestClock } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** An agency that has nothing yet; the template database holds another one. */
const NEW = { id: 'H00.77', name: 'Sở mới', zone: 'Asia/Ho_Chi_Minh' };

describe('installing from files', () => {
  const [first, second] = gppFiles() as [WorkflowFile, WorkflowFile];
  const third = shorterIssue();
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let database: TestDatabase;
  let source: Connection;
  let procedures: PgProcedures;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await connect(database.url, 8);
    ({ procedures } = await assemble({ on: source, agency: NEW.id, clock }));
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  const install = async (files: readonly WorkflowFile[], options?: InstallOptions, by = clock) => {
    const { installer } = await assemble({ on: source, agency: NEW.id, clock: by });
    return installer.install(NEW, files, options);
  };
  const issues = () => procedures.issues(NEW.id, 'QT-08/DMP');

  it('publishes without persons once; a file that comes later waits for two people', async () => {
    expect(await install([])).toMatchObject({ published: 0, waiting: [] });
    expect(await install([first, second])).toMatchObject({ published: 2, waiting: [], refused: [] });
    const later = await install([first, second, third]);
    expect(later).toMatchObject({
      published: 0,
      unchanged: 2,
      waiting: [{ path: third.path, code: 'QT-08/DMP', issue: 3 }],
      refused: [],
    });
    expect(await issues()).toEqual([1, 2]);
  });

  it('a changed text under a published number and a faulty file are refused, not left waiting', async () => {
    await install([first, second]);
    const changed = { ...second, source: `${second.source}# sửa\n` };
    const faulty = { ...third, source: third.source.replace('start: receiving', 'start: nowhere') };
    const { waiting, refused } = await install([changed, faulty]);
    expect(waiting).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual([
      'procedure.issue_already_published',
      'procedure.faulty',
    ]);
  });

  it('a file that has only gone on to a later schema is the issue that was published, and stays as it was', async () => {
    const before = [first, second].map(inV1);
    expect(await install(before)).toMatchObject({ published: 2 });
    const untouched = { published: 0, unchanged: 2, waiting: [], refused: [] };
    expect(await install([first, second])).toEqual(untouched);
    expect(await install(before)).toEqual(untouched);
    const stored = await procedures.get(NEW.id, 'QT-08/DMP', 2, clock.now());
    expect(stored.steps.get('receiving')?.actions.get('accept')).toMatchObject({ told: 'act' });
    const other = {
      ...second,
      source: second.source.replace('Tiếp nhận, told: act', 'Tiếp nhận, told: finding'),
    };
    expect((await install([first, other])).refused).toMatchObject([
      { code: 'procedure.issue_already_published' },
    ]);
  });

  it('asked for in so many words it is done, and the log says why', async () => {
    await install([first, second]);
    const options = { additions: 'publish', reason: 'người dùng máy: lan' } as const;
    expect(await install([third], options)).toMatchObject({ published: 1, waiting: [] });
    const log = await new PgIssues(poolOf(source)).log(NEW.id, 'procedure', 'QT-08/DMP');
    expect(log.at(-1)).toMatchObject({ issue: 3, what: 'installed', reason: 'người dùng máy: lan' });
    expect(await install([shorterIssue(4, '2030-01-01')], { additions: 'wait' })).toMatchObject({
      waiting: [{ issue: 4 }],
    });
  });

  it('the end a successor gave an issue may be written into its file', async () => {
    await install([first, second]);
    await install([third], { additions: 'publish' });
    const ended = (day: string) => ({
      ...second,
      source: second.source.replace('validFrom: 2018-03-08\n', `validFrom: 2018-03-08\nvalidTo: ${day}\n`),
    });
    expect(await install([first, ended('2026-09-06'), third])).toMatchObject({ unchanged: 3, refused: [] });
    expect(await install([ended('2026-09-05')])).toMatchObject({
      unchanged: 0,
      refused: [{ code: 'procedure.issue_already_published' }],
    });
  });

  it('interrupted, it leaves nothing and is still the first; an overlapping file does not spoil the others', async () => {
    let asked = 0;
    const dying = new TestClock('2026-08-03T09:00:00+07:00');
    dying.now = () => {
      if (++asked === 2) throw new Error('killed');
      return clock.now();
    };
    await expect(install([first, second], {}, dying)).rejects.toThrow('killed');
    expect(await issues()).toEqual([]);
    const overlapping = shorterIssue(3, '2018-01-01');
    const result = await install([first, second, overlapping]);
    expect(result).toMatchObject({ published: 2, refused: [{ code: 'procedure.validity_overlap' }] });
    expect(await issues()).toEqual([1, 2]);
  });

  it('of two that start at once one installs, the other finds everything', async () => {
    const results = await Promise.all([install([first, second]), install([first, second])]);
    expect(results.map(({ published }) => published).sort()).toEqual([0, 2]);
    expect(results.flatMap(({ waiting, refused }) => [...waiting, ...refused])).toEqual([]);
  });
});
