import { broken, type BrokenRule } from './broken-rule.js';
import { cccdBroken } from './cccd.js';

/**
 * Mã số thuế: ten digits with a check digit; a dependent unit adds `-` and three digits; persons and household
 * businesses use their 12-digit personal number from 01/7/2025 (TT 86/2024/TT-BTC; domain.md §9).
 * @returns `identifier.tax_form`, `identifier.tax_check`, or what `cccdBroken` says of twelve digits
 */
export function taxCodeBroken(identifier: string, year: number): BrokenRule | null {
  if (/^\d{12}$/.test(identifier)) return cccdBroken(identifier, year);
  if (!/^\d{10}(-\d{3})?$/.test(identifier)) {
    return broken(
      'identifier.tax_form',
      'Mã số thuế có 10 chữ số, hoặc 10 chữ số rồi «-» và 3 chữ số (đơn vị phụ thuộc), hoặc 12 chữ số định danh (cá nhân, hộ kinh doanh).',
    );
  }
  return checkDigit(identifier.slice(0, 10));
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

function checkDigit(code: string): BrokenRule | null {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(code.charAt(at)), 0);
  if (10 - (sum % 11) === Number(code.charAt(9))) return null;
  return broken(
    'identifier.tax_check',
    `Chữ số thứ mười của mã số thuế là số kiểm tra và không khớp với chín số đầu (${code}); thường do gõ nhầm một chữ số.`,
  );
}
