import { refuse, type Instant, type Refusal } from '#kernel';

/** Half-open: the clock stands still from `from` until just before `to`. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Stops in order, overlapping and touching ones merged, the part before `from` cut off. An empty stop
 * (`to` = `from`) or one that ended before `from` is ignored; `to` < `from` or a non-number is refused
 * (`stop.inverted`, `stop.not_an_interval`).
 */
export function mergeStops(stops: readonly Interval[], from: Instant): readonly Interval[] | Refusal {
  for (const [index, stop] of stops.entries()) {
    if (!Number.isFinite(stop.from) || !Number.isFinite(stop.to)) {
      return refuse(
        'stop.not_an_interval',
        { stop: `Khoảng tạm dừng thứ ${index + 1}`, fault: 'thiếu thời điểm bắt đầu hoặc kết thúc' },
        { index },
      );
    }
    if (stop.to < stop.from) {
      return refuse('stop.inverted', { number: index + 1 }, { index, from: stop.from, to: stop.to });
    }
  }
  const sorted = stops
    .map((stop) => ({ from: Math.max(stop.from, from), to: stop.to }))
    .filter((stop) => stop.to > stop.from)
    .sort((a, b) => a.from - b.from);
  const merged: { from: Instant; to: Instant }[] = [];
  for (const stop of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && stop.from <= last.to) last.to = Math.max(last.to, stop.to);
    else merged.push(stop);
  }
  return merged;
}
