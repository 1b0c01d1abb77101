import type { IssueLine } from './queries.js';

type Stage = IssueLine['stage'];

/** Stages of an issue on its way, as the people who decide on it say them. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  draft: 'dự thảo, chưa qua kiểm tra',
  checked: 'đã kiểm tra, chờ duyệt',
  approved: 'đã duyệt, chờ ban hành',
  published: 'đã ban hành',
  retired: 'đã chấm dứt',
};

export const EVENT_WORDS = {
  installed: 'Cài đặt cùng hệ thống',
  drafted: 'Nộp dự thảo',
  checked: 'Kiểm tra đạt',
  approved: 'Duyệt',
  published: 'Ban hành',
  ended: 'Đặt ngày hết hiệu lực',
  discarded: 'Bỏ dự thảo',
} as const;

/** An issue in whatever stage. */
export interface KnownIssue {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly stage: Stage;
  readonly validFrom: string;
  readonly validTo: string | null;
}
