import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type {
  AdministratorsDay,
  CalendarInForce,
  IssueView,
  PeopleList,
  PersonView,
  ProcedureSummary,
  SavedCalendar,
  SubstitutionView,
} from '../../api/types.js';

/** The client puts the token of the session in; the type only asks that it be named. */
export const CSRF = { 'X-CSRF-Token': '' } as const;

/** Everything that changes when people, accounts, posts or substitutions do. */
export const PEOPLE_KEY = ['people'] as const;

export const TODAY = queryOptions({
  queryKey: [...PEOPLE_KEY, 'today'],
  queryFn: ({ signal }) => answer(api.GET('/api/people/today', { signal })),
});

export const PEOPLE = queryOptions({
  queryKey: [...PEOPLE_KEY, 'list'],
  queryFn: ({ signal }) => answer(api.GET('/api/people', { signal })),
});

export const UNITS = queryOptions({
  queryKey: [...PEOPLE_KEY, 'units'],
  queryFn: ({ signal }) => answer(api.GET('/api/people/units', { signal })),
});

export const SUBSTITUTIONS = queryOptions({
  queryKey: [...PEOPLE_KEY, 'substitutions'],
  queryFn: ({ signal }) => answer(api.GET('/api/people/substitutions', { signal })),
});

export const LOGIN_OPTIONS = queryOptions({
  queryKey: ['login-options'],
  queryFn: ({ signal }) => answer(api.GET('/api/auth/options', { signal })),
  staleTime: Infinity,
});

/** Who did what to whom, newest first. @param person only about this one */
export const eventsOf = (person: string | undefined, before: number | undefined) =>
  queryOptions({
    queryKey: [...PEOPLE_KEY, 'events', person ?? '', before ?? 0],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/people/events', {
          params: {
            query: {
              ...(person === undefined ? {} : { person }),
              ...(before === undefined ? {} : { before }),
            },
          },
          signal,
        }),
      ),
  });

export const PROCEDURES_KEY = ['procedures'] as const;

export const PROCEDURES = queryOptions({
  queryKey: [...PROCEDURES_KEY, 'list'],
  queryFn: ({ signal }) => answer(api.GET('/api/procedures', { signal })),
});

export const DRAFTS = queryOptions({
  queryKey: [...PROCEDURES_KEY, 'drafts'],
  queryFn: ({ signal }) => answer(api.GET('/api/procedures/drafts', { signal })),
});

/** Names of people and units, for logs that keep ids. */
export const AGENCY = queryOptions({
  queryKey: ['agency'],
  queryFn: ({ signal }) => answer(api.GET('/api/agency', { signal })),
  staleTime: 60_000,
});

export const CALENDARS = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => answer(api.GET('/api/calendars', { signal })),
});

export const calendarOf = (id: string) =>
  queryOptions({
    queryKey: ['calendars', id],
    queryFn: ({ signal }) => answer(api.GET('/api/calendars/{id}', { params: { path: { id } }, signal })),
  });

/** Everything saved of a calendar; asked again while the newest is still on its way to the dossiers. */
export const calendarVersions = (id: string) =>
  queryOptions({
    queryKey: ['calendars', id, 'versions'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/calendars/{id}/versions', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.saved[0]?.redating.passedAt === null ? 1_000 : false),
  });

export type Today = AdministratorsDay;
export type People = PeopleList;
export type PersonLine = PersonView;
export type SubstitutionLine = SubstitutionView;
export type CalendarView = CalendarInForce;
export type CalendarVersion = SavedCalendar;
export type ProcedureLine = ProcedureSummary;
export type IssueLine = IssueView;
