import { dayOfEpochDay, epochDayOfText } from '#kernel';
import type { CalendarData, CalendarYear, DayEntry, Hours, MakeUpDay } from './calendar-data.js';
import { FileValue } from './yaml-reader.js';

const WEEKDAY_KEYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const FILE_KEYS = ['id', 'version', 'title', 'zone', 'noon', 'hours', 'make_up_hours', 'years', 'closures'];
const YEAR_KEYS = ['decided', 'decision', 'off', 'work'];
const SPAN = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;
const DAY_MINUTES = 1440;

interface DayLists {
  readonly years: CalendarYear[];
  readonly off: Map<string, DayEntry>;
  readonly work: Map<string, MakeUpDay>;
}

/** Calendar file → data. Throws `FileFault` at the first thing that is wrong, with its line. */
export function readCalendar(text: string): CalendarData {
  const root = FileValue.root(text);
  const entries = root.entries(FILE_KEYS);
  const need = (key: string): FileValue => needed(root, entries, key);
  const week = readWeek(need('hours'));
  const makeUp = entries.get('make_up_hours');
  const makeUpHours = makeUp === undefined ? (week[0] ?? []) : readHours(makeUp);
  const lists = readYears(need('years'), makeUpHours);
  return {
    id: need('id').text(),
    version: need('version').wholeNumber(),
    title: need('title').text(),
    zone: need('zone').text(),
    noon: entries.has('noon') ? readTime(need('noon')) : DAY_MINUTES / 2,
    week,
    ...lists,
    closures: readClosures(entries.get('closures'), lists.years),
  };
}

function needed(parent: FileValue, entries: ReadonlyMap<string, FileValue>, key: string): FileValue {
  const value = entries.get(key);
  if (value === undefined) throw parent.fault('calendar.missing_key', `thiếu khóa "${key}".`);
  return value;
}

function readWeek(value: FileValue): (readonly Hours[])[] {
  const entries = value.entries(WEEKDAY_KEYS);
  const week = WEEKDAY_KEYS.map((key) => {
    const day = entries.get(key);
    return day === undefined ? [] : readHours(day);
  });
  if (week.every((hours) => hours.length === 0)) {
    throw value.fault('calendar.bad_hours', 'không có ngày nào trong tuần có giờ làm việc.');
  }
  return week;
}

/** `07:00-11:30, 13:30-17:00`: ascending, not overlapping, within one day. */
function readHours(value: FileValue): readonly Hours[] {
  const hours: Hours[] = [];
  let earliest = 0;
  for (const part of value.text().split(',')) {
    const digits = SPAN.exec(part.trim());
    const from = minutesOf(digits?.[1], digits?.[2]);
    const to = minutesOf(digits?.[3], digits?.[4]);
    if (from === null || to === null) {
      throw value.fault(
        'calendar.bad_hours',
        `"${part.trim()}" không phải là giờ làm việc; viết như "07:00-11:30".`,
      );
    }
    if (from >= to || from < earliest) {
      throw value.fault(
        'calendar.bad_hours',
        `"${part.trim()}" phải đi từ sớm đến muộn và sau khoảng trước nó.`,
      );
    }
    hours.push({ from, to });
    earliest = to;
  }
  return hours;
}

function readTime(value: FileValue): number {
  const digits = /^(\d{2}):(\d{2})$/.exec(value.text());
  const minutes = minutesOf(digits?.[1], digits?.[2]);
  if (minutes === null) throw value.fault('calendar.bad_hours', 'phải là giờ, ví dụ "12:00".');
  return minutes;
}

function minutesOf(hour: string | undefined, minute: string | undefined): number | null {
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= DAY_MINUTES && Number(minute) < 60 ? minutes : null;
}

function readYears(value: FileValue, makeUpHours: readonly Hours[]): DayLists {
  const lists: DayLists = { years: [], off: new Map(), work: new Map() };
  for (const [key, entry] of value.entries()) {
    if (!/^\d{4}$/.test(key)) throw entry.fault('calendar.bad_year', 'phải là một năm, ví dụ 2026.');
    const year = Number(key);
    const previous = lists.years.at(-1)?.year;
    if (previous !== undefined && year !== previous + 1) {
      throw entry.fault('calendar.year_gap', `sau năm ${previous} phải là năm ${previous + 1}.`);
    }
    readYear(entry, year, makeUpHours, lists);
  }
  if (lists.years.length === 0) throw value.fault('calendar.missing_key', 'chưa có năm nào.');
  return lists;
}

function readYear(value: FileValue, year: number, makeUpHours: readonly Hours[], lists: DayLists): void {
  const entries = value.entries(YEAR_KEYS);
  const decision = entries.get('decision')?.text() ?? null;
  lists.years.push({ year, decided: entries.get('decided')?.truth() ?? true, decision });
  for (const [date, entry] of entries.get('off')?.entries() ?? []) {
    checkDate(entry, date, year);
    lists.off.set(date, readDay(entry, decision));
  }
  for (const [date, entry] of entries.get('work')?.entries() ?? []) {
    checkDate(entry, date, year);
    if (lists.off.has(date)) {
      throw entry.fault(
        'calendar.day_conflict',
        `ngày ${date} vừa là ngày nghỉ vừa là ngày làm bù; bỏ một trong hai.`,
      );
    }
    const hours = entry.isMapping ? entry.entries().get('hours') : undefined;
    lists.work.set(date, {
      ...readDay(entry, decision),
      hours: hours === undefined ? makeUpHours : readHours(hours),
    });
  }
}

/** A bare name, or `{ name, decision }`; the year's decision stands in for a missing one. */
function readDay(value: FileValue, decision: string | null): DayEntry {
  if (!value.isMapping) return { name: value.text(), decision };
  const entries = value.entries(['name', 'decision', 'hours']);
  return {
    name: needed(value, entries, 'name').text(),
    decision: entries.get('decision')?.text() ?? decision,
  };
}

function checkDate(value: FileValue, date: string, year: number): void {
  if (epochDayOfText(date) === null)
    throw value.fault('calendar.no_such_date', `không có ngày "${date}" (viết yyyy-MM-dd).`);
  if (!date.startsWith(String(year))) {
    throw value.fault('calendar.wrong_year', `ngày ${date} không thuộc năm ${year}.`);
  }
}

function readClosures(value: FileValue | undefined, years: readonly CalendarYear[]): Map<string, DayEntry> {
  const closures = new Map<string, DayEntry>();
  for (const item of value?.items() ?? []) {
    const entries = item.entries(['from', 'to', 'name', 'decision']);
    const from = readDate(needed(item, entries, 'from'), years);
    const to = readDate(needed(item, entries, 'to'), years);
    if (to < from) throw item.fault('calendar.bad_value', 'ngày cuối trước ngày đầu.');
    const entry: DayEntry = {
      name: needed(item, entries, 'name').text(),
      decision: needed(item, entries, 'decision').text(),
    };
    for (let day = from; day <= to; day += 1) closures.set(dayOfEpochDay(day), entry);
  }
  return closures;
}

function readDate(value: FileValue, years: readonly CalendarYear[]): number {
  const date = value.text();
  const day = epochDayOfText(date);
  if (day === null) throw value.fault('calendar.no_such_date', `không có ngày "${date}" (viết yyyy-MM-dd).`);
  if (!years.some(({ year }) => date.startsWith(String(year)))) {
    throw value.fault('calendar.wrong_year', `ngày ${date} ngoài các năm của lịch.`);
  }
  return day;
}
