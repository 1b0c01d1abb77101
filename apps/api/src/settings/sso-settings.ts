import { refuse, type Refusal } from '#kernel';

/** Injection token of `SsoSettings | null`. */
export const SSO_SETTINGS = Symbol('single sign-on');

/** Whether only this machine can reach the server. */
type Reach = { readonly loopback: boolean };

/** The provider people may come in through, by OpenID Connect. */
export interface SsoSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly label: string;
  /** Address of this server as browsers write it, without a slash at the end; null: as the request says. */
  readonly publicUrl: string | null;
}

const NAMES = ['DUNGHEN_OIDC_ISSUER', 'DUNGHEN_OIDC_CLIENT_ID', 'DUNGHEN_OIDC_CLIENT_SECRET'] as const;
const LABEL = 'Đăng nhập một lần (SSO)';
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The provider from the environment; null when none is set.
 * @returns `settings.sso_incomplete`, `settings.sso_bad_url`, `settings.sso_insecure`, `settings.sso_public_url`
 */
export function readSsoSettings(env: NodeJS.ProcessEnv, trust: Reach): SsoSettings | null | Refusal {
  const [issuer, clientId, clientSecret] = NAMES.map((name) => env[name]?.trim() ?? '');
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret) {
    const missing = NAMES.filter((name) => !env[name]?.trim());
    return refuse('settings.sso_incomplete', { missing: missing.join(', ') });
  }
  const publicUrl = env['DUNGHEN_PUBLIC_URL']?.trim().replace(/\/+$/, '') || null;
  const fault = addressFault('DUNGHEN_OIDC_ISSUER', issuer) ?? publicFault(publicUrl, trust);
  if (fault) return fault;
  return { issuer, clientId, clientSecret, label: env['DUNGHEN_OIDC_LABEL']?.trim() || LABEL, publicUrl };
}

/** Without TLS anybody on the way could hand out identities; on this machine there is no way. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname);
}

/** A request may name any host: where others reach the server, the way back is fixed beforehand. */
function publicFault(publicUrl: string | null, { loopback }: Reach): Refusal | null {
  if (publicUrl !== null) return addressFault('DUNGHEN_PUBLIC_URL', publicUrl);
  if (loopback) return null;
  return refuse('settings.sso_public_url');
}

function addressFault(name: string, text: string): Refusal | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refuse('settings.sso_bad_url', { name, text });
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return null;
  return refuse('settings.sso_insecure', { name, text });
}
