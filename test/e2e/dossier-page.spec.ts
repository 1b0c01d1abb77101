import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGpp } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';
import type { DossierHistory, DossierPageView, ActionOffer } from '#reading';

describe('the page of a dossier', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  const people = new Map<string, Browser>();
  let office: Office;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    const staff: [string, string, ...string[]][] = [
      ['lan', 'Nguyễn Thị Lan', 'one_stop_officer@mot_cua'],
      ['binh', 'Trần Văn Bình', 'head_of_department@phong_duoc'],
      ['chi', 'Lê Thị Chi', 'specialist@phong_duoc', 'head_of_department@phong_duoc'],
      ['khoa', 'Vũ Đăng Khoa', 'specialist@phong_duoc'],
      ['dung', 'Phạm Hùng Dũng', 'leader@lanh_dao'],
      ['iso', 'Mai Thị Ngọc', 'quality_monitor@ban_iso'],
    ];
    for (const [id, name, ...posts] of staff) {
      await office.hire(id, name, ...posts);
    }
  }, 120_000);

  afterAll(() => office.close());

  /** Sessions end while the days of a dossier pass: people log in again on each. */
  const at = (time: string): void => {
    const moment = `${time}:00+07:00`;
    if (clock.now() === Date.parse(moment)) return;
    clock.set(moment);
    people.clear();
  };
  const as = async (who: string): Promise<Browser> => {
    const browser = people.get(who) ?? (await office.atWork(who));
    people.set(who, browser);
    return browser;
  };
  const get = async <T>(who: string, path: string): Promise<T> =>
    (await (await as(who)).get(path).expect(200)).body as T;
  const detail = (who: string, code: string) => get<DossierPageView>(who, `dossiers/${code}`);
  const historyOf = (code: string) => get<DossierHistory>('iso', `dossiers/${code}/history`);
  const offer = async (who: string, code: string, name: string): Promise<ActionOffer> => {
    const found = (await detail(who, code)).actions.find((one) => one.name === name);
    if (!found) throw new Error(`no action ${name}`);
    return found;
  };
  const open = async (papers = openGpp.papers): Promise<string> => {
    at('2026-08-03T09:00');
    const opened = await (await as('lan')).post('dossiers', { ...openGpp, papers }).expect(201);
    return (opened.body as { dossier: string }).dossier;
  };
  const act = async (
    who: string,
    code: string,
    time: string,
    action: string,
    data: object = {},
  ): Promise<void> => {
    at(time);
    const { revision } = await detail(who, code);
    const done = await (
      await as(who)
    ).post(`dossiers/${code}/actions`, { action, expectedRevision: revision, data });
    expect({ action, status: done.status, body: done.body as unknown }).toMatchObject({ status: 200 });
  };

  it('tells each person what they may do now, and why the rest is not theirs', async () => {
    const code = await open();
    expect(await offer('lan', code, 'accept')).toMatchObject({
      label: 'Tiếp nhận',
      allowed: true,
      needs: [],
      leadsTo: 'Phân công thụ lý',
      standing: false,
      as: 'Công chức một cửa, Bộ phận Tiếp nhận và Trả kết quả',
    });
    expect(await offer('chi', code, 'accept')).toMatchObject({
      allowed: false,
      why: { code: 'actor.wrong_role' },
    });
    const resume = await offer('binh', code, 'resume');
    expect(resume).toMatchObject({ standing: true, allowed: false, why: { code: 'dossier.not_suspended' } });
    expect(resume.why?.message).toBe('Không thể “Tiếp tục xử lý”: hồ sơ không bị tạm dừng.');
    expect(await offer('dung', code, 'issue_apology')).toMatchObject({ why: { code: 'apology.no_promise' } });
  }, 120_000);

  it('every offer is what the server then does or refuses', async () => {
    const code = await open();
    await act('lan', code, '2026-08-03T09:10', 'accept');
    for (const who of ['lan', 'binh', 'chi', 'dung', 'iso']) {
      const { actions, revision } = await detail(who, code);
      for (const { name, allowed, why } of actions) {
        const tried = await (
          await as(who)
        ).post(`dossiers/${code}/actions`, {
          action: name,
          expectedRevision: revision + 9,
        });
        // A revision nobody has seen: whatever is offered, nothing can happen here.
        expect(tried.status).toBeGreaterThanOrEqual(400);
        if (allowed) continue;
        const refused = await (
          await as(who)
        ).post(`dossiers/${code}/actions`, {
          action: name,
          expectedRevision: revision,
        });
        const body = refused.body as { code: string; detail: string };
        expect({ who, name, code: body.code }).toEqual({ who, name, code: why?.code });
        if (body.code !== 'access.other_unit') expect(body.detail).toContain(why?.message ?? '?');
      }
    }
  }, 120_000);

  it('asks for missing papers with the action that needs them', async () => {
    const code = await open(openGpp.papers.slice(0, 4));
    const accept = await offer('lan', code, 'accept');
    expect(accept).toMatchObject({
      allowed: true,
      needs: [{ field: 'papers', kind: 'papers', required: true }],
    });
    expect(accept.needs[0]?.choices?.map(({ value }) => value)).toEqual([
      'self_assessment',
      'business_registration',
    ]);
    await act('lan', code, '2026-08-03T09:10', 'accept', {
      papers: ['self_assessment', 'business_registration'],
    });
    const { documents } = await detail('lan', code);
    expect(documents.every(({ held }) => held)).toBe(true);
  });

  it('offers people of the step for work to be given, service days for a visit', async () => {
    const code = await open();
    await act('lan', code, '2026-08-03T09:10', 'accept');
    const [assignee] = (await offer('binh', code, 'assign')).needs;
    expect(assignee).toMatchObject({ field: 'assignee', kind: 'person' });
    expect(assignee?.choices).toEqual([
      { value: 'chi', label: 'Lê Thị Chi' },
      { value: 'khoa', label: 'Vũ Đăng Khoa' },
    ]);
    await act('binh', code, '2026-08-03T10:00', 'assign', { assignee: 'khoa' });
    const [visit] = (await offer('khoa', code, 'papers_ok')).needs;
    // Tuesdays and Thursdays; Wednesday 2 September is a holiday, so is 1 September 2026.
    const days = visit?.choices?.map(({ value }) => value) ?? [];
    expect(days.slice(0, 3)).toEqual(['2026-08-04', '2026-08-06', '2026-08-11']);
    expect(days).not.toContain('2026-09-01');
    expect(visit?.choices?.find(({ value }) => value === '2026-09-08')?.label).toContain('sau ngày hẹn trả');
    const [missing] = (await offer('khoa', code, 'request_supplement')).needs;
    expect(missing).toMatchObject({ kind: 'items' });
    expect(missing?.choices).toHaveLength(6);
    const shown = await detail('khoa', code);
    expect(shown.assigned).toEqual([{ role: 'Chuyên viên', name: 'Vũ Đăng Khoa' }]);
    expect(shown.lastMovedBy).toBe('Trần Văn Bình');
    expect(shown.clock).toMatchObject({
      state: 'running',
      words: 'Đang là thời gian của Phòng Nghiệp vụ Dược.',
      since: null,
    });
    expect(shown.ahead.map(({ title }) => title)).toEqual([
      ...['Thẩm định tại cơ sở', 'Dự thảo giấy chứng nhận', 'Trưởng phòng xem xét', 'Lãnh đạo Sở ký'],
      ...['Lấy số, đóng dấu', 'Trả kết quả', 'Đã trả kết quả'],
    ]);
  });

  it('separation of duties and service days are told before anybody tries', async () => {
    const code = await open();
    await act('lan', code, '2026-08-03T09:10', 'accept');
    await act('binh', code, '2026-08-03T10:00', 'assign', { assignee: 'chi' });
    await act('chi', code, '2026-08-05T15:00', 'papers_ok', { visit_date: '2026-08-13' });
    at('2026-08-12T09:00');
    expect(await offer('chi', code, 'pass')).toMatchObject({
      allowed: false,
      why: { code: 'service_day.not_today' },
    });
    at('2026-08-13T09:00');
    expect(await offer('chi', code, 'pass')).toMatchObject({ allowed: true });
    await act('chi', code, '2026-08-13T09:00', 'pass', { minutes: 'BB-12', score: 95 });
    await act('chi', code, '2026-08-14T08:00', 'draft');
    const submit = await offer('chi', code, 'submit');
    expect(submit).toMatchObject({ allowed: false, why: { code: 'actor.separation_of_duties' } });
    expect((await offer('binh', code, 'submit')).allowed).toBe(true);
  });

  it('tells the history with names, and every change of the promise with its reason', async () => {
    const code = await open();
    await act('lan', code, '2026-08-03T09:10', 'accept');
    await act('binh', code, '2026-08-03T10:00', 'assign', { assignee: 'chi' });
    await act('chi', code, '2026-08-04T09:15', 'request_supplement', {
      missing_items: ['self_assessment', 'Sơ đồ'],
    });
    const stopped = await detail('chi', code);
    expect(stopped.clock).toMatchObject({ state: 'waiting', since: '2026-08-04T09:15:00+07:00' });
    await act('lan', code, '2026-08-10T09:00', 'supplement');
    await act('chi', code, '2026-08-10T10:00', 'papers_ok', { visit_date: '2026-08-13' });
    await act('chi', code, '2026-08-13T09:00', 'pass', { minutes: 'BB-12', score: 95 });
    const { entries, promiseChanges } = await historyOf(code);
    expect(entries.map(({ told }) => told.text)).toEqual([
      'Nguyễn Thị Lan (Công chức một cửa, Bộ phận Tiếp nhận và Trả kết quả) mở hồ sơ: trực tiếp tại quầy',
      'Nguyễn Thị Lan (Công chức một cửa, Bộ phận Tiếp nhận và Trả kết quả) tiếp nhận',
      'Trần Văn Bình (Trưởng phòng, Phòng Nghiệp vụ Dược) giao chuyên viên: Lê Thị Chi',
      'Lê Thị Chi (Chuyên viên, Phòng Nghiệp vụ Dược) yêu cầu bổ sung: Bản tự chấm điểm theo danh mục kiểm tra; Sơ đồ',
      'Nguyễn Thị Lan (Công chức một cửa, Bộ phận Tiếp nhận và Trả kết quả) nộp bổ sung',
      'Lê Thị Chi (Chuyên viên, Phòng Nghiệp vụ Dược) ghi “Hồ sơ hợp lệ, hẹn thẩm định”: 13/08/2026',
      'Lê Thị Chi (Chuyên viên, Phòng Nghiệp vụ Dược) ghi “Đạt”: biên bản: BB-12; điểm chấm: 95',
    ]);
    expect(entries[3]?.told).toMatchObject({
      entered: 'Chờ người nộp bổ sung',
      also: ['soạn phiếu yêu cầu bổ sung'],
      details: [{ label: 'thành phần cần bổ sung' }],
    });
    expect(promiseChanges.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['promised', null, '2026-09-03T17:00:00+07:00'],
      ['stopped', '2026-09-03T17:00:00+07:00', null],
      ['restarted', null, '2026-09-09T17:00:00+07:00'],
    ]);
    expect(promiseChanges[1]?.why).toBe(
      '“Chờ người nộp bổ sung”: thời hạn ngừng tính, nhận đủ thì tính lại từ đầu.',
    );
  });

  it('the clock speaks in words, and a substitute with both names', async () => {
    const code = await open();
    await act('lan', code, '2026-08-03T09:10', 'accept');
    const made = await office.pool.query(
      `INSERT INTO substitution (agency_id, id, absent_id, acting_id, valid_from, valid_to, reason, made_by, made_at)
       VALUES ('H00.01', gen_random_uuid(), 'binh', 'khoa', '2026-08-01', '2026-08-31', 'nghỉ phép', 'test', now())`,
    );
    expect(made.rowCount).toBe(1);
    const assign = await offer('khoa', code, 'assign');
    expect(assign).toMatchObject({
      allowed: true,
      as: 'Trưởng phòng, Phòng Nghiệp vụ Dược, làm thay Trần Văn Bình',
    });
    at('2026-08-06T09:00');
    await act('khoa', code, '2026-08-06T09:00', 'assign', { assignee: 'chi' });
    const { entries } = await historyOf(code);
    expect(entries.slice(2).map(({ told }) => told.text)).toEqual([
      'Hệ thống ghi hết thời hạn của bước “Phân công thụ lý”',
      'Vũ Đăng Khoa làm thay Trần Văn Bình (Trưởng phòng, Phòng Nghiệp vụ Dược) giao chuyên viên: Lê Thị Chi',
    ]);
  });

  it('draws the procedure, each box with the name of its step', async () => {
    const svg = await (await as('lan')).get('procedures/QT-08%2FDMP/issues/2/diagram').expect(200);
    expect(svg.type).toBe('image/svg+xml');
    const text = (svg.body as Buffer).toString();
    expect(text.match(/<svg /g)).toHaveLength(1);
    for (const step of ['receiving', 'inspecting', 'approving', 'handed_over']) {
      expect(text).toContain(`data-step="${step}"`);
    }
    await (await as('lan')).get('procedures/QT-08%2FDMP/issues/99/diagram').expect(404);
  });
});
