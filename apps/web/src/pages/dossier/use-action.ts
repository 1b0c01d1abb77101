import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { dropDraft, keepDraft, newDraft, readDraft, type ActionDraft } from './action-draft.js';
import { sentData } from './action-values.js';
import { dossierKey, type ActionNeed } from './dossier-queries.js';

export interface ActionForm {
  readonly draft: ActionDraft;
  readonly change: (field: string, value: unknown) => void;
  readonly send: () => void;
  readonly sending: boolean;
  readonly problem: Problem | null;
  /** Looks at the dossier as it is now; what was typed stays. */
  readonly catchUp: (revision: number) => void;
  readonly forget: () => void;
}

/** One action being filled in: typed values survive a reload, and the command is never done twice. */
export function useAction(
  { code, revision, action }: { code: string; revision: number; action: string },
  needs: readonly ActionNeed[],
  onDone: () => void,
): ActionForm {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<ActionDraft>(() => readDraft(code, action) ?? newDraft(revision));
  const update = (next: ActionDraft): void => {
    keepDraft(code, action, next);
    setDraft(next);
  };
  const { mutate, isPending, error, reset } = useMutation({
    // Without a network it is told at once instead of waiting unseen.
    networkMode: 'always',
    mutationFn: ({ commandId, revision: expectedRevision, values }: ActionDraft) =>
      answer(
        api.POST('/api/dossiers/{code}/actions', {
          params: { path: { code } },
          body: { action, expectedRevision, commandId, data: sentData(needs, values) },
        }),
      ),
    onSuccess: async () => {
      dropDraft(code, action);
      await queries.invalidateQueries({ queryKey: dossierKey(code) });
      // Lists and counters elsewhere have moved, too.
      void queries.invalidateQueries();
      onDone();
    },
  });
  return {
    draft,
    change: (field, value) => update({ ...draft, values: { ...draft.values, [field]: value } }),
    send: () => {
      // Kept before it goes: a reload while it is under way sends the same command.
      keepDraft(code, action, draft);
      if (!isPending) mutate(draft);
    },
    sending: isPending,
    problem: error === null ? null : problemOf(error),
    catchUp: (now) => {
      reset();
      update({ ...draft, revision: now });
    },
    forget: () => dropDraft(code, action),
  };
}
