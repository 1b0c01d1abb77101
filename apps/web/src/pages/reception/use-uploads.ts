import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useUploads as useUploadsTo, type Uploads } from '../../parts/uploads/use-uploads.js';
import { draftFiles } from './queries.js';

/** Uploads into a draft. @param onTaken the paper of a file that has arrived */
export function useUploads(draft: string, onTaken: (paper: string) => void): Uploads {
  const queries = useQueryClient();
  const addressOf = useCallback((paper: string) => `/api/drafts/${draft}/papers/${paper}`, [draft]);
  const onArrived = useCallback(
    async (paper: string) => {
      await queries.invalidateQueries({ queryKey: draftFiles(draft).queryKey });
      onTaken(paper);
    },
    [draft, queries, onTaken],
  );
  return useUploadsTo(addressOf, onArrived);
}
