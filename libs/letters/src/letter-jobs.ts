import type { HistoryEntry } from '#dossier';

/** Kinds of letters the engine can owe (forms 02–05 of TT 03/2025). */
export type LetterKind = 'apology' | 'supplement' | 'refusal' | 'closure' | 'remedy';

/** Work that talks to the outside or may be retried; done at least once, idempotent by key. */
export interface OutboxJob {
  readonly task: 'record_letter' | 'record_notice';
  /** One job per dossier, revision and kind, however often it is asked for. */
  readonly key: string;
  readonly payload: OutboxPayload;
}

export interface OutboxPayload {
  readonly agency: string;
  readonly dossier: string;
  readonly revision: number;
  readonly kind: string;
  /** Moment of the entry that owes it, ISO. */
  readonly at: string;
  readonly status?: 'drafted' | 'issued';
  readonly data?: Readonly<Record<string, unknown>>;
}

const LETTER_EFFECT = /^letter_(apology|supplement|refusal|closure|remedy)$/;
const NOTICE_EFFECT = /^(notify|alert)_/;

/** Letters to draft or mark as issued and people to tell because of one history entry. */
export function jobsOf(entry: HistoryEntry): OutboxJob[] {
  const jobs: OutboxJob[] = [];
  for (const effect of entry.effects) {
    const letter = LETTER_EFFECT.exec(effect)?.[1];
    if (letter)
      jobs.push(letterJob(entry, letter, 'drafted', { dueLawful: isoOrNull(entry.outcome.dueLawful) }));
    if (NOTICE_EFFECT.test(effect)) jobs.push(job(entry, 'record_notice', effect, {}));
  }
  if (entry.outcome.letter)
    jobs.push(letterJob(entry, 'apology', 'issued', { ...entry.data, timely: entry.outcome.letter }));
  return jobs;
}

function letterJob(
  entry: HistoryEntry,
  kind: string,
  status: 'drafted' | 'issued',
  data: Readonly<Record<string, unknown>>,
): OutboxJob {
  return job(entry, 'record_letter', kind, { status, data });
}

function job(
  entry: HistoryEntry,
  task: OutboxJob['task'],
  kind: string,
  more: Pick<OutboxPayload, 'status' | 'data'>,
): OutboxJob {
  const { agency, dossier, revision } = entry;
  return {
    task,
    key: `${task}/${agency}/${dossier}/${revision}/${kind}`,
    payload: { agency, dossier, revision, kind, at: new Date(entry.at).toISOString(), ...more },
  };
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
