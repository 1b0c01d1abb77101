import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { Spin } from 'antd';
import { queries } from '../api/queries.js';
import { problemOf } from '../api/problem.js';
import { FaultPage, NotFoundPage } from './fault-page.js';
import { homeOf, ME, type Me } from '../session/session.js';
import { Shell } from './shell.js';

/** Filters live in the address as plain words; each page reads its own (`useFilters`). */
type Search = Readonly<Record<string, string | undefined>>;
const plainWords = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, String(value)]]
        : [],
    ),
  );

const root = createRootRoute({
  component: Outlet,
  validateSearch: plainWords,
  notFoundComponent: NotFoundPage,
  errorComponent: FaultPage,
});

const login = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  component: lazyRouteComponent(() => import('../pages/login/login.page.js')),
});

/** Everything behind the login; who is not logged in comes back to the same address afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }): Promise<{ me: Me }> => {
    const me = await queries.query({ ...ME, staleTime: 'static' }).catch((error: unknown) => {
      if (problemOf(error).status !== 401) throw error;
      return null;
    });
    if (me === null || me.mustChangePassword)
      throw redirect({ to: '/dang-nhap', search: { toi: location.href } });
    return { me };
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me) });
  },
});

const page = <const P extends string>(path: P, load: () => Promise<{ default: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => inside, path, component: lazyRouteComponent(load) });

const pages = [
  page('/ban-lam-viec', () => import('../pages/workbench/workbench.page.js')),
  page('/tiep-nhan', () => import('../pages/reception/reception.page.js')),
  page('/ho-so/$code', () => import('../pages/dossier/dossier.page.js')),
  page('/lich-tham-dinh', () => import('../pages/inspections/inspections.page.js')),
  page('/trinh-ky', () => import('../pages/approvals/approvals.page.js')),
  page('/theo-doi', () => import('../pages/quality/quality.page.js')),
  page('/theo-doi/ho-so', () => import('../pages/quality/dossiers.page.js')),
  page('/theo-doi/bieu-ii-06a', () => import('../pages/quality/form.page.js')),
  page('/quan-tri', () => import('../pages/admin/admin.page.js')),
  page('/quan-tri/nguoi', () => import('../pages/admin/people.page.js')),
  page('/quan-tri/lam-thay', () => import('../pages/admin/substitutions.page.js')),
  page('/quan-tri/lich', () => import('../pages/admin/calendars.page.js')),
  page('/quan-tri/thu-tuc', () => import('../pages/admin/procedures.page.js')),
  page('/quan-tri/thu-tuc/$code', () => import('../pages/admin/procedure.page.js')),
  page('/tai-khoan', () => import('../pages/account/account.page.js')),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([login, inside.addChildren([home, ...pages])]),
  defaultPendingComponent: () => <Spin description="Đang tải…" />,
  // Words stay words: "0012" in a filter is not the number 12.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const words = new URLSearchParams(
      Object.entries(search).filter(([, value]) => value !== undefined) as [string, string][],
    );
    return words.size === 0 ? '' : `?${words.toString()}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
