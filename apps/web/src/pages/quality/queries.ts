import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type {
  CountedDossier,
  FormAnswer,
  OnTimeAnswer,
  QueryOf,
  ReportingPeriod,
  TrendPoint,
} from '../../api/types.js';

export type OnTimeRow = OnTimeAnswer['rows'][number];
export type FormRow = FormAnswer['rows'][number];
export type { CountedDossier, FormAnswer, TrendPoint };
export type FigureName = QueryOf<'StatisticsController_dossiers'>['figure'];
export type Period = ReportingPeriod;
export type TodayList = QueryOf<'TodayController_dossiers'>['list'];
export type By = 'field' | 'unit' | 'procedure';

/** What somebody reads lasts a minute; figures follow the work within a second, but nobody watches them do so. */
const A_MINUTE = 60_000;

export const PERIODS = queryOptions({
  queryKey: ['statistics', 'periods'],
  queryFn: ({ signal }) => answer(api.GET('/api/statistics/periods', { signal })),
  staleTime: 60 * A_MINUTE,
});

export const TODAY = queryOptions({
  queryKey: ['statistics', 'today'],
  queryFn: ({ signal }) => answer(api.GET('/api/statistics/today', { signal })),
  refetchInterval: A_MINUTE,
});

export const onTimeTable = (query: QueryOf<'StatisticsController_onTime'>) =>
  queryOptions({
    queryKey: ['statistics', 'on-time', query],
    queryFn: ({ signal }) => answer(api.GET('/api/statistics/on-time', { params: { query }, signal })),
    staleTime: A_MINUTE,
  });

export const formTable = (query: QueryOf<'StatisticsController_form'>) =>
  queryOptions({
    queryKey: ['statistics', 'form', query],
    queryFn: ({ signal }) => answer(api.GET('/api/statistics/form-ii-06a', { params: { query }, signal })),
    staleTime: A_MINUTE,
  });

export const trendOf = (query: QueryOf<'StatisticsController_trend'>) =>
  queryOptions({
    queryKey: ['statistics', 'trend', query],
    queryFn: ({ signal }) => answer(api.GET('/api/statistics/trend', { params: { query }, signal })),
    staleTime: A_MINUTE,
  });

export const figureDossiers = (query: QueryOf<'StatisticsController_dossiers'>) =>
  queryOptions({
    queryKey: ['statistics', 'dossiers', query],
    queryFn: ({ signal }) => answer(api.GET('/api/statistics/dossiers', { params: { query }, signal })),
  });

export const todayDossiers = (query: QueryOf<'TodayController_dossiers'>) =>
  queryOptions({
    queryKey: ['statistics', 'today', query],
    queryFn: ({ signal }) => answer(api.GET('/api/statistics/today/dossiers', { params: { query }, signal })),
  });
