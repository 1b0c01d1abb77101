/** Markup that needs no further escaping. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = string | number | Html | null | false | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as content or quoted attribute of HTML and SVG, of either quote. */
export function escapedHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/**
 * Markup with every inserted text escaped; null and false leave nothing. What people wrote cannot leave its place however
 * the page is written, which hands that call an escape in each place cannot promise.
 */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(
    literals.map((literal, i) => (i === 0 ? '' : shown(pieces[i - 1] ?? null)) + literal).join(''),
  );
}

/** One piece of markup under the other, for whoever reads the source. */
export const htmlLines = (parts: readonly Html[]): Html => new Html(parts.map(({ text }) => text).join('\n'));

function shown(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return escapedHtml(String(piece));
}
