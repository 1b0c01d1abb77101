import type { Instant } from '#kernel';
import type { WorkingCalendar } from '#calendar';

/** What the log says of a case or an event beyond what the replay acts on; kept with the history. */
export type Attributes = Readonly<Record<string, string>>;

export interface LogEvent {
  readonly activity: string;
  readonly at: Instant;
  readonly resource: string;
  readonly attributes: Attributes;
  /** Where the file tells it. */
  readonly line: number;
}

export interface LogCase {
  readonly id: string;
  /** The channel's own name in the log; empty when it does not say. */
  readonly channel: string;
  /** The promise. */
  readonly deadline: Instant;
  /** The finish; null while open. */
  readonly end: Instant | null;
  /** The earliest moment told of it: start, first event or end. */
  readonly openedAt: Instant;
  readonly responsible: string;
  readonly attributes: Attributes;
  /** By time. */
  readonly events: readonly LogEvent[];
}

/** An event log understood: what happened to which case, when and by whom. */
export interface EventLog {
  /** By opening and id. */
  readonly cases: readonly LogCase[];
  /** Distinct activities, sorted. */
  readonly activities: readonly string[];
  readonly calendar: WorkingCalendar;
  /** First and last moment at which anything happened; promises may lie later. */
  readonly from: Instant;
  readonly to: Instant;
}
