import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { useMe } from '../../session/session.js';
import {
  chunksOf,
  countOf,
  openItems,
  withOutcomes,
  type BulkItem,
  type BulkJob,
  type Outcome,
} from './bulk-job.js';

export interface Bulk {
  /** The running or last job; null when there is none to show. */
  readonly job: BulkJob | null;
  readonly sending: boolean;
  /** Why sending stopped before its end. */
  readonly problem: Problem | null;
  /** Sends a new job. */
  readonly start: (job: BulkJob) => void;
  /** Sends what has no sure answer yet, under the same command ids. */
  readonly again: () => void;
  readonly close: () => void;
}

/** Query keys that a moved dossier makes stale. */
const MOVED = ['desk', 'today', 'approvals', 'approval', 'dossier', 'dossiers'] as const;

/**
 * Sends one action to many dossiers. The job is kept in this tab until it is closed, so that neither a lost line nor a
 * reload loses which dossiers are done.
 */
export function useBulk(page: string): Bulk {
  const [key] = useState(`dunghen.bulk.${page}.${useMe().person.id}`);
  const queries = useQueryClient();
  const [job, setJob] = useState<BulkJob | null>(() => stored(key));
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);
  const { message } = App.useApp();

  const show = useCallback(
    (next: BulkJob | null) => {
      setJob(next);
      if (next === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  const send = useCallback(
    async (begun: BulkJob) => {
      if (busy.current) return;
      busy.current = true;
      setSending(true);
      const { stopped, job: sent } = await sendAll(begun, show);
      setProblem(stopped);
      setSending(false);
      busy.current = false;
      // Of one dossier that went well there is nothing to read through.
      if (sent.items.length === 1 && countOf(sent, 'done') === 1) {
        show(null);
        message.success(`${sent.label} xong: ${sent.items[0]?.title ?? ''}.`);
      }
      for (const queryKey of MOVED) void queries.invalidateQueries({ queryKey: [queryKey] });
    },
    [queries, show, message],
  );
  return {
    job,
    sending,
    problem,
    start: (begun) => void send(begun),
    again: () => job && void send(job),
    close: () => {
      setProblem(null);
      show(null);
    },
  };
}

function stored(key: string): BulkJob | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as BulkJob);
}

interface Sent {
  readonly job: BulkJob;
  /** Why it stopped before its end; null when it did not. */
  readonly stopped: Problem | null;
}

async function sendAll(begun: BulkJob, show: (job: BulkJob) => void): Promise<Sent> {
  let job = begun;
  const become = (changed: readonly (readonly [string, Outcome])[]): void => {
    job = withOutcomes(job, changed);
    show(job);
  };
  for (const chunk of chunksOf(openItems(begun))) {
    const every = (kind: 'unknown' | 'waiting') => chunk.map(({ code }) => [code, { kind }] as const);
    // In doubt from the moment it leaves: the page may be gone before the answer comes.
    become(every('unknown'));
    try {
      become(await sendOne(chunk, job));
    } catch (error) {
      const problem = problemOf(error);
      // Refused as a whole: nothing of it was done.
      if (problem.status > 0 && problem.status < 500) become(every('waiting'));
      return { job, stopped: problem };
    }
  }
  return { job, stopped: null };
}

async function sendOne(
  chunk: readonly BulkItem[],
  { data }: BulkJob,
): Promise<(readonly [string, Outcome])[]> {
  const items = chunk.map(({ code, revision, commandId }) => ({
    code,
    expectedRevision: revision,
    commandId,
  }));
  const action = chunk[0]?.action ?? '';
  const { results } = await answer(api.POST('/api/dossiers/actions', { body: { action, data, items } }));
  return results.map((result) => [
    result.code,
    result.ok
      ? { kind: 'done', stateTitle: result.stateTitle }
      : { kind: 'refused', detail: result.problem.detail },
  ]);
}
