import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { Appointment, AppointmentWay, FileView, ProcedureInV1 } from '../../api/types.js';
import type { IdentifierKind } from '#applicants';
import type { Channel } from './draft.js';

const QUARTER_HOUR = 900_000;
const MINUTE = 60_000;

/** What this counter receives today; published issues change a few times a year. */
export const RECEIVABLE = queryOptions({
  queryKey: ['receivable'],
  queryFn: ({ signal }) => answer(api.GET('/api/reception/procedures', { signal })),
  select: ({ procedures }) => procedures,
  staleTime: QUARTER_HOUR,
});

export const definitionOf = (code: string | null) =>
  queryOptions({
    queryKey: ['procedure', code],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/procedures/{code}', { params: { path: { code: code ?? '' } }, signal })),
    enabled: code !== null,
    staleTime: QUARTER_HOUR,
  });
export type Definition = ProcedureInV1;

/** The appointment if received now; asked again every minute, for now moves. */
export const appointmentOf = (code: string | null, channel: Channel) =>
  queryOptions({
    queryKey: ['appointment', code, channel],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/procedures/{code}/appointment', {
          params: { path: { code: code ?? '' }, query: { channel } },
          signal,
        }),
      ),
    enabled: code !== null,
    staleTime: MINUTE / 2,
    refetchInterval: MINUTE,
  });
export type { Appointment };
export type Way = AppointmentWay;

export const knownApplicant = (kind: IdentifierKind, identifier: string) =>
  queryOptions({
    queryKey: ['known-applicant', kind, identifier],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/applicants', { params: { query: { kind, identifier } }, signal })),
    select: ({ known }) => known,
    enabled: identifier !== '',
    staleTime: 5 * MINUTE,
    retry: false,
  });

export const draftFiles = (draft: string) =>
  queryOptions({
    queryKey: ['draft-files', draft],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/drafts/{draft}/papers', { params: { path: { draft } }, signal })),
    select: ({ files }) => files,
  });
export type PaperFile = FileView;
