/** "có 11 chữ số", or that there is something else than digits in it. */
export function lengthWords(text: string): string {
  return /^\d+$/.test(text) ? `có ${text.length} chữ số` : 'có ký tự không phải chữ số';
}
