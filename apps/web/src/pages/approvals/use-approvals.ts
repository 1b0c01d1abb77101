import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client.js';
import type {
  ApprovalAct,
  ApprovalAction,
  ApprovalReading,
  ApprovalRow,
  ApprovalsAnswer,
} from '../../api/types.js';

export type { ApprovalAct, ApprovalAction, ApprovalReading, ApprovalRow };

export type Approvals = ApprovalsAnswer;

export function useApprovals() {
  return useQuery({
    queryKey: ['approvals'],
    queryFn: ({ signal }) => answer(api.GET('/api/approvals', { signal })),
  });
}

const READING_STALE = 60_000;

/** Whoever runs down the list with the arrow keys reads only where they stop: every reading is written down. */
const STOPPED_MS = 150;

/** What is to be read of a dossier; the caller is made anew for each. */
export function useReading({ code, revision }: ApprovalRow) {
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setStopped(true), STOPPED_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return useQuery({
    // A dossier that moved is another reading.
    queryKey: ['approval', code, revision],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/dossiers/{code}/approval', { params: { path: { code } }, signal })),
    staleTime: READING_STALE,
    enabled: stopped,
  });
}

/** The signature a row waits for: the step's first action that is no way back. */
export function signatureOf({ actions }: ApprovalRow): ApprovalAction | undefined {
  return actions.find(({ back, needs }) => !back && needs.length === 0);
}

export function backOf({ actions }: ApprovalRow): ApprovalAction | undefined {
  return actions.find(({ back }) => back);
}

/** Why it cannot be signed here at once; null when it can. */
export function whyNotSigned(row: ApprovalRow): string | null {
  const signature = signatureOf(row);
  if (signature === undefined) return 'Việc ký này cần thêm dữ kiện; hãy mở hồ sơ để ký.';
  return signature.blocked?.message ?? null;
}
