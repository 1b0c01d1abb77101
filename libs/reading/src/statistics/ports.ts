import type { Visible } from '#access';
import type { DossierRecord } from '#engine';
import type { AgencyId, Instant, LocalDay } from '#kernel';
import type { FigureName, PeriodSums } from '#statistics';

/** What a table is cut by. */
export const GROUPINGS = ['field', 'procedure', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Local days, both ends included. */
export interface DayRange {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** One group of a table; null for all of them. */
export type Group = { readonly by: Grouping; readonly key: string } | null;

/** A number of a table, and who asks. */
export interface FigureQuestion {
  readonly figure: FigureName;
  readonly period: DayRange;
  /** The row of the table; null for its last one. */
  readonly group: Group;
  /** Owners whose figures the asker may read; null for all. */
  readonly units: readonly string[] | null;
  /** Dossiers the asker may meet; null for all. */
  readonly visible: Visible | null;
  readonly offset: number;
  readonly limit: number;
}

export interface FigureDossier {
  readonly record: DossierRecord;
  /** How often it is counted: once, but for letters, of which a dossier may owe more than one. */
  readonly times: number;
}

export interface FigurePage {
  /** The number itself: every dossier as often as it is counted. */
  readonly number: number;
  readonly dossiers: number;
  /** Counted, but not for the asker to see. */
  readonly hidden: number;
  readonly page: readonly FigureDossier[];
}

/** What somebody who watches over promises must look at today. */
export const TODAY_LISTS = ['overdue', 'apology_owed', 'due_today', 'due_next'] as const;

export type TodayList = (typeof TODAY_LISTS)[number];

export interface TodayQuestion {
  /** Dossiers the asker may meet; null for all. */
  readonly visible: Visible | null;
  /** Local midnights: of today, of the day after, of the next working day and of the day after that. */
  readonly today: Instant;
  readonly tomorrow: Instant;
  readonly nextDay: Instant;
  readonly afterNextDay: Instant;
}

/** Days on which an issue is valid as stored: a decision or a successor may have ended it since its text was written. */
export interface PublishedIssue {
  readonly kind: 'procedure' | 'document';
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly validFrom: LocalDay;
  /** Last day; null while none is set. */
  readonly validTo: LocalDay | null;
}

/** Figures, and the dossiers behind them. Implemented by `#persistence`. */
export interface Figures {
  /** By key, before and within a period. @param units owners whose figures may be read; null for all */
  sums(
    agency: AgencyId,
    period: DayRange,
    by: Grouping,
    units: readonly string[] | null,
  ): Promise<readonly PeriodSums[]>;
  /** Of consecutive periods, oldest first. */
  series(
    agency: AgencyId,
    periods: readonly DayRange[],
    group: Group,
    units: readonly string[] | null,
  ): Promise<readonly PeriodSums[]>;
  dossiers(agency: AgencyId, question: FigureQuestion): Promise<FigurePage>;
  /** Counts what is not counted yet. @returns the earliest moment that still is not; null when all are */
  countUp(agency: AgencyId, report: (line: string) => void): Promise<Instant | null>;
  /** The earliest deadline that is over and about which the history says nothing yet. */
  firstUnsaid(agency: AgencyId, now: Instant): Promise<Instant | null>;
  dueToday(agency: AgencyId, question: TodayQuestion): Promise<Readonly<Record<TodayList, number>>>;
  dueTodayDossiers(
    agency: AgencyId,
    list: TodayList,
    question: TodayQuestion,
    place: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly number: number; readonly page: readonly DossierRecord[] }>;
}

/** Issues that are or were in force. Implemented by `#persistence`. */
export interface PublishedIssues {
  all(agency: AgencyId): Promise<readonly PublishedIssue[]>;
}
