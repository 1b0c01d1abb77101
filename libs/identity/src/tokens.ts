import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** 256 random bits; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256, hex. A token is random enough to need no salt. */
export const tokenHash = (token: string): string => sha256(token).toString('hex');

/** Bound to the session: who cannot read the cookie cannot compute it, and it tells nothing of the token. */
export const csrfToken = (token: string): string => sha256(`csrf/${token}`).toString('base64url');

/** In constant time. */
export function isCsrfToken(token: string, given: string | undefined): boolean {
  return given !== undefined && timingSafeEqual(sha256(csrfToken(token)), sha256(given));
}

/** Letters and digits that cannot be taken for each other when read from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four, 79 bits: to be typed once and changed at once. */
export function firstPassword(): string {
  const letter = (): string => ALPHABET.charAt(randomInt(ALPHABET.length));
  const group = (): string => Array.from({ length: 4 }, letter).join('');
  return Array.from({ length: 4 }, group).join('-');
}
