/** An instant of the server (UTC or milliseconds) as local ISO of Vietnam, for `words/dates`. */
export function localIso(at: string | number): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).replace(' ', 'T');
}
