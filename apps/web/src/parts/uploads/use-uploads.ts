import { useCallback, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { upload } from './upload.js';

/** A file on its way, or one that did not arrive. */
export interface Sending {
  readonly id: string;
  readonly paper: string;
  readonly file: File;
  readonly percent: number;
  /** Why it was not taken; null while it is on its way. */
  readonly refusal: string | null;
  /** Sending it again can help. */
  readonly again: boolean;
}

export interface Uploads {
  readonly sending: readonly Sending[];
  readonly busy: boolean;
  readonly send: (paper: string, files: readonly File[]) => void;
  readonly retry: (one: Sending) => void;
  readonly drop: (id: string) => void;
}

/**
 * Files on their way to the server.
 * @param addressOf where a file of a paper is sent
 * @param onArrived the paper of a file that has arrived; the file counts as on its way until this is done
 */
export function useUploads(
  addressOf: (paper: string) => string,
  onArrived: (paper: string) => Promise<void>,
): Uploads {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const patch = useCallback((id: string, part: Partial<Sending>) => {
    setSending((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }, []);
  const drop = useCallback((id: string) => setSending((all) => all.filter((one) => one.id !== id)), []);
  const run = useCallback(
    async ({ id, paper, file }: Sending) => {
      try {
        await upload(addressOf(paper), { id, file }, (percent) => patch(id, { percent }));
        await onArrived(paper);
        drop(id);
      } catch (error) {
        const { status, detail } = problemOf(error);
        patch(id, { refusal: detail, again: status === 0 || status >= 500 });
      }
    },
    [addressOf, onArrived, patch, drop],
  );
  const send = useCallback(
    (paper: string, files: readonly File[]) => {
      const begun = files.map((file) => ({
        id: crypto.randomUUID(),
        paper,
        file,
        percent: 0,
        refusal: null,
        again: false,
      }));
      setSending((all) => [...all, ...begun]);
      // One after the other: the line of a counter is thin, and the first failure says enough.
      void begun.reduce<Promise<void>>((before, one) => before.then(() => run(one)), Promise.resolve());
    },
    [run],
  );
  const retry = useCallback(
    (one: Sending) => {
      patch(one.id, { percent: 0, refusal: null });
      void run(one);
    },
    [patch, run],
  );
  return { sending, busy: sending.some(({ refusal }) => refusal === null), send, retry, drop };
}
