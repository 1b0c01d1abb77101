import type { Instant } from './clock.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './durations.js';
import { epochDayOf, type LocalDay } from './local-day.js';

/** The zone of Vietnam, for those who have no agency to ask. Calendars and agencies name their own. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** What the clock on the wall of a zone shows. */
export interface ZoneClock {
  /** The day a moment falls on. */
  dayOf(at: Instant): LocalDay;
  /** `2026-08-04T17:00:00+07:00`; milliseconds only when there are any, as calendars write it. */
  isoOf(at: Instant): string;
  /** `2026-08-04T17:00:00.000+07:00`: to the millisecond also on a whole second, as event streams and figures say when they were made. */
  exactIsoOf(at: Instant): string;
  /** When a day begins. Of no use for legal time, which asks its calendar. */
  startOf(day: LocalDay): Instant;
}

const clocks = new Map<string, ZoneClock>();

/** For those who have no calendar at hand; legal time asks its calendar. @throws RangeError for an unknown zone */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known) return known;
  const made = clockOf(zone);
  clocks.set(zone, made);
  return made;
}

function clockOf(zone: string): ZoneClock {
  // Swedish writes dates and times as ISO does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const wallOf = (at: Instant): string => format.format(at).replace(' ', 'T');
  const offsetAt = (at: Instant): number => Date.parse(`${wallOf(at)}Z`) - Math.floor(at / 1000) * 1000;
  const exactIsoOf = (at: Instant): string => {
    const rest = at - Math.floor(at / 1000) * 1000;
    return `${wallOf(at)}.${two(rest, 3)}${offsetText(offsetAt(at))}`;
  };
  return {
    dayOf: (at) => wallOf(at).slice(0, 10) as LocalDay,
    isoOf: (at) => exactIsoOf(at).replace('.000', ''),
    exactIsoOf,
    startOf(day) {
      const wall = epochDayOf(day) * DAY_MS;
      // The offset of the day before may be another one; that of the moment found is the right one.
      return wall - offsetAt(wall - offsetAt(wall));
    },
  };
}

const two = (part: number, length = 2): string => String(part).padStart(length, '0');

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / HOUR_MS), Math.floor((size % HOUR_MS) / MINUTE_MS)];
  return `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
