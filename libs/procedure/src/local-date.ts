const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `yyyy-MM-dd`; 31 February does not. */
export function isLocalDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? PATTERN.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
