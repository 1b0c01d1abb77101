import type { Measure } from './measures.js';
import type { Carried, PeriodSums } from './period-sums.js';

type Before = Readonly<Partial<Record<keyof Carried, 1 | -1>>>;
type Within = Readonly<Partial<Record<Measure, 1 | -1>>>;

/**
 * A number of the tables as a sum of measures before and within its period. The number and the list of its dossiers
 * are both read from here: a dossier is behind a number when its own measures, summed the same way, are not zero.
 */
export interface FigureDefinition {
  /** Vietnamese, as the head of its list. */
  readonly label: string;
  readonly before: Before;
  readonly within: Within;
}

const RECEIVED = { received_online: 1, received_direct: 1, received_post: 1 } as const;
const RESOLVED = { early: 1, on_time: 1, late: 1 } as const;
const LEFT = { received: 1, resolved: -1 } as const;
const OVERDUE = { before: { openOverdue: 1 }, within: { open_overdue: 1 } } as const;
const OPEN = { ...RECEIVED, early: -1, on_time: -1, late: -1 } as const;

const inPeriod = (label: string, within: Within): FigureDefinition => ({ label, before: {}, within });

export const FIGURES = {
  received: { label: 'Tiếp nhận, kể cả kỳ trước chuyển sang', before: LEFT, within: RECEIVED },
  receivedInPeriod: inPeriod('Tiếp nhận trong kỳ', RECEIVED),
  receivedOnline: inPeriod('Tiếp nhận trực tuyến trong kỳ', { received_online: 1 }),
  receivedDirect: inPeriod('Tiếp nhận trực tiếp, bưu chính trong kỳ', {
    received_direct: 1,
    received_post: 1,
  }),
  carriedOver: { label: 'Kỳ trước chuyển sang', before: LEFT, within: {} },
  resolved: inPeriod('Đã giải quyết trong kỳ', RESOLVED),
  resolvedEarly: inPeriod('Giải quyết trước hạn', { early: 1 }),
  resolvedOnTime: inPeriod('Giải quyết đúng hạn', { on_time: 1 }),
  resolvedLate: inPeriod('Giải quyết quá hạn', { late: 1 }),
  kept: inPeriod('Giải quyết trước hạn và đúng hạn', { early: 1, on_time: 1 }),
  open: { label: 'Đang giải quyết cuối kỳ', before: LEFT, within: OPEN },
  openInTime: {
    label: 'Đang giải quyết trong hạn cuối kỳ',
    before: { ...LEFT, openOverdue: -1 },
    within: { ...OPEN, open_overdue: -1 },
  },
  openOverdue: { label: 'Đang giải quyết quá hạn cuối kỳ', ...OVERDUE },
  resolvedOrOverdue: {
    label: 'Đã giải quyết và đang giải quyết quá hạn',
    before: OVERDUE.before,
    within: { ...RESOLVED, ...OVERDUE.within },
  },
  lateByInstant: inPeriod('Giải quyết quá hạn tính theo giờ', { instant_late: 1 }),
  lateAgainstOriginal: inPeriod('Giải quyết quá hạn so với ngày hẹn đầu tiên', { late_against_original: 1 }),
  lateAgainstCurrent: inPeriod('Giải quyết quá hạn so với ngày hẹn đang có hiệu lực', {
    late_against_current: 1,
  }),
  withdrawn: inPeriod('Người nộp rút hồ sơ', { withdrawn: 1 }),
  letterDue: inPeriod('Phải có văn bản xin lỗi', { letter_due: 1 }),
  letterTimely: inPeriod('Đã gửi văn bản xin lỗi đúng quy định', { letter_timely: 1 }),
  letterLate: inPeriod('Gửi văn bản xin lỗi muộn', { letter_late: 1 }),
} as const satisfies Record<string, FigureDefinition>;

export type FigureName = keyof typeof FIGURES;

export function figureOf(name: FigureName, { before, within }: PeriodSums): number {
  const { before: carried, within: counted }: FigureDefinition = FIGURES[name];
  return weighted(carried, { ...before }) + weighted(counted, within);
}

function weighted(weights: Readonly<Record<string, number>>, sums: Readonly<Record<string, number>>): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (sums[name] ?? 0), 0);
}
