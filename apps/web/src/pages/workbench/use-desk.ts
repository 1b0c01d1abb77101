import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api/client.js';
import type { DeskCounters, DeskRow, DeskTodayAnswer, QueryOf } from '../../api/types.js';
import { useFilters } from '../../parts/use-filters.js';

export type { DeskRow };
export type Today = DeskTodayAnswer;
type DeskQuery = QueryOf<'DeskController_desk'>;

/** What the address says; its words are those officials read. */
export const SHOWN = {
  'hom-nay': 'today',
  'sap-den-han': 'due_soon',
  'qua-han': 'overdue',
  'tam-dung': 'suspended',
  'no-thu-xin-loi': 'apology_owed',
} as const satisfies Record<string, DeskQuery['show']>;
export type Shown = keyof typeof SHOWN;

export const isShown = (word: string | undefined): word is Shown =>
  word !== undefined && Object.hasOwn(SHOWN, word);

const TODAY_STALE = 20_000;

/** What of my own desk cannot wait until tomorrow. */
export function useToday() {
  return useQuery({
    queryKey: ['today'],
    queryFn: ({ signal }) => answer(api.GET('/api/today', { signal })),
    staleTime: TODAY_STALE,
  });
}

export interface Desk {
  readonly rows: readonly DeskRow[];
  readonly counters: DeskCounters | undefined;
  readonly error: unknown;
  readonly loading: boolean;
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
  readonly retry: () => void;
}

/** The dossiers the address asks for, page by page. */
export function useDesk(): Desk {
  const [{ cua, xem, 'linh-vuc': field, 'thu-tuc': procedure, buoc: state, tim: q }] = useFilters();
  const mustDo = useMustDo({ field, procedure, state }, xem === 'hom-nay' && cua !== 'don-vi');
  const query: DeskQuery = {
    scope: cua === 'don-vi' ? 'unit' : 'mine',
    show: isShown(xem) ? SHOWN[xem] : 'all',
    field,
    procedure,
    state,
    q,
  };
  const pages = useInfiniteQuery({
    queryKey: ['desk', query],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/desk', { params: { query: { ...query, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (old) => old,
  });
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages;
  const found = useMemo(() => distinct((data?.pages ?? []).flatMap(({ dossiers }) => dossiers)), [data]);
  return {
    rows: mustDo ?? found,
    counters: data?.pages.at(-1)?.counters,
    error,
    loading: isPending,
    more: mustDo === null && hasNextPage ? () => void fetchNextPage() : null,
    loadingMore: isFetchingNextPage,
    retry: () => void refetch(),
  };
}

/** What must be done today, when that is asked for and known; a desk too large for it shows the promises of today. */
function useMustDo(filter: Narrow, wanted: boolean): readonly DeskRow[] | null {
  const { data } = useToday();
  if (!wanted || !data?.counts) return null;
  return data.dossiers.filter((row) => fits(row, filter));
}

type Narrow = Pick<DeskQuery, 'field' | 'procedure' | 'state'>;

function fits(row: DeskRow, { field, procedure, state }: Narrow): boolean {
  if (field !== undefined && row.procedure.field !== field) return false;
  if (procedure !== undefined && row.procedure.code !== procedure) return false;
  return state === undefined || row.state === state;
}

/** A dossier whose promise moved between two pages may be on both. */
function distinct(rows: readonly DeskRow[]): readonly DeskRow[] {
  return [...new Map(rows.map((row) => [row.code, row])).values()];
}
