import { createHash, timingSafeEqual } from 'node:crypto';
import type { Applicant } from '#engine';

export const FOUR_DIGITS = /^\d{4}$/;

/** What is wrong with the form of what was given, whatever dossier it was meant for. */
export function wrongDigits(given: string): string {
  const asked = 'Xin nhập đúng 4 chữ số cuối của số điện thoại hoặc của số giấy tờ đã ghi khi nộp hồ sơ';
  if (given === '') return `${asked}.`;
  if (!/^\d+$/.test(given)) return `${asked}, chỉ gồm chữ số.`;
  const count = given.length < 4 ? `mới có ${given.length}` : `đang có ${given.length}`;
  return `${asked}; ${count} chữ số.`;
}

/** What no four digits are equal to. */
const NOTHING = 'none';

/**
 * Whether four digits end the applicant's phone or paper number. A tax code of a branch (0312345678-001) may be given
 * by the end of either part. A number that was not given, or has fewer digits, fits nothing. Every comparison is made
 * whatever the others say, each in constant time.
 */
export function digitsFit({ phone, identifier }: Applicant, digits: string): boolean {
  const candidates = [phone, identifier, identifier.split('-')[0] ?? ''].map(lastFour);
  return candidates.map((candidate) => same(candidate, digits)).includes(true);
}

function lastFour(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  return digits.length < 4 ? NOTHING : digits.slice(-4);
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
