import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import {
  dayOfEpochDay,
  daysFrom,
  epochDayOfText,
  isRefusal,
  refuse,
  type LocalDay,
  type Refusal,
} from '#kernel';
import { parseCalendar, type WorkingCalendar } from './working-calendar.js';

/**
 * What a decision does to days: taken off, worked instead, closed by the agency itself, or as the week says. decided:
 * it fixes the holidays of a whole year, whose dates are no longer provisional.
 */
export type DayKind = 'off' | 'work' | 'closure' | 'ordinary' | 'decided';

export interface CalendarChange {
  readonly kind: DayKind;
  /** First and last day, both counted. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Number of the paper that says so. */
  readonly decision: string;
}

export interface AmendedCalendar {
  /** The whole file, comments kept, with the next version. */
  readonly text: string;
  readonly calendar: WorkingCalendar;
}

/** A decision is about days, not about years of them. */
const LONGEST = 60;

/**
 * A calendar file with one decision more. The result is read like any other calendar, so that whatever is wrong with
 * it is found here.
 * @returns `calendar.bad_period`, `calendar.no_such_year`, and the refusals of `parseCalendar`
 */
export function amendCalendar(
  text: string,
  file: string,
  changes: readonly CalendarChange[],
): AmendedCalendar | Refusal {
  const document = parseDocument(text);
  for (const change of changes) {
    if (change.kind === 'decided') {
      const fault = decideYear(document, change);
      if (fault) return fault;
      continue;
    }
    const days = daysOf(change);
    if (isRefusal(days)) return days;
    if (change.kind === 'closure') addClosure(document, change);
    else for (const day of days) setDay(document, day, change);
  }
  document.set('version', Number(document.get('version')) + 1);
  const amended = document.toString({ lineWidth: 0 });
  const calendar = parseCalendar(amended, file);
  return isRefusal(calendar) ? calendar : { text: amended, calendar };
}

/** The paper that fixes the year stands for every day of it that names none. */
function decideYear(document: Document, { from, to, decision }: CalendarChange): Refusal | null {
  const year = Number(from.slice(0, 4));
  const whole = from === `${year}-01-01` && to === `${year}-12-31`;
  if (!whole || !document.hasIn(['years', year])) {
    return refuse('calendar.no_such_year', { from, to });
  }
  document.deleteIn(['years', year, 'decided']);
  document.setIn(['years', year, 'decision'], decision);
  return null;
}

function daysOf({ from, to }: CalendarChange): readonly LocalDay[] | Refusal {
  const [first, last] = [epochDayOfText(from), epochDayOfText(to)];
  if (first === null || last === null || last < first || last - first >= LONGEST) {
    return refuse('calendar.bad_period', { from, to, most: LONGEST });
  }
  return daysFrom(dayOfEpochDay(first), last - first + 1);
}

/** A day stands in one list at most; `ordinary` takes it out of both. */
function setDay(document: Document, day: string, { kind, name, decision }: CalendarChange): void {
  const year = Number(day.slice(0, 4));
  for (const list of ['off', 'work']) {
    const path = ['years', year, list];
    if (document.hasIn([...path, day])) document.deleteIn([...path, day]);
    if (list !== kind) continue;
    document.setIn([...path, day], document.createNode({ name, decision }, { flow: true }));
    sortDays(document, path);
  }
}

function sortDays(document: Document, path: readonly unknown[]): void {
  const days = document.getIn(path, true);
  if (!isMap(days)) return;
  days.items.sort((a, b) => String(a.key).localeCompare(String(b.key)));
}

function addClosure(document: Document, { from, to, name, decision }: CalendarChange): void {
  const entry = document.createNode({ from, to, name, decision });
  const closures = document.get('closures', true);
  if (isSeq(closures)) {
    closures.flow = false;
    closures.add(entry);
  } else document.set('closures', document.createNode([{ from, to, name, decision }]));
}
