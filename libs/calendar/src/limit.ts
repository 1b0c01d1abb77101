import { refuse, type Refusal } from '#kernel';

/** What a limit counts. Day counts exclude the first day; hours and minutes run from the moment (BLDS Đ.147). */
export type LimitUnit = 'working_days' | 'calendar_days' | 'working_hours' | 'hours' | 'minutes' | 'months';

/** A term set by law or by a procedure. `amount` > 0, whole, except that working days may end in a half. */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** Per unit: the Vietnamese name and the longest term taken, about a century. More is a typing error. */
const UNITS: Readonly<Record<LimitUnit, { readonly name: string; readonly max: number }>> = {
  working_days: { name: 'ngày làm việc', max: 36_500 },
  calendar_days: { name: 'ngày', max: 36_500 },
  working_hours: { name: 'giờ làm việc', max: 876_000 },
  hours: { name: 'giờ', max: 876_000 },
  minutes: { name: 'phút', max: 52_560_000 },
  months: { name: 'tháng', max: 1_200 },
};
const UNIT_NAMES = Object.keys(UNITS).join(', ');
const NUMBER = /^[+-]?\d+(\.\d+)?([eE]\+?\d+)?$/;

/**
 * Reads `"<amount> <unit>"`, e.g. `"5 working_days"`, `"2.5 working_days"`, `"72 hours"`.
 * Refuses with `limit.not_a_limit`, `limit.unknown_unit`, `limit.not_positive`, `limit.too_long`,
 * `limit.only_halves` (2.3 working days), `limit.whole_only` (1.5 hours).
 */
export function parseLimit(text: string): Limit | Refusal {
  const words = text.trim().split(/\s+/);
  const [amount = '', unit = ''] = words;
  if (words.length !== 2 || !NUMBER.test(amount)) {
    return refuse(
      'invalid',
      'limit.not_a_limit',
      `"${text}" không phải là thời hạn. Viết một số và một đơn vị, ví dụ "5 working_days"; đơn vị: ${UNIT_NAMES}.`,
      { text },
    );
  }
  if (!isLimitUnit(unit)) {
    return refuse(
      'invalid',
      'limit.unknown_unit',
      `Không có đơn vị thời hạn "${unit}". Dùng một trong: ${UNIT_NAMES}.`,
      { text, unit },
    );
  }
  const limit: Limit = { amount: Number(amount), unit };
  return limitFault(limit) ?? limit;
}

/** Whether a word names a unit. */
export function isLimitUnit(word: string): word is LimitUnit {
  return Object.hasOwn(UNITS, word);
}

/** Why a limit built by hand cannot be computed with; null when it can. */
export function limitFault(limit: Limit): Refusal | null {
  const { amount, unit } = limit;
  // Also false for NaN, which no other comparison would catch.
  if (!(amount > 0)) {
    const message = `Thời hạn phải lớn hơn 0, không thể là ${amount}. Nhỏ nhất: "0.5 working_days" hoặc "1 minutes".`;
    return refuse('invalid', 'limit.not_positive', message, { amount, unit });
  }
  if (!isLimitUnit(unit)) {
    const message = `Không có đơn vị thời hạn "${String(unit)}". Dùng một trong: ${UNIT_NAMES}.`;
    return refuse('invalid', 'limit.unknown_unit', message, { amount, unit });
  }
  const { name, max } = UNITS[unit];
  if (amount > max) {
    const message = `Thời hạn ${amount} ${name} quá dài. Nhiều nhất ${max} ${name}.`;
    return refuse('invalid', 'limit.too_long', message, { amount, unit, max });
  }
  if (unit !== 'working_days' && !Number.isInteger(amount)) {
    const message = `Thời hạn tính bằng ${name} phải là số nguyên, không thể là ${amount}. Chỉ ngày làm việc được tính nửa ngày.`;
    return refuse('invalid', 'limit.whole_only', message, { amount, unit });
  }
  if (!Number.isInteger(amount * 2)) {
    const message = `Ngày làm việc chỉ chia được thành nửa ngày (0.5, 1, 1.5 …), không thể là ${amount}.`;
    return refuse('invalid', 'limit.only_halves', message, { amount, unit });
  }
  return null;
}

/** Vietnamese, as printed on a receipt: `5 ngày làm việc`, `2,5 ngày làm việc`, `72 giờ`. */
export function formatLimit(limit: Limit): string {
  return `${String(limit.amount).replace('.', ',')} ${UNITS[limit.unit].name}`;
}
