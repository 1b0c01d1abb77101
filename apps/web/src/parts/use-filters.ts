import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Filters = Readonly<Record<string, string | undefined>>;

/**
 * Filters kept in the address, so that a page can be bookmarked, sent and gone back to.
 * @returns the present ones, and a change of some of them (undefined or '' removes one)
 */
export function useFilters(): readonly [Filters, (change: Filters, how?: { replace?: boolean }) => void] {
  const filters: Filters = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (wanted: Filters, { replace = false } = {}) =>
      void navigate({
        to: '.',
        replace,
        search: (old: Filters) =>
          Object.fromEntries(
            Object.entries({ ...old, ...wanted }).filter(([, value]) => (value ?? '') !== ''),
          ),
      }),
    [navigate],
  );
  return [filters, change];
}
