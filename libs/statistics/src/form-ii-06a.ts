import { figureOf, type FigureName } from './figures.js';
import type { PeriodSums } from './period-sums.js';

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

export function formRow(sums: PeriodSums): FormRow {
  const column = (name: FigureName): number => figureOf(name, sums);
  return {
    key: sums.key,
    received: column('received'),
    receivedOnline: column('receivedOnline'),
    receivedDirect: column('receivedDirect'),
    carriedOver: column('carriedOver'),
    resolved: column('resolved'),
    resolvedEarly: column('resolvedEarly'),
    resolvedOnTime: column('resolvedOnTime'),
    resolvedLate: column('resolvedLate'),
    open: column('open'),
    openInTime: column('openInTime'),
    openOverdue: column('openOverdue'),
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
