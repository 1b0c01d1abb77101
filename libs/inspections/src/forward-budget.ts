import type { WorkingCalendar } from '#calendar';
import { dayWords, isRefusal, paperDay, type Instant, type LocalDay, type Refusal } from '#kernel';
import { type CompiledProcedure, type ReceptionChannel, stateTitle } from '#procedure';
import type { OnSiteStep } from './on-site-steps.js';
import { visitDays } from './visit-days.js';

/** What lateness is asked of: where the dossier stands and what its applicant was promised. */
export interface Promised {
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly channel: ReceptionChannel;
  readonly step: OnSiteStep;
  /** The promise in force; null while it stands still or has not started. */
  readonly due: Instant | null;
}

/** When the dossier can be finished after a visit, when every step takes its budget and nothing comes back. */
export interface Finish {
  readonly at: Instant;
  /** The steps in between, by name. */
  readonly steps: readonly string[];
}

interface Label extends Finish {
  readonly done: boolean;
}

/**
 * The earliest end over all ways forward, each step taking its whole budget on the calendar: not even the straight
 * way is shorter. Steps in which the promise stands still are no way: behind them it begins anew or goes on later.
 * @returns null when the step leads to no finishing without such a stop
 */
export function finishAfter(site: Omit<Promised, 'due'>, from: Instant): Finish | Refusal | null {
  const { steps, stops, promise } = site.procedure.definition;
  const labels = new Map<string, Label>([[site.step.name, { at: from, steps: [], done: false }]]);
  const standsStill = (name: string): boolean => (stops[name]?.clock ?? 'continue') !== 'continue';
  for (let next = earliest(labels); next !== null; next = earliest(labels)) {
    const [name, label] = next;
    if (name === promise.until) return { at: label.at, steps: label.steps };
    labels.set(name, { ...label, done: true });
    for (const { to } of Object.values(steps[name]?.actions ?? {})) {
      if (to === name || standsStill(to)) continue;
      const through = throughStep(site, label, to);
      if (isRefusal(through)) return through;
      const known = labels.get(to);
      if (known === undefined || through.at < known.at) labels.set(to, { ...through, done: false });
    }
  }
  return null;
}

/** A way longer by one step and its whole budget; finishing and ends take none. */
function throughStep(
  { procedure, calendar, channel }: Omit<Promised, 'due'>,
  { at, steps }: Finish,
  to: string,
): Finish | Refusal {
  const { definition } = procedure;
  const step = definition.steps[to];
  if (step === undefined || to === definition.promise.until) return { at, steps };
  const within = step.byChannel?.[channel] ?? step.within;
  if (within === undefined) return { at, steps: [...steps, to] };
  const due = calendar.due(at, within);
  return isRefusal(due) ? due : { at: due.at, steps: [...steps, to] };
}

function earliest(labels: ReadonlyMap<string, Label>): readonly [string, Label] | null {
  let first: readonly [string, Label] | null = null;
  for (const entry of labels) {
    if (!entry[1].done && (first === null || entry[1].at < first[1].at)) first = entry;
  }
  return first;
}

/** A visit on this day would break the promise, or leave too little for the steps behind it. */
export interface Lateness {
  readonly code: 'after_due' | 'budget';
  /** Vietnamese, for whoever books. */
  readonly why: string;
}

/** @returns null when the visit is in time, or while there is no promise to keep; `calendar.year_missing` */
export function lateness(site: Promised, day: LocalDay): Lateness | Refusal | null {
  const { due, calendar } = site;
  if (due === null) return null;
  const dueDay = calendar.dateOf(due);
  if (day > dueDay) {
    return {
      code: 'after_due',
      why: `${dayWords(day)} sau ngày hẹn trả ${paperDay(dueDay)}.`,
    };
  }
  // The minutes are written the same day, at its close at the latest.
  const close = calendar.closeOf(day);
  if (isRefusal(close)) return close;
  const finish = finishAfter(site, close);
  if (finish === null || isRefusal(finish) || finish.at <= due) return isRefusal(finish) ? finish : null;
  const titles = finish.steps.map((name) => stateTitle(site.procedure.definition, name)).join(', ');
  const end = calendar.dateOf(finish.at);
  const same = end === dueDay ? ' (sau giờ hẹn)' : '';
  return {
    code: 'budget',
    why:
      `Sau ${dayWords(day)} còn ${finish.steps.length} bước (${titles}): đủ thời gian của các bước thì ` +
      `đến ${paperDay(end)}${same} mới xong, sau ngày hẹn trả ${paperDay(dueDay)}.`,
  };
}

/** Until when a visit still keeps the promise. */
export interface LastDay {
  readonly day: LocalDay | null;
  /** no_promise: nothing runs; too_late: not even the next possible day is in time; unknown: the calendar ends. */
  readonly why: 'in_time' | 'no_promise' | 'too_late' | 'unknown';
}

/** More service days than any promise of the catalogue spans. */
const MOST_DAYS = 400;

/** The last service day from today on that is in time; lateness only grows with the day, so halving finds it. */
export function lastDayInTime(site: Promised, today: LocalDay): LastDay {
  if (site.due === null) return { day: null, why: 'no_promise' };
  const days = visitDays(site.step, site.calendar, today, MOST_DAYS);
  let [inTime, late] = [-1, days.length];
  while (late - inTime > 1) {
    const middle = Math.floor((inTime + late) / 2);
    const day = days[middle];
    const found = day === undefined ? null : lateness(site, day);
    if (isRefusal(found)) late = middle;
    else if (found === null) inTime = middle;
    else late = middle;
  }
  const day = days[inTime] ?? null;
  if (days.length === 0) return { day: null, why: 'unknown' };
  return { day, why: day === null ? 'too_late' : 'in_time' };
}
