import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type {
  InspectionWeek,
  TeamSchedule,
  TeamView,
  UnitWeek,
  VisitDay,
  VisitPreview,
  VisitView,
  WaitingView,
} from '../../api/types.js';

/** Everything of the calendar stands under this key. */
export const INSPECTIONS = ['inspections'] as const;

export interface WeekAsked {
  readonly from?: string;
  readonly days: 7 | 14;
  readonly unit?: string;
}

export const weekQuery = (query: WeekAsked) =>
  queryOptions({
    queryKey: [...INSPECTIONS, 'week', query],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections', { params: { query }, signal })),
    refetchOnWindowFocus: true,
  });

export const previewQuery = (dossier: string, day: string) =>
  queryOptions({
    queryKey: [...INSPECTIONS, 'preview', dossier, day],
    queryFn: ({ signal }) => answer(api.POST('/api/inspections/preview', { body: { dossier, day }, signal })),
    staleTime: 0,
    retry: false,
  });

export const scheduleQuery = (day: string, team: string) =>
  queryOptions({
    queryKey: [...INSPECTIONS, 'schedule', day, team],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/inspections/schedule', { params: { query: { day, team } }, signal })),
  });

export const logQuery = (dossier: string) =>
  queryOptions({
    queryKey: [...INSPECTIONS, 'log', dossier],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/inspections/log', { params: { query: { dossier } }, signal })),
  });

export const teamsQuery = (unit: string) =>
  queryOptions({
    queryKey: [...INSPECTIONS, 'teams', unit],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/inspections/teams', { params: { query: { unit } }, signal })),
  });

/** Who works here today. */
export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: ({ signal }) => answer(api.GET('/api/agency', { signal })),
  staleTime: 10 * 60_000,
});

export type Week = UnitWeek;
export type Units = InspectionWeek['units'];
export type Day = VisitDay;
export type Team = TeamView;
export type Visit = VisitView;
export type Waiting = WaitingView;
export type Half = Visit['half'];
export type Preview = VisitPreview;
export type Schedule = TeamSchedule;

export const HALF_WORDS: Readonly<Record<Half, string>> = { morning: 'Sáng', afternoon: 'Chiều' };

/** A place somebody points at. */
export interface Place {
  readonly team: Team;
  readonly day: Day;
  readonly half: Half;
  readonly place: number;
}

/** What is being put somewhere: a dossier that waits, or a visit that moves. */
export type Chosen =
  | { readonly kind: 'waiting'; readonly code: string; readonly name: string; readonly waiting: Waiting }
  | {
      readonly kind: 'visit';
      readonly code: string;
      readonly name: string;
      readonly visit: Visit;
      readonly waiting: Waiting | null;
    };

export interface PlanWish {
  readonly chosen: Chosen;
  readonly place: Place;
  readonly reason: string;
  readonly confirmLate: boolean;
}

/** Books or moves, whichever the choice is; lists and counters elsewhere follow. */
export function usePlan(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ chosen, place: { team, day, half, place }, reason, confirmLate }: PlanWish) => {
      const slot = { team: team.id, day: day.day, half, place, confirmLate, reason };
      return chosen.kind === 'waiting'
        ? answer(api.POST('/api/inspections/visits', { body: { ...slot, dossier: chosen.code } }))
        : answer(
            api.POST('/api/inspections/visits/{id}/move', {
              params: { path: { id: chosen.visit.id } },
              body: { ...slot, revision: chosen.visit.revision },
            }),
          );
    },
    onSuccess: onDone,
    // Also after a refusal: somebody else was first, and the page should show it.
    onSettled: () => queries.invalidateQueries({ queryKey: INSPECTIONS }),
  });
}

export function useCancel(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ visit, reason }: { visit: Visit; reason: string }) =>
      answer(
        api.POST('/api/inspections/visits/{id}/cancel', {
          params: { path: { id: visit.id } },
          body: { revision: visit.revision, reason },
        }),
      ),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: INSPECTIONS }),
  });
}
