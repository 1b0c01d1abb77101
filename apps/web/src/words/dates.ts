/** Local ISO times of the server (`2026-08-04T17:00:00.000+07:00`) as officials write them. */

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** 04/08/2026 */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** 17:00 04/08/2026 */
export function timeWords(iso: string): string {
  return `${iso.slice(11, 16)} ${dateWords(iso)}`;
}

/** thứ Ba 04/08/2026 */
export function dayWords(iso: string): string {
  const weekday = new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${WEEKDAYS[weekday] ?? ''} ${dateWords(iso)}`;
}

/** 1.000.000 đồng */
export function moneyWords(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đồng`;
}
