import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { dropDraft, keepDraft, newDraft, readDraft, type ActionDraft } from './action-draft.js';
import { sentData } from './action-values.js';
import { dossierKey, type ActionNeed } from './dossier-queries.js';

export interface ActionForm {
  readonly draft: ActionDraft;
  readonly change: (field: string, value: unknown) => void;
  /** Adds one to what is ticked of a list. */
  readonly tick: (field: string, one: string) => void;
  readonly send: () => void;
  readonly sending: boolean;
  readonly problem: Problem | null;
  /** Looks at the dossier as it is now; what was typed stays. */
  readonly catchUp: (revision: number) => void;
  readonly forget: () => void;
}

interface Acting {
  readonly code: string;
  readonly revision: number;
  readonly action: string;
  /** What a new form begins with. */
  readonly known: ActionDraft['values'];
}

/** One action being filled in: typed values survive a reload, and the command is never done twice. */
export function useAction(
  { code, revision, action, known }: Acting,
  needs: readonly ActionNeed[],
  onDone: () => void,
): ActionForm {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<ActionDraft>(() => readDraft(code, action) ?? newDraft(revision, known));
  // From what there is at that moment: a file may arrive while somebody is typing.
  const update = useCallback(
    (next: (now: ActionDraft) => ActionDraft): void =>
      setDraft((now) => {
        const changed = next(now);
        if (changed !== now) keepDraft(code, action, changed);
        return changed;
      }),
    [code, action],
  );
  const tick = useCallback(
    (field: string, one: string) => update((now) => ticked(now, field, one)),
    [update],
  );
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
    change: (field, value) => update((now) => ({ ...now, values: { ...now.values, [field]: value } })),
    tick,
    send: () => {
      // Kept before it goes: a reload while it is under way sends the same command.
      keepDraft(code, action, draft);
      if (!isPending) mutate(draft);
    },
    sending: isPending,
    problem: error === null ? null : problemOf(error),
    catchUp: (now) => {
      reset();
      update((kept) => ({ ...kept, revision: now }));
    },
    forget: () => dropDraft(code, action),
  };
}

function ticked(draft: ActionDraft, field: string, one: string): ActionDraft {
  const list = (draft.values[field] as readonly string[] | undefined) ?? [];
  if (list.includes(one)) return draft;
  return { ...draft, values: { ...draft.values, [field]: [...list, one] } };
}
