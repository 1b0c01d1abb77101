/** Minutes of a working day of the state (config/calendars): less than that left is soon. */
const DAY_MINUTES = 8 * 60;

export type Urgency = 'late' | 'soon' | 'calm';

/** late: past, or marked so; soon: within a working day; calm otherwise. */
export function urgencyOf(minutes: number | null, overdue = false): Urgency {
  if (overdue || (minutes ?? 0) < 0) return 'late';
  return minutes !== null && minutes <= DAY_MINUTES ? 'soon' : 'calm';
}

/** 1 ngày 3 giờ · 2 giờ 15 phút · 40 phút: of working time, for limits so short that hours count. */
export function workingTime(minutes: number): string {
  const whole = Math.abs(Math.trunc(minutes));
  const [days, hours, rest] = [
    Math.floor(whole / DAY_MINUTES),
    Math.floor((whole % DAY_MINUTES) / 60),
    whole % 60,
  ];
  if (days > 0) return hours > 0 ? `${days} ngày ${hours} giờ` : `${days} ngày`;
  if (hours > 0) return rest > 0 ? `${hours} giờ ${rest} phút` : `${hours} giờ`;
  return `${rest} phút`;
}
