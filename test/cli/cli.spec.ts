import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Every command is a process of its own, a second or two each.
jest.setTimeout(240_000);

const root = join(import.meta.dirname, '../..');
/** The build under test; another one may be named. */
const bin = process.env['DUNGHEN_BIN'] ?? join(root, 'apps/cli/bin/dunghen.mjs');

/** The command as people run it: its own process, the build. */
function dunghen(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const json = (text: string): unknown => JSON.parse(text);

describe('dunghen due', () => {
  it('three working days from 2026-08-27 are 2026-09-04, and it shows why', () => {
    const { status, stdout } = dunghen([
      'due',
      '--from',
      '2026-08-27T09:00',
      '--limit',
      '3 working_days',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(json(stdout)).toMatchObject({
      due: '2026-09-04T17:00:00+07:00',
      ledger: expect.arrayContaining([
        { date: '2026-08-31', counted: 0, why: expect.stringContaining('TB 9441') as unknown },
        { date: '2026-09-04', counted: 1, why: 'tính' },
      ]) as unknown,
    });
  });

  it('answers JSON lines in order, a bad line with its number', () => {
    const requests = [
      '{"from": "2026-08-21T09:00", "limit": "5 working_days"}',
      'rác',
      '{"from": "2026-08-21T16:00", "limit": "8 working_hours", "calendar": "vn-state"}',
      '{"from": "2026-06-01T09:00", "limit": "1 working_days", "stops": [{"from": "2026-06-02T08:00", "to": "2026-06-03T08:00"}]}',
    ];
    const { status, stdout } = dunghen(['due', '-'], requests.join('\n'));
    const answers = stdout.trim().split('\n').map(json);
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { due: '2026-08-27T17:00:00+07:00' },
      { error: { code: 'due.bad_request', line: 2 } },
      { due: '2026-08-22T16:00:00+07:00' },
      // One hour of 2/6 and seven of 3/6 are the whole day.
      { due: '2026-06-03T17:00:00+07:00' },
    ]);
  });

  it.each([
    [['--from', '2026-02-31T09:00', '--limit', '3 working_days'], 'time.no_such_date'],
    [['--from', '2026-02-20T09:00', '--limit', '0 working_days'], 'limit.not_positive'],
    [['--from', '2026-02-20T09:00', '--limit', '-1 working_days'], 'limit.not_positive'],
    [['--from', '2026-02-20T09:00', '--limit', '1000000000 calendar_days'], 'limit.too_long'],
    [['--from', '2040-02-20T09:00', '--limit', '1 working_days'], 'calendar.year_missing'],
    [['--from', '2026-02-20T09:00', '--limit', '1 working_days', '--calendar', 'mars'], 'calendar.unknown'],
    [['--from', '2026-02-20T09:00', '--limit', '1 working_days', '--stop', 'x'], 'stop.not_an_interval'],
  ])('%j is refused with %s', (args, code) => {
    const { status, stdout } = dunghen(['due', ...args, '--json']);
    expect(status).toBe(1);
    expect(json(stdout)).toMatchObject({ error: { code } });
  });

  it('usage errors exit with 2', () => {
    expect(dunghen(['due']).status).toBe(2);
    expect(dunghen(['nonsense']).status).toBe(2);
    expect(dunghen(['due', '--sao']).status).toBe(2);
    expect(dunghen(['--help']).status).toBe(0);
  });
});

it('a reader that stops reading is no failure', async () => {
  const args = [bin, 'procedures', 'show', 'QT-08/DMP', '--json'];
  const child = spawn('node', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.destroy();
  const status = await new Promise((done) => child.on('close', done));
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
});

describe('dunghen procedures check', () => {
  const source = readFileSync(join(root, 'workflows/dmp/QT-08.issue-2.yaml'), 'utf8');
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunghen-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = (files: Record<string, string>) => {
    const dir = mkdtempSync(join(folder, 'w-'));
    mkdirSync(join(dir, 'dmp'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, 'dmp', name), text);
    return dunghen(['procedures', 'check', dir]);
  };

  it('finds nothing in all of ours and counts what it executed', () => {
    const { status, stdout } = dunghen(['procedures', 'check', '--json']);
    expect(status).toBe(0);
    const { ok, counts } = json(stdout) as { ok: boolean; counts: Record<string, number> };
    const { files: ours, publicServices } = countOfFiles();
    expect({ ok, ...counts }).toMatchObject({ ok: true, files: ours, findings: 0 });
    expect(counts).toMatchObject({ procedures: publicServices, proven: publicServices });
    expect(counts['paths']).toBeGreaterThan(50);
    expect(counts['examplesPassed']).toBe(counts['examples']);
  });

  /** Counted from the names of the files: `QT-08.issue-2.yaml` in the folder of its field; `ht` is the quality system. */
  const countOfFiles = () => {
    const files = readdirSync(join(root, 'workflows'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    const codes = new Set(files.map((file) => file.replace(/\.issue-\d+\.yaml$/, '')));
    return {
      files: files.length,
      publicServices: [...codes].filter((code) => !code.startsWith('ht')).length,
    };
  };

  const lineOf = (text: string, words: string): number =>
    text.slice(0, text.indexOf(words)).split('\n').length;

  it.each([
    ['procedure.unknown_target', 'to: assigning,', 'to: asigning,', 'receiving'],
    ['procedure.unknown_guard', 'if: [required_papers_present]', 'if: [required_paper_present]', 'receiving'],
    [
      'procedure.no_role',
      '    by: head_of_department\n    unit: phong_duoc\n    within: 4 working_hours',
      '    unit: phong_duoc\n    within: 4 working_hours',
      'assigning',
    ],
    ['procedure.budget_over_limit', 'limit: 30 calendar_days', 'limit: 9 calendar_days', 'inspecting'],
    [
      'procedure.no_exit',
      '    actions:\n      hand_over:\n        { label: Trả kết quả, told: act, to: handed_over, needs: [receiver], then: [record_handover] }',
      '    actions: {}',
      'returning',
    ],
    [
      'procedure.unreachable_step',
      'ends:\n',
      '  nowhere:\n    title: Không ai tới\n    by: clerk\n    unit: van_thu\n    actions: { go: { label: Đi, told: act, to: returning } }\nends:\n',
      'nowhere',
    ],
  ])('%s names the place and the line', (code, right, wrong, step) => {
    expect(source).toContain(right);
    const text = source.replace(right, wrong);
    const { status, stdout } = check({ 'QT-08.issue-2.yaml': text });
    expect(status).toBe(1);
    const finding = stdout.split('\n').find((line) => line.includes(code)) ?? '';
    expect(finding).toMatch(/QT-08\.issue-2\.yaml:\d+:\d+/);
    expect(finding).toContain(step);
    if (code === 'procedure.unknown_target') expect(finding).toContain(`:${lineOf(text, wrong)}:`);
  });

  it('procedure.validity_overlap names both issues', () => {
    const second = source
      .replace('issue: 2', 'issue: 3')
      .replace('validFrom: 2018-03-08', 'validFrom: 2020-01-01');
    const first = source.replace('validFrom: 2018-03-08', 'validFrom: 2018-03-08\nvalidTo: 2021-12-31');
    const { status, stdout } = check({ 'QT-08.issue-2.yaml': first, 'QT-08.issue-3.yaml': second });
    expect(status).toBe(1);
    expect(stdout).toMatch(/QT-08\.issue-\d\.yaml:\d+:\d+.*procedure\.validity_overlap/);
  });

  it('a duplicate key and a folder that is not there', () => {
    const { stdout } = check({
      'QT-08.issue-2.yaml': source.replace('field: DMP', 'field: DMP\nfield: DMP'),
    });
    expect(stdout).toMatch(/QT-08\.issue-2\.yaml:\d+:\d+/);
    expect(dunghen(['procedures', 'check', join(folder, 'none')]).status).toBe(1);
  });
});
