import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RouteAccess } from '../../apps/api/src/auth/may.decorator.js';
import { ACCESS, OWN_ROLES, reasonFor, scopeOf } from '#identity';
import { ROLES } from '#procedure';
import { openGpp } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { routesOf, type Route } from '../builders/routes.js';
import { TestClock } from '../builders/system.js';

interface Visitor {
  readonly role: string;
  readonly unit: string;
  readonly browser: Browser;
}

describe('every route × every role × own and other unit', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  const visitors: Visitor[] = [];
  let office: Office;
  let dossier: string;

  // The dossier is received by mot_cua; phong_duoc answers for it, mot_cua, lanh_dao and van_thu take part.
  const PLACE = {
    role: 'one_stop_officer',
    unit: 'mot_cua',
    units: new Set(['phong_duoc', 'mot_cua', 'lanh_dao', 'van_thu']),
  };

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    for (const role of [...Object.keys(ROLES), ...Object.keys(OWN_ROLES)].filter(
      (one) => one !== 'applicant',
    )) {
      for (const unit of ['phong_duoc', 'tt_phap_y', 'lanh_dao']) {
        visitors.push({ role, unit, browser: await office.visitor(`${role}.${unit}`, `${role}@${unit}`) });
      }
    }
    const lan = await office.visitor('lan', 'one_stop_officer@mot_cua');
    visitors.push({ role: 'one_stop_officer', unit: 'mot_cua', browser: lan });
    const opened = await lan.post('dossiers', openGpp).expect(201);
    dossier = (opened.body as { dossier: string }).dossier;
  }, 120_000);

  afterAll(() => office.close());

  const call = ({ method, path }: Route, browser: Browser) => {
    const address = path
      .replace('dossiers/:code', `dossiers/${dossier}`)
      .replace('procedures/:code', 'procedures/QT-08%2FDMP')
      .replace(':issue', '2')
      .replace(':unit', 'phong_duoc')
      .replace(':id', '00000000-0000-0000-0000-000000000000');
    const query = path.startsWith('statistics') ? '?from=2026-08-01&to=2026-08-31&by=unit' : '';
    // Whoever may listen would listen for ever.
    if (path === 'events') return browser.get('events?once=true');
    if (method === 'get') return browser.get(address + query);
    if (method === 'delete') return browser.delete(address);
    return browser.post(address, path.endsWith('actions') ? { action: 'nothing', expectedRevision: 1 } : {});
  };

  /** What the table says of a call: allowed, or the code of the refusal. */
  const expected = ({ path, access }: Route, { role, unit }: Visitor): string => {
    if (access === undefined || access === 'public' || access === 'logged_in') return 'allowed';
    const scope = scopeOf(access, { role, unit });
    if (scope === null) return 'actor.wrong_role';
    if (path.startsWith('dossiers/:code') && reasonFor(access, { role, unit }, PLACE) === null) {
      return 'access.other_unit';
    }
    if (path === 'queues/:unit' && scope !== 'any' && unit !== 'phong_duoc') return 'access.other_unit';
    return 'allowed';
  };

  it('every route says who may call it', () => {
    const routes = routesOf(office.app);
    expect(routes.length).toBeGreaterThanOrEqual(30);
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
    const open = routes.filter(({ access }) => access === 'public').map(({ path }) => path);
    const sso = ['auth/sso', 'auth/sso/callback', 'auth/sso/logout'];
    expect(open.sort()).toEqual(['auth/login', 'auth/options', ...sso, 'health', 'tra-cuu', 'tra-cuu']);
    const used = new Set(routes.map(({ access }) => access));
    const unused = Object.keys(ACCESS).filter((capability) => !used.has(capability as RouteAccess));
    expect(unused).toEqual([]);
  });

  it('answers as the table says, and tells nothing of a dossier to those who may not read it', async () => {
    const wrong: string[] = [];
    // Sessions last: whoever logs out has none left. Login is no route of anybody's.
    const routes = routesOf(office.app).filter(({ path }) => !path.startsWith('auth/'));
    for (const route of routes) {
      for (const visitor of visitors) {
        const response = await call(route, visitor.browser);
        const { code } = response.body as { code?: string };
        const refusal = response.status === 401 || response.status === 403;
        const got = refusal ? (code ?? '?') : 'allowed';
        const wanted = expected(route, visitor);
        const told = wanted !== 'allowed' && JSON.stringify(response.body).includes('Minh Châu');
        if (got !== wanted || told || response.status >= 500) {
          wrong.push(
            `${route.method} ${route.path} ${visitor.role}@${visitor.unit}: ${response.status} ${got}, not ${wanted}`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('lists, counters and statistics hold what may be read, and no more', async () => {
    for (const visitor of visitors) {
      const { role, unit, browser } = visitor;
      if (scopeOf('dossier.list', visitor) === null) continue;
      const visible = reasonFor('dossier.list', { role, unit }, PLACE) !== null;
      const { dossiers } = (await browser.get('dossiers').expect(200)).body as {
        dossiers: { code: string }[];
      };
      expect({ role, unit, codes: dossiers.map(({ code }) => code) }).toEqual({
        role,
        unit,
        codes: visible ? [dossier] : [],
      });
    }
    for (const { role, unit, browser } of visitors) {
      if (scopeOf('dossier.list', { role, unit }) === null) continue;
      const onIt = async (query: string): Promise<object> => {
        const { counters, dossiers } = (await browser.get(`desk${query}`).expect(200)).body as {
          counters: { waiting: number };
          dossiers: object[];
        };
        return { role, unit, waiting: counters.waiting, dossiers: dossiers.length };
      };
      const mine = role === PLACE.role && unit === PLACE.unit ? 1 : 0;
      expect(await onIt('?scope=mine')).toEqual({ role, unit, waiting: mine, dossiers: mine });
      // The desk of a unit is narrower than what may be read: the dossiers whose turn is there.
      const everything = scopeOf('dossier.list', { role, unit: '' }) === 'any' ? 1 : mine;
      expect(await onIt('?scope=unit')).toEqual({ role, unit, waiting: everything, dossiers: everything });
    }
    const lan = visitors.at(-1)?.browser;
    const queue = (await lan?.get('queues/mot_cua').expect(200))?.body as {
      counters: object;
      dossiers: object[];
    };
    expect(queue).toMatchObject({ counters: { waiting: 1 }, dossiers: [{ code: dossier }] });
  });

  it('without a session nothing but health answers', async () => {
    const nobody = office.browser();
    for (const route of routesOf(office.app)) {
      if (route.access === 'public') continue;
      const response = await call(route, nobody);
      expect({ path: route.path, status: response.status }).toEqual({ path: route.path, status: 401 });
    }
  });
});
