import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readSsoSettings, type SsoSettings } from '../../apps/api/src/settings/sso-settings.js';
import { NO_TRUST } from '../../apps/api/src/settings/settings.js';
import { linkSubject } from '#identity';
import { CLIENT, SingleSignOn, Wanderer } from '../builders/oidc.js';
import { done, Office } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

const SESSION = 'dunghen_session';

/** A port nobody listens on. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

describe('single sign-on against a real provider', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let office: Office;
  let provider: SingleSignOn;
  let settings: SsoSettings;
  let site: string;
  const isCallback = (url: string) => url.startsWith(`${site}/api/auth/sso/callback`);

  beforeAll(async () => {
    provider = await SingleSignOn.listen();
    settings = {
      issuer: provider.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      label: 'Đăng nhập bằng VNeID',
      publicUrl: null,
    };
    office = await Office.openOwn(clock, NO_TRUST, settings);
    await office.app.listen(0, '127.0.0.1');
    site = await office.app.getUrl();
    provider.serve(site);
    await office.hire('lan', 'Nguyễn Thị Lan', 'one_stop_officer@mot_cua');
    await office.hire('chi', 'Lê Thị Chi', 'specialist@phong_duoc');
    await office.hire('khoa', 'Người Bị Khóa', 'specialist@phong_duoc');
    const link = (person: string, sub: string) =>
      linkSubject(office.deps, { person, issuer: provider.issuer, sub, by: 'test' });
    done(await link('lan', 'lan@tinh'));
    done(await link('khoa', 'khoa@tinh'));
    await office.pool.query(`UPDATE account SET disabled = true WHERE login = 'khoa'`);
  });

  afterAll(async () => {
    await provider.stop();
    await office.close();
  });

  const accounts = async () =>
    (await office.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM account')).rows[0]?.n;
  const sessions = async () =>
    (await office.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM session WHERE via = 'sso'`))
      .rows[0]?.n;

  /** A page that refuses says why in Vietnamese, opens no session, and can be acted on. */
  const refusedWith = async (response: Response, status: number, code: string) => {
    const html = await response.text();
    expect({ status: response.status, code: /Mã lỗi: ([\w.]+)/.exec(html)?.[1] }).toEqual({ status, code });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.getSetCookie().filter((line) => line.startsWith(SESSION))).toEqual([]);
    expect(html).toContain('href="/dang-nhap"');
    return html;
  };

  it('lets a linked person in, straight to the page they wanted, without the first password', async () => {
    const options = (await (await fetch(`${site}/api/auth/options`)).json()) as object;
    expect(options).toEqual({ password: true, sso: { label: 'Đăng nhập bằng VNeID' } });
    const lan = new Wanderer();
    const asked = await lan.send(`${site}/api/auth/sso?ve=${encodeURIComponent('/ho-so/H1?tab=giay-to')}`);
    const there = new URL(asked.headers.get('location') ?? '');
    expect(there.origin).toBe(provider.issuer);
    const named = Object.fromEntries(there.searchParams);
    expect(named).toMatchObject({ scope: 'openid', response_type: 'code', code_challenge_method: 'S256' });
    expect(asked.headers.getSetCookie()[0]).toMatch(
      /^dunghen_sso=[\w-]{43}; Path=\/api\/auth\/sso; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
    const back = await lan.logInAs('lan@tinh', there.href, isCallback);
    const entered = await lan.send(back);
    expect(entered.status).toBe(302);
    expect(entered.headers.get('location')).toBe('/ho-so/H1?tab=giay-to');
    const me = (await (await lan.send(`${site}/api/auth/me`)).json()) as object;
    expect(me).toMatchObject({
      person: { id: 'lan', name: 'Nguyễn Thị Lan' },
      mustChangePassword: false,
      session: { via: 'sso' },
    });
    expect((await lan.send(`${site}/api/agency`)).status).toBe(200);
    // The same answer a second time, as the back button or a reload sends it.
    await refusedWith(await lan.send(back), 403, 'sso.replayed');
    expect((await lan.send(`${site}/api/auth/me`)).status).toBe(200);
  });

  it('ends the session here, and at the provider when asked', async () => {
    const lan = new Wanderer();
    await lan.send(await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback));
    const stolen = lan.cookie(site, SESSION) ?? '';
    const { csrfToken } = (await (await lan.send(`${site}/api/auth/me`)).json()) as { csrfToken: string };
    const headers = { 'X-CSRF-Token': csrfToken };
    expect((await lan.send(`${site}/api/auth/logout`, { method: 'POST', headers })).status).toBe(204);
    const thief = await fetch(`${site}/api/auth/me`, { headers: { cookie: `${SESSION}=${stolen}` } });
    expect(thief.status).toBe(401);
    const there = await lan.send(`${site}/api/auth/sso/logout`);
    const end = new URL(there.headers.get('location') ?? '');
    expect(end.origin).toBe(provider.issuer);
    expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${site}/dang-nhap`);
    const page = await (await lan.send(end.href)).text();
    const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec(page) ?? [];
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const gone = await lan.send(new URL(action, end).href, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(gone.headers.get('location')).toBe(`${site}/dang-nhap`);
    // Logged out there, too: the next one is asked for a name again.
    const next = await lan.follow(`${site}/api/auth/sso`, isCallback);
    expect(await next.response?.text()).toContain('name="login"');
  });

  it('an unknown subject gets a clear page and no account; a disabled account stays shut', async () => {
    const before = { accounts: await accounts(), sessions: await sessions() };
    const stranger = new Wanderer();
    const back = await stranger.logInAs('la@<b>tinh', `${site}/api/auth/sso`, isCallback);
    const html = await refusedWith(await stranger.send(back), 403, 'sso.not_linked');
    expect(html).toContain('la@&lt;b&gt;tinh');
    const shut = new Wanderer();
    const khoa = await shut.logInAs('khoa@tinh', `${site}/api/auth/sso`, isCallback);
    await refusedWith(await shut.send(khoa), 403, 'account.disabled');
    expect({ accounts: await accounts(), sessions: await sessions() }).toEqual(before);
  });

  it('refuses what did not begin here, in this browser, lately, or with these secrets', async () => {
    const before = await sessions();
    const lan = new Wanderer();
    const callback = `${site}/api/auth/sso/callback`;
    await refusedWith(await lan.send(`${callback}?code=x&state=bia-dat`), 403, 'sso.bad_state');
    await refusedWith(await lan.send(callback), 403, 'sso.bad_state');

    // Somebody finishes at the provider and lures another browser onto the way back.
    const lured = await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback);
    await refusedWith(await new Wanderer().send(lured), 403, 'sso.other_browser');
    // And it is used up for the first, too.
    await refusedWith(await lan.send(lured), 403, 'sso.replayed');

    const late = await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback);
    clock.set('2026-08-03T09:10:00+07:00');
    await refusedWith(await lan.send(late), 403, 'sso.expired');
    clock.set('2026-08-03T09:00:00+07:00');

    // A code of one login put into another one of the same browser: PKCE says no.
    const first = new URL(await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback));
    const second = new URL(await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback));
    second.searchParams.set('code', first.searchParams.get('code') ?? '');
    await refusedWith(await lan.send(second.href), 403, 'sso.code_refused');

    // The nonce was changed on the way: the token belongs to another login.
    const asked = new URL((await lan.send(`${site}/api/auth/sso`)).headers.get('location') ?? '');
    asked.searchParams.set('nonce', 'cua-ai-khac');
    await refusedWith(
      await lan.send(await lan.logInAs('lan@tinh', asked.href, isCallback)),
      403,
      'sso.bad_token',
    );

    // Another issuer answers.
    const mixed = new URL(await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback));
    mixed.searchParams.set('iss', 'https://ke-gian.example');
    await refusedWith(await lan.send(mixed.href), 403, 'sso.bad_token');

    // The person says no at the provider.
    const no = new URL((await lan.send(`${site}/api/auth/sso`)).headers.get('location') ?? '');
    const state = no.searchParams.get('state') ?? '';
    const denied = `${callback}?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
    await refusedWith(await lan.send(denied), 403, 'sso.denied');
    expect(await sessions()).toBe(before);
  });

  it('goes back to pages of this site only', async () => {
    for (const ve of [
      'https://ke-gian.example',
      '//ke-gian.example',
      '/\\ke-gian.example',
      'ban-lam-viec',
      '/\t/x',
      `/${'a'.repeat(600)}`,
    ]) {
      const response = await fetch(`${site}/api/auth/sso?ve=${encodeURIComponent(ve)}`, {
        redirect: 'manual',
      });
      await refusedWith(response, 422, 'sso.bad_return');
    }
  });

  it('a person links their own account after the password, once; an administrator’s word frees it', async () => {
    const chi = await office.atWork('chi');
    const wanderer = new Wanderer();
    const origin = site;
    // The session of the password, and what the page sends.
    const own = { cookie: chi.cookie, 'X-CSRF-Token': chi.csrf };
    const begin = async (headers: Record<string, string>) =>
      wanderer.send(`${origin}/api/auth/sso/link`, { method: 'POST', headers });
    expect((await begin({ cookie: chi.cookie })).status).toBe(403);
    const { url } = (await (await begin(own)).json()) as { url: string };
    expect(new URL(url).searchParams.get('prompt')).toBe('login');
    const back = await wanderer.logInAs('chi@tinh', url, isCallback);
    const secret = `dunghen_sso=${wanderer.cookie(origin, 'dunghen_sso') ?? ''}`;
    const linked = await fetch(back, { redirect: 'manual', headers: { cookie: `${chi.cookie}; ${secret}` } });
    expect(linked.headers.get('location')).toBe('/tai-khoan?lien-ket=xong');
    const entered = new Wanderer();
    expect(
      (await entered.send(await entered.logInAs('chi@tinh', `${site}/api/auth/sso`, isCallback))).status,
    ).toBe(302);

    // Without the session that began, nothing is linked.
    const again = (await (await begin(own)).json()) as { url: string };
    const other = await wanderer.logInAs('khac@tinh', again.url, isCallback);
    await refusedWith(
      await fetch(other, { redirect: 'manual', headers: { cookie: secret } }),
      403,
      'sso.other_session',
    );
    // Linked already: a second subject does not slip in.
    const twice = (await (await begin(own)).json()) as { url: string };
    const third = await wanderer.logInAs('khac@tinh', twice.url, isCallback);
    const headers = { cookie: `${chi.cookie}; dunghen_sso=${wanderer.cookie(origin, 'dunghen_sso') ?? ''}` };
    await refusedWith(await fetch(third, { redirect: 'manual', headers }), 409, 'sso.already_linked');

    await chi.delete('auth/sso/link').expect(204);
    // What the single sign-on opened is over; the session of the password is not.
    expect((await entered.send(`${site}/api/auth/me`)).status).toBe(401);
    await chi.get('auth/me').expect(200);
    const { rows } = await office.pool.query<{ what: string; by_person: string }>(
      `SELECT what, by_person FROM identity_event WHERE person_id = 'chi' AND what LIKE 'sso%' ORDER BY number`,
    );
    expect(rows).toEqual([
      { what: 'sso_linked', by_person: 'chi' },
      { what: 'sso_unlinked', by_person: 'chi' },
    ]);
  });

  it('says so when the provider is down, before and in the middle', async () => {
    const issuer = `http://127.0.0.1:${await deadPort()}`;
    const other = await Office.open(office.url, clock, NO_TRUST, { ...settings, issuer });
    const dead = await other.browser().get('auth/sso');
    expect({ status: dead.status, says: dead.text.includes('đang không trả lời') }).toEqual({
      status: 503,
      says: true,
    });
    await other.app.close();
    const off = await Office.open(office.url, clock);
    expect((await off.browser().get('auth/options').expect(200)).body).toEqual({ password: true, sso: null });
    expect((await off.browser().get('auth/sso').expect(404)).text).toContain('không dùng đăng nhập một lần');
    await off.app.close();
    const lan = new Wanderer();
    const back = await lan.logInAs('lan@tinh', `${site}/api/auth/sso`, isCallback);
    await provider.stop();
    await refusedWith(await lan.send(back), 503, 'sso.provider_down');
  });
});

describe('settings of the single sign-on', () => {
  const whole = {
    DUNGHEN_OIDC_ISSUER: 'https://sso.tinh.gov.vn',
    DUNGHEN_OIDC_CLIENT_ID: 'dung-hen',
    DUNGHEN_OIDC_CLIENT_SECRET: 'x',
  };
  const reachable = { ...NO_TRUST, loopback: false };

  it.each([
    [{}, NO_TRUST, null],
    [{ ...whole, DUNGHEN_OIDC_CLIENT_SECRET: '' }, NO_TRUST, 'settings.sso_incomplete'],
    [{ ...whole, DUNGHEN_OIDC_ISSUER: 'sso.tinh' }, NO_TRUST, 'settings.sso_bad_url'],
    [{ ...whole, DUNGHEN_OIDC_ISSUER: 'http://sso.tinh.gov.vn' }, NO_TRUST, 'settings.sso_insecure'],
    [{ ...whole, DUNGHEN_OIDC_ISSUER: 'http://127.0.0.1:4000' }, NO_TRUST, undefined],
    [whole, reachable, 'settings.sso_public_url'],
    [{ ...whole, DUNGHEN_PUBLIC_URL: 'http://hoso.tinh.gov.vn' }, reachable, 'settings.sso_insecure'],
    [{ ...whole, DUNGHEN_PUBLIC_URL: 'https://hoso.tinh.gov.vn/' }, reachable, undefined],
  ])('%j', (env, trust, expected) => {
    const read = readSsoSettings(env, trust);
    const got = read !== null && 'kind' in read ? read.code : read === null ? null : undefined;
    expect(got).toBe(expected);
  });
});
