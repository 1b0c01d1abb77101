import { refuse, type Refusal } from '#kernel';

export const SHORTEST = 10;
export const LONGEST = 128;
const DISTINCT = 5;

/** What everybody tries first; written without accents and blanks. */
const COMMON = [
  ...['password', 'passw0rd', 'matkhau', 'iloveyou', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'abcdef', 'admin'],
  ...['123456', '1234567890', '0123456789', '987654321', 'abc123', 'vietnam', 'soyte', 'dunghen'],
];

/** One text for one password, however a keyboard composes Vietnamese letters. */
export const normalised = (password: string): string => password.normalize('NFKC');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Length above composition (NIST SP 800-63B): long enough, not what everybody tries, not made of one's own name.
 * @returns `password.too_short`, `password.too_long`, `password.too_simple`, `password.common`, `password.own_name`
 */
export function passwordFault(
  password: string,
  about: { readonly login: string; readonly name: string },
): Refusal | null {
  const letters = Array.from(normalised(password));
  if (letters.length < SHORTEST) {
    return refuse('password.too_short', { least: SHORTEST });
  }
  if (letters.length > LONGEST) return refuse('password.too_long', { most: LONGEST });
  if (new Set(letters).size < DISTINCT || isRun(letters)) {
    return refuse('password.too_simple', { least: DISTINCT });
  }
  const bare = plain(password);
  if (COMMON.some((word) => bare.replaceAll(word, '').length < 4)) {
    return refuse('password.common');
  }
  const own = [about.login, about.name, ...about.name.split(/\s+/)]
    .map(plain)
    .filter((word) => word.length > 2);
  if (own.some((word) => bare.includes(word) && bare.replaceAll(word, '').length < 6)) {
    return refuse('password.own_name');
  }
  return null;
}

/** Every letter follows the one before it by one, up or down: `abcdefghij`, `9876543210`. */
function isRun(letters: readonly string[]): boolean {
  const points = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, index) => point - (points[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
