import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginSso } from '#identity';
import { isRefusal, type Refusal } from '#kernel';
import type { IdentityDesk } from '../auth/identity-desk.js';
import { cookieOf } from '../auth/session-cookie.js';
import type { SsoProvider } from './sso-provider.js';

/** Holds the secret of the browser that began; goes nowhere but to the way back. */
const SSO_COOKIE = 'dunghen_sso';
const COOKIE_SECONDS = 600;
const BROWSER = /^[\w-]{43}$/;

/** What beginning and coming back work with. */
export interface SsoSite {
  readonly desk: IdentityDesk;
  readonly provider: SsoProvider;
}

/** Address of this server as the browser knows it, without a slash at the end. */
export function siteOf({ provider }: Pick<SsoSite, 'provider'>, request: FastifyRequest): string {
  return provider.settings?.publicUrl ?? `${request.protocol}://${request.host}`;
}

export function redirectUri(site: Pick<SsoSite, 'provider'>, request: FastifyRequest): string {
  return `${siteOf(site, request)}/api/auth/sso/callback`;
}

/** The secret of this browser, kept while another tab is under way. */
export function browserOf(request: FastifyRequest): string | undefined {
  const value = cookieOf(request.headers.cookie, SSO_COOKIE);
  return value !== undefined && BROWSER.test(value) ? value : undefined;
}

/**
 * Begins, and gives the browser its secret.
 * @returns `sso.too_many`, `sso.off`, `sso.provider_down`
 */
export async function beginning(
  site: SsoSite,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: { readonly back: string; readonly linkTo: string | null },
): Promise<URL | Refusal> {
  const begun = await beginSso(site.desk.deps, {
    ...asked,
    address: request.ip,
    browser: browserOf(request),
  });
  if (isRefusal(begun)) return begun;
  const to = { redirectUri: redirectUri(site, request), fresh: asked.linkTo !== null };
  const url = await site.provider.authorizationUrl(begun, to);
  if (isRefusal(url)) return url;
  const secure = siteOf(site, request).startsWith('https:') ? '; Secure' : '';
  void reply.header(
    'Set-Cookie',
    `${SSO_COOKIE}=${begun.browser}; Path=/api/auth/sso; HttpOnly; SameSite=Lax; Max-Age=${COOKIE_SECONDS}${secure}`,
  );
  return url;
}
