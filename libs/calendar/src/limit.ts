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
    return refuse('limit.not_a_limit', { text, units: UNIT_NAMES }, { text });
  }
  if (!isLimitUnit(unit)) {
    return refuse('limit.unknown_unit', { unit, units: UNIT_NAMES }, { text, unit });
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
    return refuse('limit.not_positive', { amount }, { amount, unit });
  }
  if (!isLimitUnit(unit)) {
    return refuse('limit.unknown_unit', { unit: String(unit), units: UNIT_NAMES }, { amount, unit });
  }
  const { name, max } = UNITS[unit];
  if (amount > max) {
    return refuse('limit.too_long', { amount, name, max }, { amount, unit, max });
  }
  if (unit !== 'working_days' && !Number.isInteger(amount)) {
    return refuse('limit.whole_only', { name, amount }, { amount, unit });
  }
  if (!Number.isInteger(amount * 2)) {
    return refuse('limit.only_halves', { amount }, { amount, unit });
  }
  return null;
}

/** Vietnamese, as printed on a receipt: `5 ngày làm việc`, `2,5 ngày làm việc`, `72 giờ`. */
export function formatLimit(limit: Limit): string {
  return `${String(limit.amount).replace('.', ',')} ${UNITS[limit.unit].name}`;
}
