/**
 * How wide words are in a Times-like face, in ems, without asking a browser: the layout is made on the server and
 * read on machines whose substitute for Times runs a little wider, which the reserve allows for.
 */
const RESERVE = 1.1;
const NARROW = new Set("iljtfrI.,;:!'’|()[]/- “”‘•");
const WIDE = new Set('mwMWĐ–…↻%');

export function textWidth(text: string): number {
  let width = 0;
  // Diacritics add no width: NFD splits them off as marks of their own.
  for (const letter of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    if (NARROW.has(letter)) width += 0.32;
    else if (WIDE.has(letter)) width += 0.8;
    else width += /\p{Lu}/u.test(letter) ? 0.68 : 0.49;
  }
  return width * RESERVE;
}

/** As few lines of at most so many letters as words allow, and of about equal length. */
export function wrapped(text: string, letters: number): readonly string[] {
  const words = text.trim().split(/ +/);
  const fewest = filled(words, letters);
  for (let width = Math.ceil(text.length / fewest.length); width < letters; width++) {
    const lines = filled(words, width);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

function filled(words: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
