import {
  DAY_MS,
  dayOfEpochDay,
  epochDay,
  HOUR_MS,
  MINUTE_MS,
  refuse,
  type Instant,
  type LocalDay,
  type Refusal,
} from '#kernel';
import type { ZoneOffsets } from './zone-offsets.js';

const LOCAL =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** ISO with offset, `2026-08-27T17:00:00+07:00`; milliseconds only when there are any. */
export function formatLocal(at: Instant, zone: ZoneOffsets): string {
  const offset = zone.offsetAt(at);
  const [date = '', time = ''] = new Date(at + offset).toISOString().slice(0, -1).split('T');
  const minutes = Math.abs(offset) / MINUTE_MS;
  const [hh, mm] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${date}T${time.replace('.000', '')}${offset < 0 ? '-' : '+'}${hh ?? ''}:${mm ?? ''}`;
}

/**
 * ISO date-time with offset, or without one in `zone`; a date alone is its 00:00. Digits beyond milliseconds
 * are cut off. Refuses `time.not_a_time` (not written so, 25:00) and `time.no_such_date` (31 February).
 */
export function parseLocal(text: string, zone: ZoneOffsets): Instant | Refusal {
  const parts = LOCAL.exec(text.trim());
  if (parts === null) return notATime(text);
  const day = epochDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day === null) {
    return refuse(
      'time.no_such_date',
      { date: text.trim().slice(0, 10), advice: ' trong lịch' },
      {
        text,
      },
    );
  }
  const time = timeOfDay(parts[4], parts[5], parts[6], parts[7]);
  const offset = offsetOf(parts[8]);
  // An offset with a date alone says nothing about the hour it belongs to.
  if (time === null || offset === undefined || (offset !== null && parts[4] === undefined))
    return notATime(text);
  const local = day * DAY_MS + time;
  return offset === null ? zone.toInstant(local) : local - offset;
}

/** Epoch day of `yyyy-MM-dd`; refuses as `parseLocal` does. */
export function parseDate(text: string): number | Refusal {
  const parts = LOCAL.exec(text);
  if (parts === null || text.length !== 10) return notATime(text);
  const day = epochDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day ?? refuse('time.no_such_date', { date: text, advice: ' trong lịch' }, { text });
}

/** `yyyy-MM-dd` of an instant. */
export function dateOf(at: Instant, zone: ZoneOffsets): LocalDay {
  return dayOfEpochDay(Math.floor((at + zone.offsetAt(at)) / DAY_MS));
}

function timeOfDay(hh = '0', mm = '0', ss = '0', fraction = ''): number | null {
  const [hour, minute, second] = [Number(hh), Number(mm), Number(ss)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return hour * HOUR_MS + minute * MINUTE_MS + second * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** Milliseconds east; null when none is written, undefined when it is no offset (`+25:00`). */
function offsetOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (text === 'Z') return 0;
  const digits = text.slice(1).replace(':', '').padEnd(4, '0');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hours > 15 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}

const WRITTEN = 'thời điểm. Viết như "2026-08-21T09:00" hoặc "2026-08-21T09:00:00+07:00"';

function notATime(text: string): Refusal {
  return refuse('time.not_a_time', { text: `"${text}"`, wanted: WRITTEN }, { text });
}
