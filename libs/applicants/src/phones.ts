import type { Refusal } from '#kernel';
import { broken } from './broken-rule.js';

/** As it is kept: without spaces, dots and brackets, Vietnamese numbers with their 0 instead of +84. */
export function tidyPhone(text: string): string {
  const plain = text.replaceAll(/[\s.()-]/g, '');
  return plain.replace(/^(\+84|0084)0?/, '0');
}

/**
 * A telephone number in Vietnam or, written with its `+`, abroad (domain.md §9). Empty is none.
 * @param phone tidied
 * @returns `phone.mobile`, `phone.landline`, `phone.form`
 */
export function phoneBroken(phone: string): Refusal | null {
  if (phone === '' || /^\+\d{8,15}$/.test(phone)) return null;
  if (/[^\d+]/.test(phone)) return broken('phone.form', { form: 'chỉ gồm chữ số, có thể có dấu + ở đầu' });
  if (/^0[35789]/.test(phone)) return mobile(phone);
  if (phone.startsWith('02')) return landline(phone);
  return broken('phone.form', {
    form: 'bắt đầu bằng 03, 05, 07, 08, 09 (di động) hoặc 02 (cố định); số nước ngoài viết cả dấu + và mã nước',
  });
}

function mobile(phone: string): Refusal | null {
  if (/^0[35789]\d{8}$/.test(phone)) return null;
  return broken('phone.mobile', { length: phone.length });
}

function landline(phone: string): Refusal | null {
  if (/^02\d{9}$/.test(phone)) return null;
  return broken('phone.landline', { length: phone.length });
}
