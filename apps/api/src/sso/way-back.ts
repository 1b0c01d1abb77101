import { refuse, type Refusal } from '#kernel';

/** Where whoever comes in goes when nothing was asked. */
const HOME = '/';
const LONGEST = 500;

/**
 * The page somebody wanted before they had to log in: a path of this site and nothing that a browser could read as
 * another one (`//host`, `/\host`, `https:…`).
 * @returns `sso.bad_return`
 */
export function wayBack(asked: string | undefined): string | Refusal {
  if (asked === undefined || asked === '') return HOME;
  const odd = asked.length > LONGEST || /[\\\u0000-\u0020\u007f]/.test(asked) || !/^\/(?!\/)/.test(asked);
  if (!odd && new URL(asked, 'http://here.invalid').origin === 'http://here.invalid') return asked;
  return refuse('sso.bad_return');
}
