/** Instants of the server (ISO with Z) in the time officials live in. */
const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
});
const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
});

/** 09:30 */
export const clockWords = (iso: string): string => CLOCK.format(new Date(iso));

/** 09:30 03/08/2026 */
export const momentWords = (iso: string): string => MOMENT.format(new Date(iso));

interface Seat {
  readonly roleLabel: string;
  readonly unitLabel: string;
}

/** Chuyên viên, Phòng Nghiệp vụ Dược */
export const seatWords = ({ roleLabel, unitLabel }: Seat): string =>
  unitLabel === '' ? roleLabel : `${roleLabel}, ${unitLabel}`;

/** Small letters without accents, for finding. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Every word of what is sought begins a word of the text, with or without accents. */
export function holds(text: string, sought: string): boolean {
  const within = wordsOf(text);
  return wordsOf(sought).every((word) => within.some((one) => one.startsWith(word)));
}
