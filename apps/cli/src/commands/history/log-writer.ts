import type { Trace } from './trace.js';

export interface WriterContext {
  /** IANA zone of the agency. */
  readonly zone: string;
  /** A moment as ISO date-time in that zone. */
  readonly format: (at: number) => string;
}

/** A format of event logs, written dossier by dossier. */
export interface LogWriter {
  readonly head: (context: WriterContext) => string;
  readonly trace: (trace: Trace, context: WriterContext) => string;
  readonly foot: () => string;
}
