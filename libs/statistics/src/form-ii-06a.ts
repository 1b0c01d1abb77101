import { add, ZERO, type Counts } from './measures.js';

/** What a period inherits from the time before it; nothing else of that time matters to it. */
export interface Carried {
  readonly received: number;
  readonly resolved: number;
  /** Level of open overdue dossiers. */
  readonly openOverdue: number;
}

export const NOTHING_CARRIED: Carried = { received: 0, resolved: 0, openOverdue: 0 };

/** Sums of one group (a field, a procedure or a unit) before a period and within it, both ends included. */
export interface PeriodSums {
  readonly key: string;
  readonly before: Carried;
  readonly within: Counts;
}

/**
 * One row of form II.06a/VPCP/KSTT "Tình hình, kết quả giải quyết TTHC" (TT 01/2020/TT-VPCP). Number of dossiers.
 * Columns (1) and (2) are the row number and `key`.
 */
export interface FormRow {
  readonly key: string;
  /** (3) Tiếp nhận: tổng. */
  readonly received: number;
  /** (4) Trong kỳ, trực tuyến. */
  readonly receivedOnline: number;
  /** (5) Trong kỳ, trực tiếp và bưu chính. */
  readonly receivedDirect: number;
  /** (6) Từ kỳ trước. */
  readonly carriedOver: number;
  /** (7) Đã giải quyết: tổng. */
  readonly resolved: number;
  /** (8) Trước hạn. */
  readonly resolvedEarly: number;
  /** (9) Đúng hạn. */
  readonly resolvedOnTime: number;
  /** (10) Quá hạn. */
  readonly resolvedLate: number;
  /** (11) Đang giải quyết: tổng. */
  readonly open: number;
  /** (12) Trong hạn; dossiers whose clock stands still count here. */
  readonly openInTime: number;
  /** (13) Quá hạn: due date before the last day of the period. */
  readonly openOverdue: number;
}

export function formRow({ key, before, within }: PeriodSums): FormRow {
  const carriedOver = before.received - before.resolved;
  const receivedOnline = within.received_online;
  const receivedDirect = within.received_direct + within.received_post;
  const received = receivedOnline + receivedDirect + carriedOver;
  const resolved = resolvedOf(within);
  const open = received - resolved;
  const openOverdue = before.openOverdue + within.open_overdue;
  return {
    key,
    received,
    receivedOnline,
    receivedDirect,
    carriedOver,
    resolved,
    resolvedEarly: within.early,
    resolvedOnTime: within.on_time,
    resolvedLate: within.late,
    open,
    openInTime: open - openOverdue,
    openOverdue,
  };
}

/** Names of the four identities of the form that a row breaks; empty when it holds together. */
export function brokenIdentities(row: FormRow): string[] {
  const identities: [string, boolean][] = [
    ['(3)=(4)+(5)+(6)', row.received === row.receivedOnline + row.receivedDirect + row.carriedOver],
    ['(7)=(8)+(9)+(10)', row.resolved === row.resolvedEarly + row.resolvedOnTime + row.resolvedLate],
    ['(11)=(12)+(13)', row.open === row.openInTime + row.openOverdue],
    ['(3)=(7)+(11)', row.received === row.resolved + row.open],
  ];
  return identities.filter(([, holds]) => !holds).map(([name]) => name);
}

/** What a time before a period leaves to it. */
export function carriedBy(counts: Counts): Carried {
  return {
    received: receivedOf(counts),
    resolved: resolvedOf(counts),
    openOverdue: counts.open_overdue,
  };
}

function receivedOf(counts: Counts): number {
  return counts.received_online + counts.received_direct + counts.received_post;
}

function resolvedOf(counts: Counts): number {
  return counts.early + counts.on_time + counts.late;
}

/** The sum of all groups, as the last row of the form. */
export function totalOf(sums: readonly PeriodSums[]): PeriodSums {
  return sums.reduce<PeriodSums>(
    (total, { before, within }) => ({
      key: 'total',
      before: {
        received: total.before.received + before.received,
        resolved: total.before.resolved + before.resolved,
        openOverdue: total.before.openOverdue + before.openOverdue,
      },
      within: add(total.within, within),
    }),
    { key: 'total', before: NOTHING_CARRIED, within: ZERO },
  );
}
