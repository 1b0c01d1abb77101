export interface Findable {
  readonly code: string;
  readonly title: string;
  readonly fieldLabel: string;
}

/** Lower case without accents, "đ" as "d". */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * The procedures in which every word occurs (code, title or field; without accents), best first: by code, then by how
 * early and how wholly the words stand in the title.
 */
export function findProcedures<T extends Findable>(procedures: readonly T[], text: string): readonly T[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return procedures;
  return procedures
    .map((procedure) => ({ procedure, points: points(procedure, words) }))
    .filter(({ points: found }) => found > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ procedure }) => procedure);
}

/** 0 when a word is missing. */
function points({ code, title, fieldLabel }: Findable, words: readonly string[]): number {
  const codes = folded(code);
  const bare = bareOf(codes);
  const name = folded(title);
  const inOrder = name.includes(words.join(' ')) ? 20 : 0;
  let sum = inOrder;
  for (const word of words) {
    const found = pointsOf(word, { codes, bare, name, field: folded(fieldLabel) });
    if (found === 0) return 0;
    sum += found;
  }
  return sum;
}

interface Places {
  readonly codes: string;
  readonly bare: string;
  readonly name: string;
  readonly field: string;
}

function pointsOf(word: string, { codes, bare, name, field }: Places): number {
  const plain = bareOf(word);
  if (word === codes || (plain !== '' && plain === bare)) return 200;
  if (plain.length > 1 && /\d/.test(plain) && bare.startsWith(plain)) return 100;
  const at = name.indexOf(word);
  if (new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(word)}([^\\p{L}\\p{N}]|$)`, 'u').test(name))
    return 12 - early(at);
  if (at >= 0) return 8 - early(at);
  if (codes.includes(word)) return 4;
  return field.includes(word) ? 2 : 0;
}

/** Up to 3 points less for what stands far back. */
const early = (at: number): number => Math.min(3, at / 40);

/** "QT-08/DMP" typed as "qt08dmp", "qt8"… is compared without signs. */
const bareOf = (text: string): string => text.replaceAll(/[^a-z0-9]/g, '');

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
