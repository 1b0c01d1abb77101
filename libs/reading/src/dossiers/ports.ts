import type { DossierFinder, Visible } from '#access';
import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import type { AgencyId, DossierCode, Instant } from '#kernel';
import type { SearchWords } from './search-words.js';

/** Which dossiers a list shows; absent members do not narrow it. */
export interface DossierFilter {
  readonly unit?: string | undefined;
  readonly role?: string | undefined;
  readonly state?: string | undefined;
  readonly procedure?: string | undefined;
  readonly field?: string | undefined;
  readonly overdue?: boolean | undefined;
  /** Only dossiers not yet ended. */
  readonly open?: boolean | undefined;
  readonly words?: SearchWords | undefined;
}

/** Where the previous page ended: sort key and code of its last dossier. */
export interface PageCursor {
  readonly due: string;
  readonly code: DossierCode;
}

/** The counters over a queue; each is exact and all are from one statement. */
export interface QueueCounters {
  /** chờ xử lý */
  readonly waiting: number;
  /** sắp đến hạn: the promise ends before `soon` (`dueDays`) and is not broken; the desk counts the same */
  readonly dueSoon: number;
  /** quá hạn */
  readonly overdue: number;
  /** tạm dừng */
  readonly suspended: number;
  /** nợ thư xin lỗi */
  readonly apologyOwed: number;
}

/** A letter's latest state; the register keeps every row. */
export interface Letter {
  readonly kind: string;
  readonly status: 'drafted' | 'issued';
  readonly revision: number;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Under which number the result went into the register, and when. */
export interface NumberedResult {
  /** null when whoever numbered it did not write the number down. */
  readonly number: string | null;
  readonly at: Instant;
}

/** The units, role and moment a queue is counted for. */
export interface Queue {
  readonly unit: string;
  readonly role?: string | undefined;
  /** Promises that end before it are due soon. */
  readonly soon: Instant;
  /** What the asker may meet; null for everything. */
  readonly visible?: Visible | null;
}

/** Dossiers as they are asked for. Implemented by `#persistence`. */
export interface Dossiers extends DossierFinder {
  /** Sorted by the promise, earliest first. */
  list(
    agency: AgencyId,
    filter: DossierFilter & { readonly visible?: Visible | null },
    page: { readonly after: PageCursor | null; readonly limit: number },
  ): Promise<{ readonly dossiers: readonly DossierRecord[]; readonly next: PageCursor | null }>;
  queue(agency: AgencyId, queue: Queue): Promise<QueueCounters>;
  letters(agency: AgencyId, code: DossierCode): Promise<readonly Letter[]>;
  /** Oldest entry first. */
  history(agency: AgencyId, code: DossierCode): Promise<readonly HistoryEntry[]>;
  /** The last numbering of the result; null while there is none. */
  result(agency: AgencyId, code: DossierCode): Promise<NumberedResult | null>;
  /** By id; those the agency does not know are absent. */
  names(agency: AgencyId, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
