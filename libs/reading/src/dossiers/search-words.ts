/** What somebody looks for: every word must be found. */
export interface SearchWords {
  /** Words as `dossier_search` keeps them: lower case, without accents. */
  readonly words: readonly string[];
  /** Not only the last word, which may still be typed, but every one is a beginning: when nothing was found otherwise. */
  readonly beginnings: boolean;
}

const LONGEST_WORD = 60;
const MOST_WORDS = 10;

/** The words of a search as typed; null when there is nothing to look for. @param agency its code may be left out */
export function searchWords(typed: string, agency: string): SearchWords | null {
  const plain = plainText(typed);
  const code = plainText(agency);
  const rest = plain.startsWith(`${code}-`) ? plain.slice(code.length) : plain;
  const words = rest.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const distinct = [...new Set(words)].slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
  return distinct.length === 0 ? null : { words: distinct, beginnings: false };
}

/** Lower case without accents, as `unaccent` has it: đ is a letter of its own and no accent. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
