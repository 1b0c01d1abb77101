import { parseLimit, type Interval, type WorkingCalendar } from '#calendar';
import { isRefusal, refuse, type Refusal } from '#kernel';

/** One question: when is it due? Local times without offset are the calendar's own. */
export interface DueRequest {
  readonly from: string;
  readonly limit: string;
  readonly calendar?: string;
  /** `from/to` pairs during which the clock stood still. */
  readonly stops?: readonly string[];
}

export interface DueAnswer {
  /** Close of the due day, or the exact moment for hour limits. */
  readonly due: string;
  readonly basis: readonly string[];
  /** Why the date may still move: it reaches into a year whose calendar is undecided. */
  readonly provisional?: string;
  readonly ledger: readonly { readonly date: string; readonly counted: number; readonly why: string }[];
}

export const DEFAULT_CALENDAR = 'vn-state';

/** Finds a calendar by id, or says which there are. */
export type FindCalendar = (id: string) => WorkingCalendar | Refusal;

export function due(request: DueRequest, find: FindCalendar): DueAnswer | Refusal {
  const calendar = find(request.calendar ?? DEFAULT_CALENDAR);
  if (isRefusal(calendar)) return calendar;
  const from = calendar.parseLocal(request.from);
  if (isRefusal(from)) return from;
  const limit = parseLimit(request.limit);
  if (isRefusal(limit)) return limit;
  const stops = readStops(request.stops ?? [], calendar);
  if (isRefusal(stops)) return stops;
  const ledger = calendar.ledger(from, limit, stops);
  if (isRefusal(ledger)) return ledger;
  return {
    due: calendar.formatLocal(ledger.due),
    basis: ledger.basis,
    ...(ledger.provisional === null ? {} : { provisional: ledger.provisional }),
    ledger: ledger.days,
  };
}

function readStops(texts: readonly string[], calendar: WorkingCalendar): Interval[] | Refusal {
  const stops: Interval[] = [];
  for (const text of texts) {
    const [first, second, ...more] = text.split('/');
    if (first === undefined || second === undefined || more.length > 0) {
      return refuse('stop.not_an_interval', {
        stop: `«${text}»`,
        fault: 'không phải khoảng dừng; hãy viết TỪ/ĐẾN, ví dụ 2026-08-24T16:00/2026-08-25T15:00',
      });
    }
    const from = calendar.parseLocal(first);
    if (isRefusal(from)) return from;
    const to = calendar.parseLocal(second);
    if (isRefusal(to)) return to;
    if (to <= from) return refuse('stop.backwards', { text });
    stops.push({ from, to });
  }
  return stops;
}
