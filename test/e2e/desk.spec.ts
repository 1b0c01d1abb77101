import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Engine, PROCEDURE_SOURCE } from '#engine';
import type { PgProcedures } from '#persistence';
import type { DeskAnswer } from '#reading';
import type { BulkResult } from '../../apps/api/src/dossiers/bulk.controller.js';
import { openGpp } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

/** The desk of people who log in: what lies on it, whose it is, what it counts and what it never shows. */
describe('the desk', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let office: Office;
  let lan: Browser;
  let binh: Browser;
  let chi: Browser;
  let khoi: Browser;
  let iso: Browser;
  let oanh: Browser;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    await office.app.get<PgProcedures>(PROCEDURE_SOURCE).warm('H00.01');
    lan = await office.visitor('lan', 'one_stop_officer@mot_cua');
    binh = await office.visitor('binh', 'head_of_department@phong_duoc');
    chi = await office.visitor('chi', 'specialist@phong_duoc');
    khoi = await office.visitor('khoi', 'specialist@phong_duoc');
    iso = await office.visitor('iso', 'quality_monitor@van_thu');
    oanh = await office.visitor('oanh', 'forensic_examiner@tt_phap_y');
  }, 120_000);

  afterAll(() => office.close());

  /** Days later, everybody still logged in. */
  const later = async (at: string): Promise<void> => {
    clock.set(at);
    const owner = new pg.Client({ connectionString: office.url });
    await owner.connect();
    await owner.query(`UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + '12 hours'`, [
      at,
    ]);
    await owner.end();
  };
  const desk = async (who: Browser, query = ''): Promise<DeskAnswer> =>
    (await who.get(`desk${query}`).expect(200)).body as DeskAnswer;
  const codes = async (who: Browser, query = ''): Promise<string[]> =>
    (await desk(who, query)).dossiers.map(({ code }) => code);
  const open = async (name = 'Nhà thuốc Minh Châu'): Promise<string> => {
    const body = { ...openGpp, applicant: { ...openGpp.applicant, name }, commandId: randomUUID() };
    return ((await lan.post('dossiers', body).expect(201)).body as { dossier: string }).dossier;
  };
  const act = async (who: Browser, code: string, action: string, data: object = {}): Promise<void> => {
    const { revision } = (await who.get(`dossiers/${code}`)).body as { revision: number };
    const body = { action, data, expectedRevision: revision };
    const response = await who.post(`dossiers/${code}/actions`, body);
    if (response.status !== 200) throw new Error(`${action}: ${JSON.stringify(response.body)}`);
  };

  it('a dossier lies on the desk of whose turn it is, with what they may do, and on nobody else’s', async () => {
    const code = await open();
    const { dossiers, counters, next, asOf } = await desk(lan);
    expect(counters).toEqual({ waiting: 1, dueSoon: 0, overdue: 0, suspended: 0, apologyOwed: 0 });
    expect({ next, asOf }).toEqual({ next: null, asOf: '2026-08-03T09:00:00+07:00' });
    expect(dossiers).toMatchObject([
      {
        code,
        revision: 1,
        applicant: { name: 'Nhà thuốc Minh Châu' },
        procedure: { code: 'QT-08/DMP' },
        state: 'receiving',
        turn: { role: 'one_stop_officer', unit: 'mot_cua' },
        assignee: null,
        dueCurrent: null,
        remaining: { kind: 'working_time', minutes: null, words: 'chưa hẹn' },
        overdue: false,
        suspended: null,
        apology: 'none',
      },
    ]);
    expect(Object.keys(dossiers[0]?.applicant ?? {})).toEqual(['name']);
    expect(dossiers[0]?.possible.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['accept', 'withdraw']),
    );
    expect(dossiers[0]?.possible.map(({ action }) => action)).not.toContain('suspend');
    for (const other of [binh, chi, oanh]) {
      expect(await desk(other)).toMatchObject({ dossiers: [], counters: { waiting: 0 } });
      expect(await desk(other, '?scope=unit')).toMatchObject({ dossiers: [], counters: { waiting: 0 } });
    }
    expect(await codes(iso, '?scope=unit')).toEqual([code]);
  });

  it('work given to a person lies on that desk, and the unit sees all of it', async () => {
    const given = await open('Quầy thuốc Đức Ánh');
    const [mine, other] = [await open('Nhà thuốc Một'), await open('Nhà thuốc Hai')];
    for (const code of [given, mine, other]) await act(lan, code, 'accept');
    await act(binh, mine, 'assign', { assignee: 'chi' });
    await act(binh, other, 'assign', { assignee: 'khoi' });
    expect(await codes(chi)).toEqual([mine]);
    expect(await codes(khoi)).toEqual([other]);
    const unit = await desk(chi, '?scope=unit');
    expect(unit.dossiers.map(({ code }) => code).sort()).toEqual([given, mine, other].sort());
    expect(unit.counters.waiting).toBe(3);
    const names = new Map(unit.dossiers.map(({ code, assignee }) => [code, assignee]));
    expect(names.get(mine)).toEqual({ id: 'chi', name: 'Người chi' });
    expect(names.get(given)).toBeNull();
    // It decides whose desk, not who may act.
    const data = { visit_date: '2026-08-13' };
    await act(khoi, mine, 'papers_ok', data);
    expect((await desk(chi)).dossiers[0]).toMatchObject({ code: mine, state: 'inspecting' });
    const history = (await chi.get(`dossiers/${mine}/history`).expect(200)).body as { entries: object[] };
    expect(history.entries).toHaveLength(4);
    expect(unit.dossiers[0]?.remaining.words).toMatch(/^còn \d+(,5)? ngày làm việc$/);
  });

  it('counters and filters: due soon, today, overdue, owed letters, suspended', async () => {
    const before = (await desk(binh, '?scope=unit')).counters;
    const [waiting = ''] = await codes(binh);
    await act(binh, waiting, 'suspend', { reason: 'chờ kết luận thanh tra' });
    const paused = await desk(binh, '?scope=unit&show=suspended');
    expect(paused.counters).toEqual({ ...before, suspended: 1 });
    expect(paused.dossiers).toMatchObject([
      {
        code: waiting,
        suspended: 'chờ kết luận thanh tra',
        remaining: { minutes: null, words: 'đang tạm dừng' },
      },
    ]);
    expect(paused.dossiers[0]?.possible.map(({ action }) => action)).toContain('resume');
    await act(binh, waiting, 'resume');
    // Promised for 3 September, 17:00: the desk and the queue of the unit count by the same days, not by hours.
    const dueSoon = async (): Promise<readonly number[]> => {
      const queue = (await binh.get('queues/phong_duoc').expect(200)).body as {
        counters: DeskAnswer['counters'];
      };
      return [(await desk(binh, '?scope=unit')).counters.dueSoon, queue.counters.dueSoon];
    };
    await later('2026-08-30T23:59:00+07:00');
    expect(await dueSoon()).toEqual([0, 0]);
    await later('2026-08-31T08:00:00+07:00');
    expect(await dueSoon()).toEqual([3, 3]);
    await later('2026-09-01T09:00:00+07:00');
    expect((await desk(binh, '?scope=unit')).counters).toMatchObject({ dueSoon: 3, overdue: 0 });
    const soon = await desk(binh, '?scope=unit&show=due_soon');
    expect(soon.dossiers).toHaveLength(3);
    await later('2026-09-03T09:00:00+07:00');
    expect(await codes(binh, '?scope=unit&show=today')).toHaveLength(3);
    await later('2026-09-07T09:00:00+07:00');
    await office.app.get(Engine).expire('H00.01');
    const late = await desk(binh, '?scope=unit&show=overdue');
    expect(late.counters).toMatchObject({ dueSoon: 0, overdue: 3, apologyOwed: 3 });
    expect(late.dossiers.map(({ overdue, apology }) => ({ overdue, apology }))).toEqual(
      Array(3).fill({ overdue: true, apology: 'owed' }),
    );
    expect(late.dossiers.map(({ remaining }) => remaining.words)).toEqual(
      Array(3).fill('quá hạn 1 ngày làm việc'),
    );
    expect(await codes(binh, '?scope=unit&show=apology_owed')).toEqual(late.dossiers.map(({ code }) => code));
    expect(await desk(oanh, '?scope=unit&show=overdue')).toMatchObject({
      counters: { waiting: 0, overdue: 0 },
      dossiers: [],
    });
  });

  it('pages follow each other in order of the remaining time, each dossier once', async () => {
    const all = await codes(iso, '?scope=unit');
    const paged: string[] = [];
    let next: string | null = null;
    do {
      const page: DeskAnswer = await desk(iso, `?scope=unit&limit=1${next === null ? '' : `&after=${next}`}`);
      paged.push(...page.dossiers.map(({ code }) => code));
      next = page.next;
    } while (next !== null);
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThanOrEqual(4);
    await iso.get('desk?after=khong-phai-cua-toi').expect(422);
    await iso.get('desk?show=everything').expect(400);
    expect(await codes(iso, '?scope=unit&procedure=QT-01/YHCT')).toEqual([]);
    expect(await codes(iso, '?scope=unit&state=receiving')).toHaveLength(1);
  });

  it('finds without accents by code, number, name, identifier, phone and paper number, and only what may be seen', async () => {
    const body = {
      ...openGpp,
      applicant: { name: 'Công ty Dược phẩm Đông Đô', identifier: '031094001234', phone: '0987654321' },
    };
    const code = ((await lan.post('dossiers', body).expect(201)).body as { dossier: string }).dossier;
    const found = async (who: Browser, q: string): Promise<string[]> => {
      const { dossiers } = (await who.get(`dossiers?q=${encodeURIComponent(q)}`).expect(200)).body as {
        dossiers: { code: string }[];
      };
      return dossiers.map((one) => one.code);
    };
    const [, , number = ''] = code.split('-');
    for (const q of [
      ...[code, code.toLowerCase(), code.slice(7), 'dong do', 'Đông Đô', 'duoc PHAM dong', 'cong đô'],
      ...['031094001234', '1234', '0987654321', '098765', '4321', 'đong 4321', 'don do', 'dong & !do:*)'],
    ]) {
      expect({ q, found: await found(lan, q) }).toEqual({ q, found: [code] });
      expect({ q, found: await found(iso, q) }).toEqual({ q, found: [code] });
      expect({ q, found: await found(oanh, q) }).toEqual({ q, found: [] });
    }
    for (const one of [number, String(Number(number))]) expect(await found(lan, one)).toContain(code);
    for (const q of ['dong da', 'xyzzy', "đông' OR 1=1 --"]) {
      expect({ q, found: await found(lan, q) }).toEqual({ q, found: [] });
    }
    expect(await found(lan, '0123/GPP-SYT')).toEqual([]);
    await act(lan, code, 'accept', { document_number: '0123/GPP-SYT' });
    for (const one of ['0123/GPP-SYT', '123', 'gpp', '0123 dong do']) {
      expect({ one, found: await found(lan, one) }).toEqual({ one, found: [code] });
    }
    expect(await codes(binh, `?q=${encodeURIComponent('đông đô')}`)).toEqual([code]);
    expect(await codes(binh, '?q=xyzzy')).toEqual([]);
    expect((await found(lan, '%')).length).toBeGreaterThan(1);
  });

  it('lists show identifiers and phones masked', async () => {
    const { dossiers } = (await lan.get('dossiers?q=dong+do').expect(200)).body as {
      dossiers: { applicant: object }[];
    };
    expect(dossiers[0]?.applicant).toMatchObject({ identifier: '031*****1234', phone: '098***4321' });
    expect(JSON.stringify(dossiers)).not.toContain('094001');
  });

  it('many at once: each its own result, the same request again does nothing twice, other units nothing at all', async () => {
    const opened = [await open('Nhà thuốc Ba'), await open('Nhà thuốc Bốn'), await open('Nhà thuốc Năm')];
    const items = opened.map((code) => ({ code, expectedRevision: 1, commandId: randomUUID() }));
    const stale = { ...items[2], expectedRevision: 7, commandId: randomUUID() };
    const unknown = { code: 'H00.01-200101-9999', expectedRevision: 1, commandId: randomUUID() };
    const request = { action: 'accept', items: [items[0], stale, unknown, items[1]] };
    const bulk = async (who: Browser, body: object): Promise<BulkResult[]> =>
      ((await who.post('dossiers/actions', body).expect(200)).body as { results: BulkResult[] }).results;
    const first = await bulk(lan, request);
    expect(first).toMatchObject([
      { code: opened[0], ok: true, revision: 2 },
      {
        code: opened[2],
        ok: false,
        problem: { code: 'dossier.changed', title: 'Không thực hiện được lúc này' },
      },
      { code: unknown.code, ok: false, problem: { code: 'dossier.unknown' } },
      { code: opened[1], ok: true, revision: 2 },
    ]);
    expect(await bulk(lan, request)).toMatchObject(first);
    const history = (await lan.get(`dossiers/${opened[0]}/history`)).body as { entries: object[] };
    expect(history.entries).toHaveLength(2);
    const theirs = await bulk(oanh, { action: 'withdraw', data: { reason: 'thử' }, items });
    expect(theirs.map((one) => (one.ok ? 'ok' : one.problem.code))).toEqual(
      Array(3).fill('access.other_unit'),
    );
    const refused = await bulk(lan, { action: 'assign', data: { assignee: 'chi' }, items: [items[2]] });
    expect(refused).toMatchObject([{ ok: false, problem: { code: 'action.not_allowed' } }]);
    await lan.post('dossiers/actions', { action: 'accept', items: [] }).expect(400);
    const tooMany = Array.from({ length: 101 }, () => items[0]);
    await lan.post('dossiers/actions', { action: 'accept', items: tooMany }).expect(400);
  });
});
