/** An event log as it lies in the file: rows with named cells, nothing interpreted yet. */
export interface LogTable {
  readonly rows: readonly LogRow[];
  /** Names found anywhere in the log, in order of appearance; attributes of cases begin with `case:`. */
  readonly columns: readonly string[];
  /** CSV must have the column, XES may leave an attribute out of every trace. */
  readonly sparse: boolean;
  /** IANA zone the log names as its own; null when it does not. */
  readonly zone: string | null;
}

/** One event with the attributes of its case; `event` is false for a case told without any event. */
export interface LogRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly event: boolean;
  readonly cells: ReadonlyMap<string, string>;
}

/** The names this product reads; they are those of XES with `case:` for attributes of the trace. */
export const COLUMN = {
  case: 'case:concept:name',
  channel: 'case:channel',
  start: 'case:startdate',
  end: 'case:enddate',
  deadline: 'case:deadline',
  responsible: 'case:responsible',
  activity: 'concept:name',
  time: 'time:timestamp',
  resource: 'org:resource',
} as const;

/** Names of our own exports: what only this product knows of a case or an event. */
export const OWN = {
  /** Every name of ours begins so. */
  prefix: 'dunghen:',
  /** Identity of the case in the log it was replayed from. */
  case: 'dunghen:case',
  /** Kind of the history entry: only `acted` is an event of the log, the engine makes the others itself. */
  kind: 'dunghen:kind',
  /** An act the replay added because the log tells it by an attribute: reception and finish. */
  derived: 'dunghen:derived',
  zone: 'dunghen:zone',
} as const;
