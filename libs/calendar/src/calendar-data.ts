/** Working hours within one day, minutes since local midnight, half-open; 1440 is midnight at its end. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** A day taken out of the week's pattern, and the paper that says so. */
export interface DayEntry {
  readonly name: string;
  /** Number of the notice or the article of law; null when nobody has found it. */
  readonly decision: string | null;
}

/** A day worked although the week says otherwise (make-up Saturday), with the hours of that day. */
export interface MakeUpDay extends DayEntry {
  readonly hours: readonly Hours[];
}

export interface CalendarYear {
  readonly year: number;
  /** False: the Government has not fixed the holidays yet; a due date reaching into it is provisional. */
  readonly decided: boolean;
  /** Number of the notice about the whole year; null where the days name their own. */
  readonly decision: string | null;
}

/** A working calendar as written in its file, before any arithmetic. */
export interface CalendarData {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly zone: string;
  /** Minutes since midnight that part morning from afternoon for half days. */
  readonly noon: number;
  /** Seven entries, Monday first; empty = not worked. */
  readonly week: readonly (readonly Hours[])[];
  /** Ascending, without gaps. */
  readonly years: readonly CalendarYear[];
  /** By `yyyy-MM-dd`. */
  readonly off: ReadonlyMap<string, DayEntry>;
  readonly work: ReadonlyMap<string, MakeUpDay>;
  /** Closures of the agency itself; they win over make-up days. */
  readonly closures: ReadonlyMap<string, DayEntry>;
}

/** The hours worked on a date; empty on a day off. */
export function hoursOn(data: CalendarData, date: string, weekday: number): readonly Hours[] {
  if (data.closures.has(date)) return [];
  const makeUp = data.work.get(date);
  if (makeUp !== undefined) return makeUp.hours;
  if (data.off.has(date)) return [];
  return data.week[weekday - 1] ?? [];
}

/** Whether a day has both a morning and an afternoon, so that it can be halved. */
export function hasBothHalves(hours: readonly Hours[], noon: number): boolean {
  return hours.some(({ from }) => from < noon) && hours.some(({ to }) => to > noon);
}

/**
 * Halves a day with only a morning (or afternoon) is worth: one beside whole days, but two in an agency that
 * never works more, because there a morning is the working day.
 */
export function halvesOfShortDay(data: CalendarData): number {
  return data.week.some((hours) => hasBothHalves(hours, data.noon)) ? 1 : 2;
}
