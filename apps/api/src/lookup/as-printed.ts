import { codeOfDigits } from '#dossier';
import type { AgencyId } from '#kernel';

/** Longer than any code. */
const CODE_LETTERS = 60;

/**
 * A code as the receipt prints it, from whatever a person or a telephone makes of it: capitals, any dashes, dots and
 * spaces, or none at all. What is no code of the agency stays as it was typed, in capitals.
 * @returns the same for every spelling, so that a guesser gains nothing by spelling a code anew
 */
export function asPrinted(typed: string, agency: AgencyId): string {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\p{Cc}]/gu, '')
    .toUpperCase()
    .slice(0, CODE_LETTERS);
  const bare = bareOf(text);
  const prefix = bareOf(agency);
  const [, day, sequence] = (bare.startsWith(prefix) && NUMBERS.exec(bare.slice(prefix.length))) || [];
  if (day === undefined || sequence === undefined) return text;
  return codeOfDigits(agency, day, Number(sequence));
}

/** yyMMdd and the number of the day. */
const NUMBERS = /^(\d{6})(\d{1,9})$/;

const bareOf = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
