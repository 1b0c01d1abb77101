import { median } from './load.js';

export type FigureId = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** One line of the table. */
export interface Figure {
  readonly id: FigureId;
  readonly title: string;
  readonly unit: '/s' | 'ms';
  readonly median: number;
  readonly runs: readonly number[];
  /** To (a) of the same round; median of the rounds. */
  readonly ratio?: number;
  /** What issue 2 asks for: a share of (a), a rate or milliseconds. */
  readonly target: { readonly text: string; readonly met: boolean } | null;
  /** What exactly was measured. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Target {
  readonly ratio?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const TARGETS: Readonly<Record<FigureId, Target>> = {
  a: {},
  b: { ratio: 0.6 },
  c: { ratio: 0.35 },
  d: { atLeast: 1_000_000 },
  e: { atLeast: 1500 },
  f: { atMost: 50 },
};

/** @param limit runs of (a), round by round, for figures that are measured against it. */
export function figure(
  given: Pick<Figure, 'id' | 'title' | 'unit' | 'runs' | 'details'>,
  limit: readonly number[] = [],
): Figure {
  const ratios = given.runs.flatMap((run, round) => (limit[round] === undefined ? [] : [run / limit[round]]));
  const known = {
    ...given,
    median: median(given.runs),
    ...(ratios.length > 0 ? { ratio: median(ratios) } : {}),
  };
  return { ...known, target: judged(TARGETS[given.id], known) };
}

function judged(
  target: Target,
  { median: value, ratio }: { median: number; ratio?: number },
): Figure['target'] {
  if (target.ratio !== undefined && ratio !== undefined)
    return { text: `≥ ${target.ratio} × (a)`, met: ratio >= target.ratio };
  if (target.atLeast !== undefined)
    return { text: `≥ ${grouped(target.atLeast)}/s`, met: value >= target.atLeast };
  if (target.atMost !== undefined) return { text: `≤ ${target.atMost} ms`, met: value <= target.atMost };
  return null;
}

/** The table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ id, title, unit, median: value, ratio, target, runs }) => [
    `(${id})`,
    title,
    unit === '/s' ? `${grouped(value)}/s` : `${value.toFixed(1)} ms`,
    ratio === undefined ? '' : `${ratio.toFixed(2)} × (a)`,
    target?.text ?? '',
    target === null ? '' : target.met ? 'met' : 'NOT met',
    `${shown(Math.min(...runs), unit)}–${shown(Math.max(...runs), unit)}, ${runs.length} runs`,
  ]);
  const lines = [['', 'what', 'median', 'ratio', 'target', '', 'spread'], ...rows];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(value: number, unit: Figure['unit']): string {
  return unit === '/s' ? grouped(value) : value.toFixed(1);
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
