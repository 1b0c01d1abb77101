/** The one cookie: only the browser and the server know it, no script and no other site. */
export const SESSION_COOKIE = 'dunghen_session';

/** Value of a cookie in a Cookie header. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const equals = part.indexOf('=');
    if (part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim() || undefined;
  }
  return undefined;
}

/** `Set-Cookie` of a session until it runs out by itself, or without token: its end. */
export function sessionCookie(
  token: string | null,
  { secure, seconds }: { readonly secure: boolean; readonly seconds: number },
): string {
  const parts = [`${SESSION_COOKIE}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  return [...parts, `Max-Age=${token === null ? 0 : seconds}`, ...(secure ? ['Secure'] : [])].join('; ');
}
