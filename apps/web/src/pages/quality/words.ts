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

/** 98,8 %; rounded by the server, the same for every reader. */
export function percent({ percent: shown }: { readonly percent: number | null }): string {
  if (shown === null) return NOTHING;
  const digits = shown === 0 || shown === 100 ? 0 : 1;
  return `${shown.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: 1 })} %`;
}

export const count = (value: number): string => value.toLocaleString('vi-VN');
