import type { SearchWords } from '#reading';
import type { Bind } from '../server/statement.js';

/** Shorter ones are whole words: beginnings of one or two letters are half the country's names. */
const SHORTEST_BEGINNING = 3;
/** Numbers are looked up by their beginning only when most of them is there. */
const SHORTEST_NUMBER = 6;
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
