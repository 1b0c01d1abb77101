import type { Refusal } from '#kernel';
import { broken } from './broken-rule.js';
import { lengthWords } from './digits.js';

/**
 * CCCD / số định danh cá nhân: twelve digits `AAA B CC NNNNNN`. AAA the province of birth registration, B century and
 * sex, CC the year of birth; there is no check digit (domain.md §9; TT 59/2021/TT-BCA, from memory).
 * @returns `identifier.cccd_length`, `identifier.cccd_province`, `identifier.cccd_year`
 */
export function cccdBroken(identifier: string, year: number): Refusal | null {
  return twelveDigits(identifier) ?? knownProvince(identifier) ?? bornByNow(identifier, year);
}

function twelveDigits(identifier: string): Refusal | null {
  if (/^\d{12}$/.test(identifier)) return null;
  return broken('identifier.cccd_length', { length: lengthWords(identifier) });
}

/** Codes of the 63 provinces before July 2025; numbers once given stay as they are. */
const PROVINCES = new Set([
  ...['001', '002', '004', '006', '008', '010', '011', '012', '014', '015', '017', '019', '020', '022'],
  ...['024', '025', '026', '027', '030', '031', '033', '034', '035', '036', '037', '038', '040', '042'],
  ...['044', '045', '046', '048', '049', '051', '052', '054', '056', '058', '060', '062', '064', '066'],
  ...['067', '068', '070', '072', '074', '075', '077', '079', '080', '082', '083', '084', '086', '087'],
  ...['089', '091', '092', '093', '094', '095', '096'],
]);

function knownProvince(identifier: string): Refusal | null {
  const province = identifier.slice(0, 3);
  if (PROVINCES.has(province)) return null;
  return broken('identifier.cccd_province', { province });
}

/** The fourth digit names century and sex (0, 1: 1900s; 2, 3: 2000s …), the next two the year. */
function bornByNow(identifier: string, year: number): Refusal | null {
  const born = birthYear(identifier);
  if (born <= year) return null;
  return broken('identifier.cccd_year', { digits: identifier.slice(3, 6), born, year });
}

function birthYear(identifier: string): number {
  const century = 1900 + 100 * Math.floor(Number(identifier.charAt(3)) / 2);
  return century + Number(identifier.slice(4, 6));
}
