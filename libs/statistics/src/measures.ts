/**
 * What is counted per local day, procedure and unit. Every published figure is a sum of these over days, so any
 * period can be cut and any figure recomputed from the history alone.
 */
export const MEASURES = [
  /** Promise started, by channel (columns 4 and 5 of form II.06a). */
  'received_online',
  'received_direct',
  'received_post',
  /** "Đã xử lý xong" by date against the lawful due date (columns 8–10). */
  'early',
  'on_time',
  'late',
  /** The same finishes measured by the moment instead of the date; the rest were on time. */
  'instant_late',
  /** The same against the first receipt and against the promise in force. */
  'late_against_original',
  'late_against_current',
  /** +1 on the day after the due date passed unmet, −1 when such a dossier is finished: a running level. */
  'open_overdue',
  /** Finished by the applicant's withdrawal; also counted in its verdict column. */
  'withdrawn',
  /** Dossiers that became late or were rescheduled: each needs an apology letter. */
  'letter_due',
  /** Letters issued by the last working day before the due date, and after it. */
  'letter_timely',
  'letter_late',
] as const;

export type Measure = (typeof MEASURES)[number];
export type Counts = Readonly<Record<Measure, number>>;

export const ZERO: Counts = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Counts;

export function add(a: Counts, b: Partial<Counts>): Counts {
  return Object.fromEntries(MEASURES.map((measure) => [measure, a[measure] + (b[measure] ?? 0)])) as Counts;
}
