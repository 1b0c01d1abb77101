import { useCallback, useEffect, useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../session/local-drafts.js';
import { asDraft, isEmpty, newDraft, type Draft, type DraftApplicant } from './draft.js';

export interface DraftDesk {
  readonly draft: Draft;
  /** Found in the browser when the page was opened. */
  readonly restored: boolean;
  readonly change: (part: Partial<Omit<Draft, 'id' | 'applicant'>>) => void;
  readonly changeApplicant: (part: Partial<DraftApplicant>) => void;
  /** Leaves what is there and begins anew. */
  readonly startOver: () => void;
}

/** The draft of an officer, kept in the browser with every change. */
export function useDraft(officer: string): DraftDesk {
  const name = `reception.${officer}`;
  const [kept] = useState(() => asDraft(readDraft(name)));
  const [draft, setDraft] = useState<Draft>(() => kept ?? newDraft());
  useEffect(() => {
    if (isEmpty(draft)) forgetDraft(name);
    else keepDraft(name, draft);
  }, [name, draft]);
  const change = useCallback(
    (part: Partial<Omit<Draft, 'id' | 'applicant'>>) => setDraft((old) => ({ ...old, ...part })),
    [],
  );
  const changeApplicant = useCallback(
    (part: Partial<DraftApplicant>) =>
      setDraft((old) => ({ ...old, applicant: { ...old.applicant, ...part } })),
    [],
  );
  const startOver = useCallback(() => setDraft(newDraft()), []);
  return { draft, restored: kept !== null && kept.id === draft.id, change, changeApplicant, startOver };
}
