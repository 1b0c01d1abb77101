import type { By, TodayList } from './queries.js';

export const CUTS: readonly { readonly value: By; readonly label: string }[] = [
  { value: 'field', label: 'Lĩnh vực' },
  { value: 'unit', label: 'Đơn vị' },
  { value: 'procedure', label: 'Thủ tục' },
];

export const KINDS = [
  { value: 'month', label: 'Tháng' },
  { value: 'quarter', label: 'Quý' },
  { value: 'half', label: '6 tháng' },
  { value: 'year', label: 'Năm' },
  { value: 'days', label: 'Tùy chọn' },
] as const;
export type Kind = (typeof KINDS)[number]['value'];

export const TODAY_TITLES: Readonly<Record<TodayList, string>> = {
  overdue: 'Đang quá hạn, chưa giải quyết xong',
  apology_owed: 'Nợ văn bản xin lỗi',
  due_today: 'Đến hạn trả hôm nay',
  due_next: 'Đến hạn trả ngày làm việc tới',
};

export const NOTHING = 'không phát sinh';

/** 0.9876 → 98.8; rounded as anybody would by hand, but only what is whole is 100. */
export function percentage(value: number): number {
  const rounded = Math.round(value * 1000) / 10;
  return value < 1 ? Math.min(rounded, 99.9) : rounded;
}

/** 98,8 % */
export function percent(value: number | null): string {
  if (value === null) return NOTHING;
  const digits = value === 0 || value === 1 ? 0 : 1;
  return `${percentage(value).toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: 1 })} %`;
}

export const count = (value: number): string => value.toLocaleString('vi-VN');
