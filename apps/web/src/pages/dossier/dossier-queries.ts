import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type {
  ActionNeed,
  ActionOffer,
  DossierHistory,
  DossierLedger,
  DossierLetters,
  DossierPageView,
  DossierPapers,
  FileView,
  ResultDrafts,
  ToldHistoryEntry,
} from '../../api/types.js';

/** Everything of one dossier stands under this key. */
export const dossierKey = (code: string) => ['dossier', code] as const;

const at = (code: string) => ({ params: { path: { code } } });

export const dossierQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'detail'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}', { ...at(code), signal })),
    refetchOnWindowFocus: true,
  });

export const historyQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'history'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/history', { ...at(code), signal })),
  });

export const ledgerQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'ledger'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/ledger', { ...at(code), signal })),
  });

export const lettersQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'letters'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/letters', { ...at(code), signal })),
  });

export const papersQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'papers'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/papers', { ...at(code), signal })),
  });

export const resultDraftsQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'result-drafts'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/result-drafts', { ...at(code), signal })),
  });

export const readingsQuery = (code: string) =>
  queryOptions({
    queryKey: [...dossierKey(code), 'readings'],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/readings', { ...at(code), signal })),
  });

/** Issues never change once published. */
export const diagramQuery = (code: string, issue: number) =>
  queryOptions({
    queryKey: ['diagram', code, issue],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/procedures/{code}/issues/{issue}/diagram', {
          params: { path: { code, issue } },
          parseAs: 'text',
          signal,
        }),
      ),
    staleTime: Infinity,
  });

export type Dossier = DossierPageView;
export type History = DossierHistory;
export type HistoryEntry = ToldHistoryEntry;
export type Ledger = DossierLedger;
export type Letters = DossierLetters;
export type Papers = DossierPapers;
export type PaperFile = FileView;
export type { ActionNeed, ActionOffer, ResultDrafts };
