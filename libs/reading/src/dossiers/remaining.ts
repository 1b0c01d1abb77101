import { isRefusal, type Instant } from '#kernel';
import type { WorkingCalendar } from '#calendar';

/** Working time until a promise ends, negative when it has ended; null where none runs. */
export interface Remaining {
  readonly kind: 'working_time';
  readonly minutes: number | null;
  /** As an official says it: “còn 2 ngày làm việc”, “quá hạn 1,5 ngày làm việc”, “đang tạm dừng”, “chưa hẹn”. */
  readonly words: string;
}

/** What is known of a promise. */
export interface Promised {
  readonly due: Instant | null;
  /** The clock stands still: suspended, or waiting for the applicant. */
  readonly paused: boolean;
  readonly finished: boolean;
  /** Marked late: the rest of an appointment given anew does not undo it. */
  readonly overdue: boolean;
}

const HOUR = 60;

export function remainingTime(promised: Promised, now: Instant, calendar: WorkingCalendar): Remaining {
  const { due, paused, finished, overdue } = promised;
  const without = (words: string): Remaining => ({ kind: 'working_time', minutes: null, words });
  if (finished) return without('đã xử lý xong');
  if (due === null) return without(paused ? 'đang tạm dừng' : 'chưa hẹn');
  const minutes = calendar.workingMinutesBetween(now, due);
  if (isRefusal(minutes)) return without('chưa tính được');
  return {
    kind: 'working_time',
    minutes: Math.round(minutes),
    words: words(minutes, dayOf(calendar), { now, due, overdue }),
  };
}

interface When {
  readonly now: Instant;
  readonly due: Instant;
  readonly overdue: boolean;
}

function words(minutes: number, day: number, { now, due, overdue }: When): string {
  if (due < now) return minutes > -1 ? 'vừa quá hạn' : `quá hạn ${amount(-minutes, day)}`;
  const left = minutes < 1 ? 'hết hạn hôm nay' : `còn ${amount(minutes, day)}`;
  return overdue ? `${left} (đã quá hạn, hẹn lại)` : left;
}

/** Whole and half days from one day on; hours below, minutes below one hour. Never more than there is. */
function amount(minutes: number, day: number): string {
  if (minutes >= day) {
    const halves = Math.floor((minutes * 2) / day) / 2;
    return `${String(halves).replace('.', ',')} ngày làm việc`;
  }
  if (minutes >= HOUR) return `${Math.floor(minutes / HOUR)} giờ làm việc`;
  return `${Math.max(1, Math.floor(minutes))} phút làm việc`;
}

const DAYS = new WeakMap<WorkingCalendar, number>();

/** Minutes of a full working day of the calendar. */
function dayOf(calendar: WorkingCalendar): number {
  const known = DAYS.get(calendar);
  if (known !== undefined) return known;
  const totals = calendar.data.week.map((hours) => hours.reduce((sum, { from, to }) => sum + to - from, 0));
  const day = Math.max(...totals);
  DAYS.set(calendar, day);
  return day;
}
