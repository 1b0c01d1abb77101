import type { Limit } from '#calendar';

/**
 * Comparing limits in different units, always to the disadvantage of the procedure: what a step may take is rounded
 * up, what a promise holds is rounded down. Holidays are not known here.
 */

/** 1 working day = 8 working hours (domain.md §1.6). */
const HOURS_A_DAY = 8;
/** The shortest month, so that a promise in months never seems longer than it is. */
const DAYS_A_MONTH = 28;
const LONGEST_MONTH = 31;

/** What a chain of budgets takes, by kind of clock. */
export interface Spent {
  readonly workingDays: number;
  readonly calendarDays: number;
  /** Hours on the wall clock. */
  readonly hours: number;
}

export const NOTHING_SPENT: Spent = { workingDays: 0, calendarDays: 0, hours: 0 };

export function plus(spent: Spent, { amount, unit }: Limit): Spent {
  switch (unit) {
    case 'working_days':
      return { ...spent, workingDays: spent.workingDays + amount };
    case 'working_hours':
      return { ...spent, workingDays: spent.workingDays + amount / HOURS_A_DAY };
    case 'calendar_days':
      return { ...spent, calendarDays: spent.calendarDays + amount };
    case 'months':
      return { ...spent, calendarDays: spent.calendarDays + amount * LONGEST_MONTH };
    case 'hours':
      return { ...spent, hours: spent.hours + amount };
    case 'minutes':
      return { ...spent, hours: spent.hours + amount / 60 };
  }
}

/** The most working days a limit can take: every one of its calendar days may be a working day. */
export function workingDaysAtMost(limit: Limit): number {
  return inWorkingDays(plus(NOTHING_SPENT, limit));
}

function inWorkingDays({ workingDays, calendarDays, hours }: Spent): number {
  return workingDays + calendarDays + hours / HOURS_A_DAY;
}

/** What is needed and what the limit holds, in one unit. It fits when `needed <= holds`. */
export interface Fit {
  readonly needed: number;
  readonly holds: number;
  /** Vietnamese name of the unit. */
  readonly unit: string;
}

export function fit(limit: Limit, spent: Spent): Fit {
  switch (limit.unit) {
    case 'working_days':
      return { needed: inWorkingDays(spent), holds: limit.amount, unit: 'ngày làm việc' };
    case 'working_hours':
      return { needed: inWorkingDays(spent), holds: limit.amount / HOURS_A_DAY, unit: 'ngày làm việc' };
    case 'calendar_days':
      return fitCalendarDays(limit.amount, spent);
    case 'months':
      return fitCalendarDays(limit.amount * DAYS_A_MONTH, spent);
    case 'hours':
      return { needed: inHours(spent), holds: limit.amount, unit: 'giờ' };
    case 'minutes':
      return { needed: inHours(spent), holds: limit.amount / 60, unit: 'giờ' };
  }
}

/** N calendar days hold at least ⌊N·5/7⌋ working days; calendar steps are taken off first, day for day. */
function fitCalendarDays(days: number, { workingDays, calendarDays, hours }: Spent): Fit {
  const left = days - calendarDays - Math.ceil(hours / 24);
  if (workingDays === 0) return { needed: days - left, holds: days, unit: 'ngày' };
  return { needed: workingDays, holds: Math.floor((left * 5) / 7), unit: 'ngày làm việc' };
}

/** A working day inside an hour limit is a whole day, with its share of weekends. */
function inHours({ workingDays, calendarDays, hours }: Spent): number {
  return hours + calendarDays * 24 + (workingDays * 24 * 7) / 5;
}
