import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { liveLine } from './live-line.js';

/**
 * Asks the queries under these keys again when something has happened at the server.
 * @returns whether the line stands; while it does not, pages keep working and are fresh only when reloaded
 */
export function useLive(...keys: readonly QueryKey[]): boolean {
  const queries = useQueryClient();
  const wanted = JSON.stringify(keys);
  useEffect(
    () =>
      liveLine.listen(() => {
        for (const queryKey of JSON.parse(wanted) as QueryKey[]) void queries.invalidateQueries({ queryKey });
      }),
    [queries, wanted],
  );
  return useSyncExternalStore(liveLine.watch, liveLine.isOpen);
}
