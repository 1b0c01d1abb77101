import type { LocalDay } from '#kernel';
import { unitLabel } from '#procedure';
import type { FigureName, FormRow, OnTimeRow, ReportingPeriod } from '#statistics';
import type { DossierView } from '../dossiers/dossier-view.js';
import type { Grouping } from './ports.js';

/** What a table is about: its period, its cut, and whose dossiers it counts. */
export interface TableHead {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly by: Grouping;
  /** "Toàn Sở", or the units whose figures the asker may read. */
  readonly scope: string;
  /** That the period is not over, and up to which day it counts; null when it is over. */
  readonly note: string | null;
}

interface Labelled {
  /** The key in Vietnamese. */
  readonly label: string;
}

export interface OnTimeAnswer extends TableHead {
  readonly rows: readonly (OnTimeRow & Labelled)[];
  readonly total: OnTimeRow & Labelled;
}

export interface FormAnswer extends TableHead {
  /** Who reports. */
  readonly agency: string;
  readonly rows: readonly (FormRow & Labelled)[];
  readonly total: FormRow & Labelled;
  readonly brokenIdentities: readonly string[];
}

/** One month or week of the trend. */
export interface TrendPoint extends OnTimeRow, Labelled {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly received: number;
}

export interface TrendAnswer {
  readonly step: 'month' | 'week';
  readonly points: readonly TrendPoint[];
}

/** Periods to choose from, newest first; the first of each kind is the one of today. */
export interface PeriodChoice {
  readonly today: string;
  readonly periods: readonly ReportingPeriod[];
}

/** A dossier as the lists behind the figures show it. */
export interface CountedDossier {
  readonly code: string;
  readonly applicant: string;
  readonly procedure: string;
  readonly procedureTitle: string;
  readonly unit: string;
  readonly stateTitle: string;
  readonly turn: string | null;
  readonly receivedAt: string | null;
  readonly dueOriginal: string | null;
  readonly dueCurrent: string | null;
  readonly finishedAt: string | null;
  readonly overdue: boolean;
  readonly apology: 'none' | 'owed' | 'issued';
  /** How an issued letter came; null while none is. */
  readonly letter: 'timely' | 'late' | null;
  /** How often the number counts it. */
  readonly times: number;
}

export interface FigureAnswer {
  readonly figure: FigureName;
  readonly label: string;
  /** The row of the table; null for its last one. */
  readonly group: string | null;
  /** The number of the table. */
  readonly number: number;
  readonly dossiers: number;
  /** Counted, but not for the asker to see. */
  readonly hidden: number;
  readonly page: readonly CountedDossier[];
}

export function countedDossier(view: DossierView, owner: string, times: number): CountedDossier {
  const { code, applicant, procedure, promise } = view;
  const turn = view.turn && [view.turn.roleLabel, view.turn.unitLabel].filter(Boolean).join(', ');
  return {
    code,
    applicant: applicant.name,
    procedure: procedure.code,
    procedureTitle: procedure.title,
    unit: unitLabel(owner),
    stateTitle: view.stateTitle,
    turn,
    times,
    receivedAt: view.receivedAt,
    finishedAt: view.finishedAt,
    dueOriginal: promise.dueOriginal,
    dueCurrent: promise.dueCurrent,
    overdue: promise.overdue,
    apology: promise.apology,
    letter: promise.letter,
  };
}
