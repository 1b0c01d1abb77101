/** Text as the inside of a quoted CSS string within a style element: nothing but letters and digits stays as it is. */
export function cssString(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
}
