import type { Bind } from '../server/statement.js';

/** What somebody looks for: every word must be found. */
export interface SearchWords {
  /** Words as `dossier_search` keeps them: lower case, without accents. */
  readonly words: readonly string[];
  /** Not only the last word, which may still be typed, but every one is a beginning: when nothing was found otherwise. */
  readonly beginnings: boolean;
}

/** Shorter ones are whole words: beginnings of one or two letters are half the country's names. */
const SHORTEST_BEGINNING = 3;
/** Numbers are looked up by their beginning only when most of them is there. */
const SHORTEST_NUMBER = 6;
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

/** The same words with every one a beginning; null when they were tried so. */
export function asBeginnings(search: SearchWords): SearchWords | null {
  return search.beginnings || search.words.length === 1 ? null : { ...search, beginnings: true };
}

/**
 * For `tsquery`: whole words, the last one also by its beginning. Beginnings of frequent words are gathered from every
 * word that begins so, which takes many times as long. Only letters and digits are in it.
 */
export function tsQuery({ words, beginnings }: SearchWords): string {
  const one = (word: string, index: number): string => {
    const shortest = /^\d+$/.test(word) ? SHORTEST_NUMBER : SHORTEST_BEGINNING;
    const whole = !beginnings && index < words.length - 1;
    return whole || word.length < shortest ? word : `${word}:*`;
  };
  return words.map(one).join(' & ');
}

/** As a condition on dossiers `d`. */
export function searchClause(words: SearchWords, bind: Bind): string {
  return `EXISTS (SELECT FROM dossier_search s WHERE s.agency_id = d.agency_id AND s.dossier_code = d.code
    AND s.words @@ ${bind(tsQuery(words))}::tsquery)`;
}
