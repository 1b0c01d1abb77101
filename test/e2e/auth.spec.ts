import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { substitute } from '#identity';
import { GPP_PAPERS, openGpp, STRAIGHT_WALK } from '../builders/gpp.js';
import { Browser, done, Office } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

describe('logging in over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let office: Office;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    await office.hire('lan', 'Nguyễn Thị Lan', 'one_stop_officer@mot_cua');
    await office.hire('binh', 'Trần Văn Bình', 'head_of_department@phong_duoc');
    await office.hire('chi', 'Lê Thị Chi', 'specialist@phong_duoc');
    await office.hire('dung', 'Phạm Hùng Dũng', 'leader@lanh_dao');
    await office.hire('hai', 'Đặng Thanh Hải', 'one_stop_officer@mot_cua', 'specialist@phong_duoc');
    await office.hire('moi', 'Người Mới', 'specialist@phong_y');
    await office.hire('quen', 'Người Quên', 'specialist@phong_y');
  });

  afterAll(() => office.close());

  it('nothing but health and login answers without a session', async () => {
    const nobody = office.browser();
    await nobody.get('health').expect(200);
    for (const path of ['dossiers', 'queues/mot_cua', 'procedures', 'agency', 'auth/me', 'auth/sessions']) {
      expect(codeOf(await nobody.get(path).expect(401))).toBe('session.missing');
    }
    const claimed = nobody.get('dossiers').set('X-Actor', 'iso; role=quality_monitor; unit=van_thu');
    expect(codeOf(await claimed.expect(401))).toBe('session.missing');
  });

  it('a first password opens nothing but its own change; the rules of passwords hold', async () => {
    const first = office.passwordOf('moi');
    const moi = office.browser();
    const entered = await moi.logIn('moi', first);
    expect(entered.body).toMatchObject({ mustChangePassword: true, person: { name: 'Người Mới' } });
    const cookie = entered.get('Set-Cookie')?.[0] ?? '';
    expect(cookie).toMatch(/^dunghen_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    expect(codeOf(await moi.get('dossiers').expect(403))).toBe('password.must_change');
    const wrong = ['ngắn', '9876543210', 'Mật khẩu 123', 'aaaaaaaaaaaa', 'Người Mới 1', first];
    const codes = [];
    for (const next of wrong) codes.push(codeOf(await moi.changePassword(first, next)));
    expect(codes).toEqual([
      'password.too_short',
      'password.too_simple',
      'password.common',
      'password.too_simple',
      'password.own_name',
      'password.same',
    ]);
    expect(codeOf(await moi.changePassword('sai', 'con trâu đi trước'))).toBe('password.wrong_current');
    const before = new Browser(office.app.getHttpServer());
    Object.assign(before, { cookie: moi.cookie, csrf: moi.csrf });
    expect((await moi.changePassword(first, 'con trâu đi trước')).body).toMatchObject({
      mustChangePassword: false,
    });
    await moi.get('dossiers').expect(200);
    expect(codeOf(await before.get('dossiers').expect(401))).toBe('session.ended');
    // Composed and decomposed letters are one password.
    const other = office.browser();
    expect((await other.logIn('MOI ', 'con trâu đi trước'.normalize('NFD'))).status).toBe(200);
  });

  it('a cookie stolen before logout opens nothing after it', async () => {
    const lan = await office.atWork('lan');
    const thief = office.browser();
    thief.cookie = lan.cookie;
    await thief.get('auth/me').expect(200);
    const out = await lan.post('auth/logout', {}).expect(204);
    expect(out.get('Set-Cookie')?.[0]).toMatch(/^dunghen_session=; .*Max-Age=0/);
    expect(codeOf(await thief.get('auth/me').expect(401))).toBe('session.ended');
    thief.cookie = 'dunghen_session=khong-phai-cua-ai';
    expect(codeOf(await thief.get('auth/me').expect(401))).toBe('session.missing');
    const { rows } = await office.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM session WHERE encode(token_hash, 'escape') LIKE '%' || $1 || '%'`,
      [lan.cookie.split('=')[1]],
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('an unsafe request needs the token of its own session', async () => {
    const [lan, chi] = [await office.atWork('lan'), await office.atWork('chi')];
    const own = lan.csrf;
    for (const csrf of ['', chi.csrf, `${own}x`]) {
      lan.csrf = csrf;
      expect(codeOf(await lan.post('dossiers', openGpp).expect(403))).toBe('csrf.missing');
      expect(codeOf(await lan.delete('auth/sessions').expect(403))).toBe('csrf.missing');
    }
    lan.csrf = own;
    await lan.post('dossiers', openGpp).expect(201);
  });

  it('lists its own sessions, ends one, and never somebody else’s', async () => {
    const [first, second, chi] = [
      await office.atWork('lan'),
      await office.atWork('lan'),
      await office.atWork('chi'),
    ];
    type Listed = { sessions: { id: string; current: boolean; address: string }[] };
    const ofChi = (await chi.get('auth/sessions').expect(200)).body as Listed;
    expect(codeOf(await first.delete(`auth/sessions/${ofChi.sessions[0]?.id ?? ''}`).expect(404))).toBe(
      'session.unknown',
    );
    await chi.get('auth/me').expect(200);
    const { sessions } = (await first.get('auth/sessions').expect(200)).body as Listed;
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ address: '127.0.0.1' });
    const secondId = ((await second.get('auth/me')).body as { session: { id: string } }).session.id;
    await first.delete(`auth/sessions/${secondId}`).expect(204);
    expect(codeOf(await second.get('auth/me').expect(401))).toBe('session.ended');
    await first.delete('auth/sessions').expect(204);
    expect(((await first.get('auth/sessions')).body as Listed).sessions).toHaveLength(1);
  });

  it('a session runs out when idle and at the end of the day', async () => {
    clock.set('2026-08-04T08:00:00+07:00');
    const idle = await office.atWork('lan');
    const busy = await office.atWork('lan');
    clock.set('2026-08-04T08:40:00+07:00');
    await busy.get('auth/me').expect(200);
    clock.set('2026-08-04T09:10:00+07:00');
    expect(codeOf(await idle.get('auth/me').expect(401))).toBe('session.expired');
    for (let minutes = 9 * 60 + 30; minutes < 20 * 60; minutes += 30) {
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      clock.set(`2026-08-04T${time}:00+07:00`);
      await busy.get('auth/me').expect(200);
    }
    clock.set('2026-08-04T20:00:00+07:00');
    expect(codeOf(await busy.get('auth/me').expect(401))).toBe('session.expired');
    clock.set('2026-08-03T09:00:00+07:00');
  });

  it('locks with a growing delay, the same for a login that does not exist, also against parallel guesses', async () => {
    const guess = (login: string) => office.browser().logIn(login, 'đoán mò');
    const spray = async (login: string, from: string) => {
      const codes = [];
      for (let index = 0; index < 7; index++) codes.push(codeOf(await guess(login)));
      expect({ from, codes }).toEqual({
        from,
        codes: [...Array<string>(5).fill('login.failed'), 'login.locked', 'login.locked'],
      });
    };
    await spray('quen', 'known');
    await spray('khong-co-ai', 'unknown');
    const right = await office.browser().logIn('quen', office.passwordOf('quen'));
    expect(right.status).toBe(429);
    expect(right.body).toMatchObject({ code: 'login.locked', data: { retryAfterSeconds: 30 } });
    clock.set('2026-08-03T09:00:31+07:00');
    expect(codeOf(await guess('quen'))).toBe('login.failed');
    expect((await guess('quen')).body).toMatchObject({ data: { retryAfterSeconds: 60 } });
    clock.set('2026-08-03T10:30:00+07:00');
    expect((await office.browser().logIn('quen', office.passwordOf('quen'))).status).toBe(200);
    const parallel = await Promise.all(Array.from({ length: 12 }, () => guess('song-song')));
    expect(parallel.filter((response) => codeOf(response) === 'login.failed')).toHaveLength(5);
    clock.set('2026-08-03T09:00:00+07:00');
    const { rows } = await office.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM login_attempt WHERE encode(login_key, 'escape') LIKE '%quen%'`,
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('a person of two posts acts in the one the step needs, or in the one they name', async () => {
    clock.set('2026-08-03T11:00:00+07:00');
    const [hai, binh] = [await office.atWork('hai'), await office.atWork('binh')];
    const me = (await hai.get('auth/me')).body as { posts: { header: string }[] };
    expect(me.posts.map(({ header }) => header)).toEqual([
      'one_stop_officer; unit=mot_cua',
      'specialist; unit=phong_duoc',
    ]);
    const opened = await hai.post('dossiers', openGpp).expect(201);
    const { dossier } = opened.body as { dossier: string };
    expect(opened.body).toMatchObject({ actor: { id: 'hai', role: 'one_stop_officer' } });
    const act = (browser: Browser, action: string, expectedRevision: number, data = {}, post?: string) =>
      browser.post(`dossiers/${dossier}/actions`, { action, expectedRevision, data }, post);
    const asSpecialist = await act(hai, 'accept', 1, {}, 'specialist; unit=phong_duoc').expect(403);
    expect(codeOf(asSpecialist)).toBe('actor.wrong_role');
    expect(codeOf(await act(hai, 'accept', 1, {}, 'leader; unit=lanh_dao').expect(403))).toBe(
      'actor.post_not_held',
    );
    expect(codeOf(await act(hai, 'accept', 1, {}, 'rac ruoi!').expect(422))).toBe('actor.bad_post');
    await act(hai, 'accept', 1).expect(200);
    await act(binh, 'assign', 2, { assignee: 'hai' }).expect(200);
    const checked = await act(hai, 'papers_ok', 3, { visit_date: '2026-08-13' }).expect(200);
    expect(checked.body).toMatchObject({ actor: { id: 'hai', role: 'specialist', unit: 'phong_duoc' } });
  });

  it('a substitute acts under both names, judges nothing of their own or the absent one’s, and stops on the last day', async () => {
    clock.set('2026-08-03T09:00:00+07:00');
    const [lan, binh, chi] = [
      await office.atWork('lan'),
      await office.atWork('binh'),
      await office.atWork('chi'),
    ];
    const period = { from: '2026-08-14', to: '2026-08-14', reason: 'QĐ 12', by: 'test', seat: null };
    done(await substitute(office.deps, { absent: 'binh', acting: 'chi', ...period }));
    done(await substitute(office.deps, { absent: 'binh', acting: 'hai', ...period }));
    const { dossier } = (await lan.post('dossiers', openGpp).expect(201)).body as { dossier: string };
    const at = { lan, binh, chi } as Record<string, Browser>;
    let revision = 1;
    for (const step of STRAIGHT_WALK.slice(0, 5)) {
      clock.set(step.at);
      at[step.who] = await office.atWork(step.who);
      const { action, data = {} } = step;
      const body = { action, data, expectedRevision: revision++ };
      await at[step.who]?.post(`dossiers/${dossier}/actions`, body).expect(200);
    }
    clock.set('2026-08-14T09:00:00+07:00');
    const [sub, drafter] = [await office.atWork('hai'), await office.atWork('chi')];
    const submit = { action: 'submit', expectedRevision: revision };
    const path = `dossiers/${dossier}/actions`;
    const own = await drafter.post(path, submit).expect(403);
    expect(codeOf(own)).toBe('actor.separation_of_duties');
    const me = (await sub.get('auth/me')).body as { posts: { header: string; onBehalfOf: object | null }[] };
    expect(me.posts.at(-1)).toMatchObject({
      header: 'head_of_department; unit=phong_duoc; for=binh',
      onBehalfOf: { id: 'binh', name: 'Trần Văn Bình' },
    });
    // The page was open before midnight; the click comes after it.
    clock.set('2026-08-15T00:00:00+07:00');
    const late = await (
      await office.atWork('hai')
    )
      .post(path, submit, 'head_of_department; unit=phong_duoc; for=binh')
      .expect(403);
    expect(late.body).toMatchObject({
      code: 'substitution.over',
      detail: expect.stringMatching(/Trần Văn Bình.*2026-08-14/) as unknown,
    });
    clock.set('2026-08-14T09:30:00+07:00');
    const acted = await (await office.atWork('hai')).post(path, submit).expect(200);
    const both = { id: 'hai', role: 'head_of_department', unit: 'phong_duoc', onBehalfOf: 'binh' };
    expect(acted.body).toMatchObject({ actor: both });
    const history = await binh
      .logIn('binh', office.passwordOf('binh'))
      .then(() => binh.get(`dossiers/${dossier}/history`));
    const { entries } = history.body as { entries: { actor: object }[] };
    expect(entries.at(-1)?.actor).toEqual(both);
    expect(entries.slice(0, -1).filter(({ actor }) => 'onBehalfOf' in actor)).toEqual([]);
    const verified = await office.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM history WHERE dossier_code = $1 AND on_behalf_of = 'binh'`,
      [dossier],
    );
    expect(verified.rows[0]?.n).toBe(1);
  });

  it('reading is written down: who, in which post, by which rule', async () => {
    clock.set('2026-08-20T09:00:00+07:00');
    const [lan, moi, binh] = [await office.atWork('lan'), office.browser(), await office.atWork('binh')];
    await moi.logIn('moi', 'con trâu đi trước');
    const { dossier } = (await lan.post('dossiers', { ...openGpp, papers: GPP_PAPERS }).expect(201)).body as {
      dossier: string;
    };
    await lan.get(`dossiers/${dossier}`).expect(200);
    const strange = await moi.get(`dossiers/${dossier}`).expect(403);
    expect(strange.body).toMatchObject({ code: 'access.other_unit' });
    expect(JSON.stringify(strange.body)).not.toContain('Minh Châu');
    const listed = (await moi.get('dossiers').expect(200)).body as { dossiers: object[] };
    expect(listed.dossiers).toEqual([]);
    expect(codeOf(await moi.get('queues/phong_duoc').expect(403))).toBe('access.other_unit');
    const seen = (await binh.get(`dossiers/${dossier}/readings`).expect(200)).body as { readings: object[] };
    expect(seen.readings).toMatchObject([
      { person: 'binh', what: 'readings', why: 'own_unit' },
      { person: 'lan', what: 'detail', why: 'own_step', seat: { role: 'one_stop_officer', unit: 'mot_cua' } },
    ]);
    expect(codeOf(await lan.get(`dossiers/${dossier}/readings`).expect(403))).toBe('actor.wrong_role');
  });
});
