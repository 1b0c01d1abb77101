import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGpp, STRAIGHT_WALK } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

interface Account {
  readonly login: string;
  readonly password: string;
}

interface Listed {
  readonly people: readonly {
    readonly id: string;
    readonly posts: readonly { readonly role: string; readonly state: string; readonly to: string | null }[];
    readonly account: Record<string, unknown> | null;
  }[];
}

describe('people over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let office: Office;
  let admin: Browser;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    await office.hire('quan', 'Hà Minh Quân', 'administrator@van_thu');
    await office.hire('lan', 'Nguyễn Thị Lan', 'one_stop_officer@mot_cua');
    await office.hire('binh', 'Trần Văn Bình', 'head_of_department@phong_duoc');
    await office.hire('chi', 'Lê Thị Chi', 'specialist@phong_duoc');
    await office.hire('hai', 'Đặng Thanh Hải', 'specialist@phong_duoc');
    await office.hire('dung', 'Phạm Hùng Dũng', 'leader@lanh_dao');
    admin = await office.atWork('quan');
  });

  afterAll(() => office.close());

  const find = async (id: string) =>
    ((await admin.get('people').expect(200)).body as Listed).people.find((one) => one.id === id);

  it('a new person: added, posted, let in with a password shown once, and everything written down', async () => {
    await admin.post('people', { id: 'moi', name: '  Người Mới ' }).expect(201);
    expect(codeOf(await admin.post('people', { id: 'moi', name: 'Ai Khác' }).expect(409))).toBe(
      'person.exists',
    );
    expect(codeOf(await admin.post('people', { id: 'có dấu', name: 'X' }).expect(422))).toBe('person.bad_id');
    const post = { role: 'specialist', unit: 'phong_y' };
    const given = await admin.post('people/moi/posts', post).expect(201);
    expect(given.body).toMatchObject({
      posts: [
        { roleLabel: 'Chuyên viên', unitLabel: 'Phòng Nghiệp vụ Y', from: '2026-08-03', state: 'held' },
      ],
      account: null,
    });
    expect(codeOf(await admin.post('people/moi/posts', post).expect(409))).toBe('post.held');
    const strange = { role: 'applicant', unit: 'phong_y' };
    expect(codeOf(await admin.post('people/moi/posts', strange).expect(422))).toBe('post.unknown_role');
    expect(codeOf(await admin.post('people/ai-do/posts', post).expect(404))).toBe('person.unknown');
    const opened = (await admin.post('people/moi/account', {}).expect(201)).body as Account;
    expect(opened.login).toBe('moi');
    expect(codeOf(await admin.post('people/moi/account', { login: 'khac' }).expect(409))).toBe(
      'account.exists',
    );
    const moi = office.browser();
    expect((await moi.logIn('moi', opened.password)).body).toMatchObject({ mustChangePassword: true });
    // The password is in that one answer: in no list, log or event.
    for (const path of ['people', 'people/events', 'people/today']) {
      expect(JSON.stringify((await admin.get(path).expect(200)).body)).not.toContain(opened.password);
    }
    const ended = await admin.post('people/moi/posts/end', { ...post, on: '2026-08-03' }).expect(200);
    expect(ended.body).toMatchObject({ posts: [{ to: '2026-08-03', state: 'held' }] });
    clock.set('2026-08-04T08:00:00+07:00');
    admin = await office.atWork('quan');
    expect((await find('moi'))?.posts).toMatchObject([{ state: 'over' }]);
    clock.set('2026-08-03T09:00:00+07:00');
    admin = await office.atWork('quan');
    const { events } = (await admin.get('people/events?person=moi').expect(200)).body as {
      events: { what: string; by: object; words: string }[];
    };
    expect(events.map(({ what }) => what)).toEqual([
      'post_ended',
      'account_opened',
      'post_given',
      'person_added',
    ]);
    expect(events[2]).toMatchObject({
      by: { id: 'quan', name: 'Hà Minh Quân' },
      words: 'Giao chức danh Chuyên viên, Phòng Nghiệp vụ Y, từ 03/08/2026',
    });
  });

  it('a locked login is seen, unlocked at once, and the answer said how long to wait', async () => {
    const right = office.passwordOf('chi');
    let locked = await office.browser().logIn('chi', 'đoán mò');
    for (let tries = 0; tries < 5; tries++) locked = await office.browser().logIn('chi', 'đoán mò');
    expect({ status: locked.status, wait: locked.get('Retry-After') }).toEqual({ status: 429, wait: '30' });
    expect((await office.browser().logIn('chi', right)).status).toBe(429);
    expect((await find('chi'))?.account).toMatchObject({ lockedUntil: '2026-08-03T02:00:30.000Z' });
    expect((await admin.get('people/today').expect(200)).body).toMatchObject({
      locked: [{ login: 'chi', person: { id: 'chi', name: 'Lê Thị Chi' } }],
    });
    const unlocked = await admin.post('people/chi/account/unlock', {}).expect(200);
    expect(unlocked.body).toEqual({ person: 'chi', login: 'chi', wasLocked: true });
    expect((await find('chi'))?.account).toMatchObject({ lockedUntil: null });
    expect((await office.browser().logIn('chi', right)).status).toBe(200);
    expect((await admin.post('people/chi/account/unlock', {}).expect(200)).body).toMatchObject({
      wasLocked: false,
    });
    expect(codeOf(await admin.post('people/ai-do/account/unlock', {}).expect(404))).toBe('account.unknown');
  });

  it('a disabled account ends its sessions at once; nobody shuts themselves out', async () => {
    const hai = await office.atWork('hai');
    await hai.get('auth/me').expect(200);
    await admin.post('people/hai/account/disable', {}).expect(200);
    expect(codeOf(await hai.get('auth/me').expect(401))).toBe('session.ended');
    expect((await office.browser().logIn('hai', office.passwordOf('hai'))).status).toBe(401);
    expect(codeOf(await admin.post('people/hai/account/disable', {}).expect(409))).toBe('account.already');
    await admin.post('people/hai/account/enable', {}).expect(200);
    expect((await office.browser().logIn('hai', office.passwordOf('hai'))).status).toBe(200);
    // The old session does not wake up with the account.
    expect(codeOf(await hai.get('auth/me').expect(401))).toBe('session.ended');
    expect(codeOf(await admin.post('people/quan/account/disable', {}).expect(409))).toBe('account.own');
    const own = { role: 'administrator', unit: 'van_thu', on: '2026-08-03' };
    expect(codeOf(await admin.post('people/quan/posts/end', own).expect(409))).toBe('post.own_administrator');
    expect(codeOf(await admin.post('people/hai/sso', { sub: 'hai' }).expect(409))).toBe('sso.off');
  });

  it('a new first password ends the sessions of the person and opens nothing but its change', async () => {
    const chi = await office.atWork('chi');
    const reset = (await admin.post('people/chi/account/reset', {}).expect(200)).body as Account;
    expect(codeOf(await chi.get('auth/me').expect(401))).toBe('session.ended');
    expect((await admin.get('people/today').expect(200)).body).toMatchObject({
      firstPasswords: expect.arrayContaining([
        { login: 'chi', person: { id: 'chi', name: 'Lê Thị Chi' } },
      ]) as unknown,
    });
    const back = office.browser();
    await back.logIn('chi', reset.password);
    expect(codeOf(await back.get('dossiers').expect(403))).toBe('password.must_change');
    const give = { acting: 'hai', from: '2026-08-03', to: '2026-08-04', reason: 'nghỉ' };
    expect(codeOf(await back.post('auth/substitutions', give).expect(403))).toBe('password.must_change');
    expect((await back.changePassword(reset.password, 'con đường chi đi làm 2026')).status).toBe(200);
  });

  it('units show who sits where today, and which seat nobody fills', async () => {
    const { units } = (await admin.get('people/units').expect(200)).body as {
      units: { code: string; people: object[]; vacant: { role: string; procedures: string[] }[] }[];
    };
    const duoc = units.find(({ code }) => code === 'phong_duoc');
    expect(duoc?.people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'binh', roleLabel: 'Trưởng phòng', onBehalfOf: null }),
      ]),
    );
    const clerks = units.find(({ code }) => code === 'van_thu')?.vacant.find(({ role }) => role === 'clerk');
    expect(clerks?.procedures).toContain('QT-08/DMP');
    expect(duoc?.vacant.map(({ role }) => role)).not.toContain('specialist');
  });

  describe('standing in', () => {
    let dossier: string;
    const until = 5;

    beforeAll(async () => {
      const lan = await office.atWork('lan');
      dossier = ((await lan.post('dossiers', openGpp).expect(201)).body as { dossier: string }).dossier;
      for (const [index, { who, action, data = {}, at: time }] of STRAIGHT_WALK.slice(0, until).entries()) {
        clock.set(time);
        const body = { action, data, expectedRevision: index + 1 };
        await (await office.atWork(who)).post(`dossiers/${dossier}/actions`, body).expect(200);
      }
      clock.set('2026-08-14T08:30:00+07:00');
      admin = await office.atWork('quan');
    });

    const given = { absent: 'binh', acting: 'hai', from: '2026-08-14', to: '2026-08-14', reason: 'QĐ 12' };
    const post = 'head_of_department; unit=phong_duoc; for=binh';
    const submit = (browser: Browser) =>
      browser.post(`dossiers/${dossier}/actions`, { action: 'submit', expectedRevision: until + 1 }, post);

    it('one ended by the administrator while the dossier is open stops the very next click', async () => {
      const made = (await admin.post('people/substitutions', given).expect(201)).body as { id: string };
      expect(made).toMatchObject({
        absent: { name: 'Trần Văn Bình' },
        acting: { name: 'Đặng Thanh Hải' },
        made: { by: 'quan', name: 'Hà Minh Quân' },
        state: 'running',
        seat: null,
      });
      expect(codeOf(await admin.post('people/substitutions', given).expect(409))).toBe('substitution.exists');
      const half = { ...given, role: 'head_of_department' };
      expect(codeOf(await admin.post('people/substitutions', half).expect(422))).toBe(
        'substitution.half_a_post',
      );
      expect((await admin.get('people/today').expect(200)).body).toMatchObject({ ending: [{ id: made.id }] });
      const hai = await office.atWork('hai');
      // The page is open: what may be done is offered in the absent person's post.
      const shown = await hai.get(`dossiers/${dossier}`, post).expect(200);
      expect(JSON.stringify(shown.body)).toContain('"submit"');
      await admin.post(`people/substitutions/${made.id}/end`, {}).expect(200);
      expect(codeOf(await admin.post(`people/substitutions/${made.id}/end`, {}).expect(404))).toBe(
        'substitution.unknown',
      );
      const late = await submit(hai).expect(403);
      expect(late.body).toMatchObject({
        code: 'substitution.over',
        detail: expect.stringMatching(
          /Trần Văn Bình: việc làm thay đã được kết thúc trước hạn\. Hồ sơ chưa thay đổi/,
        ) as unknown,
      });
      const listed = (await admin.get('people/substitutions').expect(200)).body as {
        substitutions: { id: string; state: string; ended: object | null }[];
      };
      expect(listed.substitutions.find(({ id }) => id === made.id)).toMatchObject({
        state: 'ended',
        ended: { by: 'quan', name: 'Hà Minh Quân' },
      });
    });

    it('a person names who stands in for them, sees it, ends it, and gives nothing that is not theirs', async () => {
      const [binh, hai] = [await office.atWork('binh'), await office.atWork('hai')];
      const { acting, from, to, reason } = given;
      const mine = { acting, from, to, reason };
      const made = (await binh.post('auth/substitutions', mine).expect(201)).body as { id: string };
      const seen = (await hai.get('auth/substitutions').expect(200)).body as {
        substitutions: { id: string; state: string; absent: { name: string } }[];
      };
      expect(seen.substitutions.find(({ id }) => id === made.id)).toMatchObject({
        state: 'running',
        absent: { name: 'Trần Văn Bình' },
      });
      expect(codeOf(await hai.post(`auth/substitutions/${made.id}/end`, {}).expect(404))).toBe(
        'substitution.unknown',
      );
      const other = { ...mine, acting: 'chi', role: 'leader', unit: 'lanh_dao' };
      expect(codeOf(await binh.post('auth/substitutions', other).expect(422))).toBe(
        'substitution.no_such_post',
      );
      const smuggled = await binh.post('auth/substitutions', { ...mine, absent: 'dung' }).expect(400);
      expect(codeOf(smuggled)).toBe('request.invalid');
      const self = await binh.post('auth/substitutions', { ...mine, acting: 'binh' }).expect(422);
      expect(codeOf(self)).toBe('substitution.self');
      const power = await admin.post('auth/substitutions', mine).expect(403);
      expect(codeOf(power)).toBe('substitution.administrator');
      await submit(hai).expect(200);
      await binh.post(`auth/substitutions/${made.id}/end`, {}).expect(200);
      const events = (await admin.get('people/events?person=binh').expect(200)).body as {
        events: { what: string; by: { id: string } }[];
      };
      const own = events.events.filter(({ what }) => what.startsWith('substitution'));
      expect(own.map(({ what, by }) => `${what} ${by.id}`)).toEqual([
        'substitution_ended binh',
        'substitution_made binh',
      ]);
    });
  });

  it('the log goes back page by page, without a gap', async () => {
    type Page = { events: { number: number }[]; next: number | null };
    for (let index = 0; index < 110; index++) {
      await office.deps.people.add(
        office.deps.agency,
        { id: `dong${index}`, name: 'Đông' },
        { at: clock.now(), by: 'test', what: 'person_added', person: `dong${index}`, data: { name: 'Đông' } },
      );
    }
    const first = (await admin.get('people/events').expect(200)).body as Page;
    expect(first.events).toHaveLength(100);
    const second = (await admin.get(`people/events?before=${first.next ?? 0}`).expect(200)).body as Page;
    const numbers = [...first.events, ...second.events].map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
    expect(codeOf(await admin.get('people/events?before=x').expect(400))).toBe('request.invalid');
  });
});
