import { IANAZone } from 'luxon';
import { DAY_MS, MINUTE_MS, type Instant } from '#kernel';

const PROBE_MS = 7 * DAY_MS;

/**
 * Local time of one zone by table: where the offset changes is asked of luxon once, when a calendar is first used.
 * A zone without changes in the covered years (Vietnam) never searches.
 */
export class ZoneOffsets {
  /** Milliseconds east of UTC when the zone keeps one offset; null when it has summer time. */
  readonly fixed: number | null;

  /** @param starts ascending instants; `offsets[i]` holds from `starts[i]` on. */
  private constructor(
    private readonly zone: IANAZone,
    private readonly starts: readonly Instant[],
    private readonly offsets: readonly number[],
    private readonly end: Instant,
  ) {
    this.fixed = offsets.length === 1 ? (offsets[0] ?? null) : null;
  }

  static exists(name: string): boolean {
    // Not isValidZone: a zone created is kept, so that calendars of one zone ask only once.
    return IANAZone.create(name).isValid;
  }

  /** Table of a zone that exists from `start` to `end` (instants). */
  static of(name: string, start: Instant, end: Instant): ZoneOffsets {
    const zone = IANAZone.create(name);
    const starts = [start];
    const offsets = [offsetOf(zone, start)];
    // One probe a week, because asking is slow; two changes back and forth are weeks apart (Ramadan in Morocco).
    for (let at = start; at < end; at += PROBE_MS) {
      const offset = offsetOf(zone, at + PROBE_MS);
      if (offset === offsets.at(-1)) continue;
      starts.push(changeBetween(zone, at, at + PROBE_MS));
      offsets.push(offset);
    }
    return new ZoneOffsets(zone, starts, offsets, end);
  }

  /** Milliseconds to add to an instant to read the wall clock. */
  offsetAt(at: Instant): number {
    if (this.fixed !== null) return this.fixed;
    const first = this.starts[0] ?? 0;
    if (at < first || at > this.end) return offsetOf(this.zone, at);
    return this.offsets[this.rowAt(at)] ?? 0;
  }

  /**
   * The instant at which the wall clock shows `local` (ms as if it were UTC). A time shown twice is the first
   * one; a time skipped is the moment of the skip, so that skipped working time is worth nothing.
   */
  toInstant(local: number): Instant {
    if (this.fixed !== null) return local - this.fixed;
    const before = local - this.offsetAt(local - DAY_MS);
    if (before + this.offsetAt(before) === local) return before;
    const after = local - this.offsetAt(local + DAY_MS);
    if (after + this.offsetAt(after) === local) return after;
    return this.starts[this.rowAt(before)] ?? before;
  }

  private rowAt(at: Instant): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function offsetOf(zone: IANAZone, at: Instant): number {
  return zone.offset(at) * MINUTE_MS;
}

/** First instant after `low` with the offset of `high`. */
function changeBetween(zone: IANAZone, low: Instant, high: Instant): Instant {
  const old = offsetOf(zone, low);
  let [from, to] = [low, high];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetOf(zone, middle) === old) from = middle;
    else to = middle;
  }
  return to;
}
