import type { Refusal } from '#kernel';
import { broken } from './broken-rule.js';
import { cccdBroken } from './cccd.js';

/**
 * Mã số thuế: ten digits with a check digit; a dependent unit adds `-` and three digits; persons and household
 * businesses use their 12-digit personal number from 01/7/2025 (TT 86/2024/TT-BTC; domain.md §9).
 * @returns `identifier.tax_form`, `identifier.tax_check`, or what `cccdBroken` says of twelve digits
 */
export function taxCodeBroken(identifier: string, year: number): Refusal | null {
  if (/^\d{12}$/.test(identifier)) return cccdBroken(identifier, year);
  if (!/^\d{10}(-\d{3})?$/.test(identifier)) {
    return broken('identifier.tax_form');
  }
  return checkDigit(identifier.slice(0, 10));
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

function checkDigit(code: string): Refusal | null {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(code.charAt(at)), 0);
  if (10 - (sum % 11) === Number(code.charAt(9))) return null;
  return broken('identifier.tax_check', { number: code });
}
