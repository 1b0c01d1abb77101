import { paperDay, type LocalDay } from '#kernel';
import type { Field, RetirementDefinition } from '#procedure';
import type { Register, RegisterEntry } from './register.js';

/** What the register needs to know of an issue; procedure definitions and controlled documents both fit. */
export interface RegisterIssue {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly validFrom: LocalDay;
  readonly validTo?: LocalDay | undefined;
  readonly retired?: RetirementDefinition | undefined;
}

/** Tình trạng of a document on a day. `undefined_yet`: no issue is stored. */
export type RowStatus =
  'in_force' | 'not_yet' | 'abolished' | 'merged' | 'replaced' | 'expired' | 'undefined_yet';

/** A printed line with what is known of its document on a day. */
export interface RegisterRow extends RegisterEntry {
  /** From 1, counted: the printed number 16 stands twice. */
  readonly position: number;
  readonly field: Field;
  /** Document of the quality system itself, not a TTHC. */
  readonly system: boolean;
  readonly status: RowStatus;
  /** Vietnamese words for `status`. */
  readonly state: string;
  /** Issue in force; when there is none, the last one that was. */
  readonly current: RegisterIssue | null;
  /** Numbers of the issues that had come into force by the day. */
  readonly issues: readonly number[];
  /** Ids of the anomalies that name the row. */
  readonly anomalies: readonly string[];
}

/** Every line of the register with its state on a local day `yyyy-MM-dd`. */
export function registerRows(
  register: Register,
  issues: readonly RegisterIssue[],
  on: LocalDay,
): readonly RegisterRow[] {
  const entries = register.groups.flatMap(({ field, rows }) => rows.map((row) => ({ field, row })));
  return entries.map(({ field, row }, i) => {
    const own = issues.filter(({ code }) => code === row.code).toSorted((a, b) => a.issue - b.issue);
    const system = field === 'HT';
    const { status, current, words } = stateOf(own, on);
    return {
      ...row,
      position: i + 1,
      field,
      system,
      status,
      state: system ? `tài liệu hệ thống: ${words}` : words,
      current,
      issues: own.filter(({ validFrom }) => validFrom <= on).map(({ issue }) => issue),
      anomalies: register.anomalies.filter(({ rows }) => rows.includes(row.code)).map(({ id }) => id),
    };
  });
}

interface State {
  readonly status: RowStatus;
  readonly current: RegisterIssue | null;
  readonly words: string;
}

function stateOf(issues: readonly RegisterIssue[], on: LocalDay): State {
  const inForce = issues.findLast(({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? '9999'));
  if (inForce) return { status: 'in_force', current: inForce, words: 'đang áp dụng' };
  const started = issues.filter(({ validFrom }) => validFrom <= on);
  const last = started.at(-1);
  const next = issues.find(({ validFrom }) => validFrom > on);
  if (next) {
    return { status: 'not_yet', current: last ?? next, words: `áp dụng từ ngày ${paperDay(next.validFrom)}` };
  }
  if (!last) return { status: 'undefined_yet', current: null, words: 'chưa có văn bản được lưu' };
  return ended(last);
}

const ENDED = { abolished: 'đã bãi bỏ', merged: 'đã gộp', replaced: 'đã thay thế' } as const;
const JOIN = { abolished: '; nay', merged: ' vào', replaced: ' bằng' } as const;

function ended(current: RegisterIssue): State {
  const { retired, validTo } = current;
  const when = `hết hiệu lực ngày ${validTo === undefined ? '' : paperDay(validTo)}`;
  if (!retired) return { status: 'expired', current, words: when };
  const { how } = retired;
  const into = retired.successor ?? retired.into;
  const words = `${ENDED[how]}${into === undefined ? '' : `${JOIN[how]} ${into}`} (${when})`;
  return { status: how, current, words };
}
