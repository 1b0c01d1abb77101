import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useUploads, type Uploads } from '../../parts/uploads/use-uploads.js';
import { papersQuery, resultDraftsQuery } from './dossier-queries.js';

const nothing = (): void => undefined;

/** Files for the papers of an open dossier. @param onTaken the paper of a file that has arrived; must not change */
export function usePaperUploads(code: string, onTaken: (paper: string) => void = nothing): Uploads {
  const queries = useQueryClient();
  const addressOf = useCallback(
    (paper: string) => `/api/dossiers/${encodeURIComponent(code)}/papers/${paper}`,
    [code],
  );
  const onArrived = useCallback(
    async (paper: string) => {
      onTaken(paper);
      await queries.invalidateQueries({ queryKey: papersQuery(code).queryKey });
    },
    [code, queries, onTaken],
  );
  return useUploads(addressOf, onArrived);
}

/** Drafts of what is to be signed. */
export function useDraftUploads(code: string): Uploads {
  const queries = useQueryClient();
  const addressOf = useCallback(() => `/api/dossiers/${encodeURIComponent(code)}/result-drafts`, [code]);
  const onArrived = useCallback(
    () => queries.invalidateQueries({ queryKey: resultDraftsQuery(code).queryKey }),
    [code, queries],
  );
  return useUploads(addressOf, onArrived);
}
