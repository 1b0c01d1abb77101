import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, rememberCsrf } from '../api/client.js';
import type { Me } from '../api/types.js';

/** Who is logged in: posts, capabilities, CSRF token. */
export const ME = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await answer(api.GET('/api/auth/me', { signal }));
    rememberCsrf(me.csrfToken);
    return me;
  },
  staleTime: 60_000,
});

export type { Me };

/** On every page behind the login. */
export function useMe(): Me {
  return useSuspenseQuery(ME).data;
}

export function mayDo(me: Me, capability: string): boolean {
  return me.posts.some(({ capabilities }) => capability in capabilities);
}

export function hasRole(me: Me, ...roles: readonly string[]): boolean {
  return me.posts.some(({ role }) => roles.includes(role));
}

/** The page that answers "what must I do today" for the first post of a person. */
export function homeOf(me: Me): '/ban-lam-viec' | '/trinh-ky' | '/theo-doi' | '/quan-tri' {
  switch (me.posts[0]?.role) {
    case 'leader':
      return '/trinh-ky';
    case 'quality_monitor':
    case 'internal_auditor':
      return '/theo-doi';
    case 'administrator':
      return '/quan-tri';
    default:
      return '/ban-lam-viec';
  }
}
