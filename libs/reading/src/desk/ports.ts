import type { DeskScope } from '#access';
import type { AgencyId, DossierCode, Instant } from '#kernel';
import type { SearchWords } from '../dossiers/search-words.js';
import type { DeskLine } from './desk-line.js';

/** What narrows a desk and its counters. */
export interface DeskFilter {
  readonly procedure?: string | undefined;
  readonly field?: string | undefined;
  readonly state?: string | undefined;
}

/** Which of the dossiers a page shows. */
export const SHOWS = ['all', 'due_soon', 'overdue', 'suspended', 'apology_owed', 'today'] as const;

export type Show = (typeof SHOWS)[number];

/** The moments that part due soon from later and today from other days: local midnights. */
export interface DeskDays {
  readonly today: Instant;
  readonly tomorrow: Instant;
  /** The end of the last day that counts as soon. */
  readonly soon: Instant;
}

/** Where the previous page ended. */
export interface DeskCursor {
  /** As PostgreSQL writes it; `infinity` where no promise runs. */
  readonly due: string;
  readonly code: DossierCode;
}

/** The counters over a desk; all from one statement, each what counting the dossiers would give. */
export interface DeskCounters {
  /** chờ xử lý: every dossier on the desk that has not ended */
  readonly waiting: number;
  /** sắp đến hạn: the promise ends within the next days and is not broken */
  readonly dueSoon: number;
  /** quá hạn */
  readonly overdue: number;
  /** tạm dừng */
  readonly suspended: number;
  /** nợ thư xin lỗi */
  readonly apologyOwed: number;
}

/** The dossiers of one role in one unit given to one person, or to nobody in particular. */
export interface DeskSeat extends DeskCounters {
  readonly unit: string;
  readonly role: string;
  readonly assignee: string;
  /** promised for today */
  readonly today: number;
}

/** The page somebody will ask for after the counters. */
export interface PageAhead {
  readonly show: Show;
  readonly after: DeskCursor | null;
  /** null: nobody knows how far it must look, because it is searched for words. */
  readonly rows: number | null;
}

/** Between which moments of the order a page lies, both counted, as PostgreSQL writes them. */
export interface PageBounds {
  readonly first: string;
  readonly last: string;
}

export interface DeskCount {
  readonly seats: readonly DeskSeat[];
  readonly counters: DeskCounters;
  /** null: there is nothing to show. */
  readonly bounds: PageBounds | null;
  /** So many changes are not folded in yet that somebody should do it. */
  readonly foldDue: boolean;
}

export interface DeskQuestion {
  readonly scope: DeskScope;
  readonly show: Show;
  readonly filter: DeskFilter;
  readonly words: SearchWords | null;
  readonly after: DeskCursor | null;
  readonly limit: number;
}

export interface DeskPage {
  readonly lines: readonly DeskLine[];
  readonly next: DeskCursor | null;
}

/** A dossier that waits for its applicant: papers, a repair, a new appointment. */
export interface WaitingForApplicant {
  readonly code: DossierCode;
  readonly applicant: string;
  readonly procedure: string;
  readonly issue: number;
  readonly state: string;
  /** Until when it is waited for; null where nothing says. */
  readonly until: Instant | null;
}

export interface ApplicantsTurn {
  /** null: more than anybody can look through. */
  readonly number: number | null;
  /** Whose time ends first. */
  readonly dossiers: readonly WaitingForApplicant[];
}

/** What lies on desks. Implemented by `#persistence`. */
export interface Desks {
  /** @param page what will be asked for next, so that it is known where it lies */
  count(
    agency: AgencyId,
    scope: DeskScope,
    filter: DeskFilter,
    days: DeskDays,
    page?: PageAhead,
  ): Promise<DeskCount>;
  page(
    agency: AgencyId,
    question: DeskQuestion,
    counted: Pick<DeskCount, 'seats' | 'bounds'>,
  ): Promise<DeskPage>;
  /** Adds up the changes that wait, so that counting stays short. */
  fold(agency: AgencyId): Promise<void>;
  /** @param limit how many of them are read */
  applicantsTurn(
    agency: AgencyId,
    issues: readonly { readonly code: string; readonly issue: number }[],
    limit: number,
  ): Promise<ApplicantsTurn>;
}
