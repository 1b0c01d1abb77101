import { hourOfIso } from '#kernel';
import { localIso, timeWords } from '../../words/dates.js';

/** 09:30, of an instant of the server (ISO with Z) */
export const clockWords = (iso: string): string => hourOfIso(localIso(iso));

/** 09:30 03/08/2026 */
export const momentWords = (iso: string): string => timeWords(localIso(iso));

interface Seat {
  readonly roleLabel: string;
  readonly unitLabel: string;
}

/** Chuyên viên, Phòng Nghiệp vụ Dược */
export const seatWords = ({ roleLabel, unitLabel }: Seat): string =>
  unitLabel === '' ? roleLabel : `${roleLabel}, ${unitLabel}`;

/** Small letters without accents, for finding. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Every word of what is sought begins a word of the text, with or without accents. */
export function holds(text: string, sought: string): boolean {
  const within = wordsOf(text);
  return wordsOf(sought).every((word) => within.some((one) => one.startsWith(word)));
}
