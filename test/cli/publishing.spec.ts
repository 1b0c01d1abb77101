import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

// Every command is a process of its own, a second or two each.
jest.setTimeout(240_000);

const root = join(import.meta.dirname, '../..');
/** The build under test; another one may be named. */
const bin = process.env['DUNGHEN_BIN'] ?? join(root, 'apps/cli/bin/dunghen.mjs');

describe('dunghen procedures: draft, approve, publish, end, diff, log', () => {
  let database: TestDatabase;
  let folder: string;
  let file: string;
  /** As the release installed it. */
  const installed = 'workflows/dmp/QT-08.issue-2.yaml';

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'dunghen-publish-'));
    file = join(folder, 'QT-08.issue-3.yaml');
    const text = readFileSync(join(root, 'workflows/dmp/QT-08.issue-2.yaml'), 'utf8');
    writeFileSync(
      file,
      text.replace('issue: 2', 'issue: 3').replace('validFrom: 2018-03-08', 'validFrom: 2030-01-01'),
    );
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  const dunghen = (...args: string[]) => {
    const { status, stdout } = spawnSync('node', [bin, 'procedures', ...args, '--json'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.url },
    });
    return { status, answer: stdout === '' ? null : (JSON.parse(stdout) as unknown) };
  };

  it('the whole way, beside publishing from files', () => {
    expect(dunghen('publish', installed)).toMatchObject({
      status: 0,
      answer: { published: 0, unchanged: 1 },
    });
    expect(dunghen('publish', installed, file)).toMatchObject({
      status: 1,
      answer: {
        error: {
          code: 'issue.needs_approval',
          message: expect.stringContaining('dunghen procedures draft TỆP --by') as unknown,
          data: { waiting: [{ path: expect.any(String), code: 'QT-08/DMP', issue: 3 }] },
        },
      },
    });
    expect(dunghen('draft', file, '--by', 'chi')).toMatchObject({
      status: 0,
      answer: { issue: { code: 'QT-08/DMP', issue: 3, stage: 'checked' } },
    });
    expect(dunghen('drafts')).toMatchObject({ answer: { drafts: [{ issue: 3, draftedBy: 'chi' }] } });
    expect(dunghen('approve', 'QT-08/DMP', '3', '--by', 'chi')).toMatchObject({
      status: 1,
      answer: { error: { code: 'actor.wrong_role' } },
    });
    expect(dunghen('approve', 'QT-08/DMP', '3', '--by', 'iso').status).toBe(0);
    expect(dunghen('publish', 'QT-08/DMP', '3').status).toBe(2);
    expect(dunghen('publish', 'QT-08/DMP', '3', '--by', 'dung')).toMatchObject({
      status: 0,
      answer: { issue: { stage: 'published', validFrom: '2030-01-01' } },
    });
    expect(dunghen('diff', 'QT-08/DMP', '2', '3')).toMatchObject({
      status: 0,
      answer: { origin: 'database', linesAdded: 2, flow: [], text: expect.stringContaining('+issue: 3') },
    });
    const end = ['--on', '2031-12-31', '--reason', 'Luật mới', '--by', 'iso'];
    expect(dunghen('end', 'QT-08/DMP', '3', ...end)).toMatchObject({
      status: 0,
      answer: { issue: { validTo: '2031-12-31' } },
    });
    expect(dunghen('log', 'QT-08/DMP')).toMatchObject({ status: 0, answer: { kind: 'procedure' } });
    expect(dunghen('publish', file)).toMatchObject({ status: 0, answer: { unchanged: 1 } });
  });

  it('without a second person only by --install, which the log keeps with the user of the machine', () => {
    const added = join(folder, 'QT-08.issue-7.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      added,
      text.replace('issue: 3', 'issue: 7').replace('validFrom: 2030-01-01', 'validFrom: 2040-01-01'),
    );
    expect(dunghen('publish', added, '--install', '--by', 'iso').status).toBe(2);
    expect(dunghen('publish', join(folder, 'none.yaml'))).toMatchObject({
      status: 1,
      answer: { error: { code: 'procedures.no_such_path' } },
    });
    expect(dunghen('publish', added, '--install', '--reason', 'Chuyển máy chủ')).toMatchObject({
      status: 0,
      answer: { published: 1 },
    });
    const { events } = dunghen('log', 'QT-08/DMP').answer as { events: { issue: number; reason: string }[] };
    const reason = events.find(({ issue }) => issue === 7)?.reason;
    expect(reason).toContain(`người dùng máy: ${userInfo().username}. Chuyển máy chủ`);
  });

  it('faults come with file, line and remedy; the files alone answer a diff', () => {
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, readFileSync(file, 'utf8').replace(/amount: \d+/, 'amount: -1'));
    expect(dunghen('draft', bad, '--by', 'chi')).toMatchObject({
      status: 1,
      answer: {
        error: { data: { findings: [{ file: bad, code: 'procedure.bad_fee', line: expect.any(Number) }] } },
      },
    });
    expect(dunghen('diff', 'QT-08/DMP', '1', '2', '--flow')).toMatchObject({
      status: 0,
      answer: {
        origin: 'files',
        flow: expect.arrayContaining([expect.objectContaining({ what: 'phase.limit_changed' })]) as unknown,
      },
    });
    expect(dunghen('draft', join(folder, 'none.yaml'), '--by', 'chi').status).toBe(1);
    expect(dunghen('draft', file).status).toBe(2);
    expect(dunghen('approve', 'QT-08/DMP', 'ba', '--by', 'iso').status).toBe(2);
  });
});
