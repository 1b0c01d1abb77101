import { parseLimit, type Limit } from '#calendar';
import { isRefusal } from '#kernel';
import { CalendarFiles } from '#files';
import { figure, type Figure } from './report.js';

/** Short and long, every unit: the cost must not grow with the length of the limit. */
const LIMITS = [
  '5 working_days',
  '30 calendar_days',
  '0.5 working_days',
  '4 working_hours',
  '20 working_days',
  '24 hours',
  '2 months',
  '250 working_days',
  '60 calendar_days',
  '90 minutes',
  '2.5 working_days',
  '400 working_hours',
];

/** Prime against the number of limits, so that every limit meets every start. */
const STARTS = 4093;
const FIRST = Date.parse('2015-01-01T00:00:00+07:00');
const LAST = Date.parse('2025-01-01T00:00:00+07:00');
const CHUNK = 50_000;

/** (d) Due moments per second on the state calendar, limits and starts rotating, one thread. */
export function calendarDue(runs: number, seconds: number): Figure {
  const calendar = CalendarFiles.load().get('vn-state');
  const limits = LIMITS.map(read);
  const starts = Float64Array.from(
    { length: STARTS },
    (_, i) => FIRST + Math.floor(((LAST - FIRST) / STARTS) * i),
  );
  let at = 0;
  let refused = 0;
  const chunk = (): void => {
    for (let i = 0; i < CHUNK; i++, at++) {
      const limit = limits[at % limits.length];
      const start = starts[at % STARTS];
      if (limit && start !== undefined && isRefusal(calendar.due(start, limit))) refused++;
    }
  };
  const rate = (ms: number): number => {
    const begun = performance.now();
    let done = 0;
    while (performance.now() - begun < ms) {
      chunk();
      done += CHUNK;
    }
    return (done / (performance.now() - begun)) * 1000;
  };
  rate(300);
  const rates = Array.from({ length: runs }, () => rate(seconds * 1000));
  if (refused > 0) throw new Error(`${refused} due moments were refused`);
  const details = {
    calendar: 'vn-state',
    limits: LIMITS,
    starts: STARTS,
    from: '2015-01-01',
    to: '2025-01-01',
  };
  return figure({ id: 'd', title: 'calendar.due, mixed limits', unit: '/s', runs: rates, details });
}

function read(text: string): Limit {
  const limit = parseLimit(text);
  if (isRefusal(limit)) throw new Error(limit.message);
  return limit;
}
