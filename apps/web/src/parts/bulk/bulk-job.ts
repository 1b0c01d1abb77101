import { newCommandId } from '../../api/command-id.js';

/** One action for many dossiers, as it is sent and as it came out. Plain data: it survives a reload of the page. */

export interface BulkItem {
  readonly code: string;
  /** Who the dossier is of, to be known by people. */
  readonly title: string;
  readonly revision: number;
  readonly action: string;
  /** Fixed before anything is sent: sending again does nothing twice. */
  readonly commandId: string;
}

export type Outcome =
  | { readonly kind: 'waiting' }
  /** Sent, and no answer came: it may have been done or not. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'done'; readonly stateTitle: string }
  | { readonly kind: 'refused'; readonly detail: string };

export interface BulkJob {
  readonly label: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly items: readonly BulkItem[];
  /** By code; a dossier is in a job once. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const WAITING: Outcome = { kind: 'waiting' };
/** So few at a time that a lost line leaves little in doubt and the list fills before one's eyes. */
const CHUNK = 20;

export function newJob(
  label: string,
  data: BulkJob['data'],
  chosen: readonly Omit<BulkItem, 'commandId'>[],
): BulkJob {
  const items = chosen.map((item) => ({ ...item, commandId: newCommandId() }));
  return { label, data, items, outcomes: {} };
}

export function outcomeOf({ outcomes }: BulkJob, code: string): Outcome {
  return outcomes[code] ?? WAITING;
}

export function withOutcomes(job: BulkJob, changed: readonly (readonly [string, Outcome])[]): BulkJob {
  return { ...job, outcomes: { ...job.outcomes, ...Object.fromEntries(changed) } };
}

/** What is still to be sent, or to be sent again. */
export function openItems(job: BulkJob): readonly BulkItem[] {
  return job.items.filter(({ code }) => ['waiting', 'unknown'].includes(outcomeOf(job, code).kind));
}

export function countOf(job: BulkJob, kind: Outcome['kind']): number {
  return job.items.filter(({ code }) => outcomeOf(job, code).kind === kind).length;
}

/** Requests: of one action each, and not too large. */
export function chunksOf(items: readonly BulkItem[]): readonly (readonly BulkItem[])[] {
  const byAction = new Map<string, BulkItem[]>();
  for (const item of items) byAction.set(item.action, [...(byAction.get(item.action) ?? []), item]);
  return [...byAction.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / CHUNK) }, (_, index) =>
      same.slice(index * CHUNK, (index + 1) * CHUNK),
    ),
  );
}
