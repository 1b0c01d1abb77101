import type { Refusal } from '#kernel';
import { broken } from './broken-rule.js';
import { cccdBroken } from './cccd.js';
import { lengthWords } from './digits.js';
import { taxCodeBroken } from './tax-code.js';

/** What an applicant may show. */
export const IDENTIFIER_KINDS = {
  cccd: 'CCCD / số định danh',
  cmnd: 'CMND (9 số)',
  tax_code: 'Mã số thuế',
  passport: 'Hộ chiếu',
  other: 'Giấy tờ khác',
} as const;
export type IdentifierKind = keyof typeof IDENTIFIER_KINDS;

type Rule = (identifier: string, year: number) => Refusal | null;

const RULES: Readonly<Record<IdentifierKind, Rule>> = {
  cccd: cccdBroken,
  cmnd: cmndBroken,
  tax_code: taxCodeBroken,
  passport: passportBroken,
  other: () => null,
};

/**
 * The first rule an identifier breaks, null when it keeps all of them or is empty.
 * @param identifier tidied; @param year of today, for years of birth
 */
export function identifierBroken(kind: IdentifierKind, identifier: string, year: number): Refusal | null {
  return identifier === '' ? null : RULES[kind](identifier, year);
}

/** As it is kept and compared: without the spaces and dots people group digits with. */
export function tidyIdentifier(kind: IdentifierKind, text: string): string {
  const trimmed = text.trim().normalize('NFC');
  if (kind === 'other') return trimmed;
  return trimmed.replaceAll(/[\s.]/g, '').toUpperCase();
}

/** What a number is by its shape alone, where nobody says it. */
export function guessIdentifierKind(text: string): IdentifierKind {
  const tidy = tidyIdentifier('tax_code', text);
  if (/^\d{12}$/.test(tidy)) return 'cccd';
  if (/^\d{9}$/.test(tidy)) return 'cmnd';
  if (/^\d{10}(-\d{3})?$/.test(tidy)) return 'tax_code';
  return 'other';
}

/** Old CMND: nine digits; cards run out, old dossiers and deeds still name them (domain.md §9). */
function cmndBroken(identifier: string): Refusal | null {
  if (/^\d{9}$/.test(identifier)) return null;
  return broken('identifier.cmnd_length', { length: lengthWords(identifier) });
}

/** Passports of all countries: five to twenty letters and digits (ICAO 9303 allows nine, some states print more). */
function passportBroken(identifier: string): Refusal | null {
  if (/^[A-Z0-9]{5,20}$/.test(identifier)) return null;
  return broken('identifier.passport_form');
}
