import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '#files';
import { median } from './load.js';
import type { Figure } from './report.js';

/** What is compared: a whole transition by the engine, and the same over HTTP. */
const COMPARED = ['b', 'c'] as const;
type Compared = (typeof COMPARED)[number];
type Medians = Readonly<Record<Compared, number>>;

/** The new tree may lose so much to noise, no more. */
const LEAST = 0.97;
const OUTPUT_LIMIT = 16 * 1024 * 1024;
const run = promisify(execFile);

export interface AgainstPlan {
  readonly old: string;
  readonly rounds: number;
  readonly quick: boolean;
}

interface Round {
  readonly old: Medians;
  readonly new: Medians;
}

/** One figure in both trees: medians of the rounds, and the median of their ratios. */
export interface Comparison {
  readonly id: Compared;
  readonly rounds: readonly { readonly old: number; readonly new: number; readonly ratio: number }[];
  readonly ratio: number;
  readonly met: boolean;
}

/**
 * The bench of another work tree and of this one in turns, each by its own build and on a server of its own; whoever
 * began a round is second in the next, so that a machine that warms up or gets busy favours neither.
 * @throws Error when the other tree has no build
 */
export async function against(plan: AgainstPlan, log: (line: string) => void): Promise<Comparison[]> {
  const trees = { old: resolve(plan.old), new: projectFolder() };
  const rounds: Round[] = [];
  for (let round = 1; round <= plan.rounds; round++) {
    const order = round % 2 === 1 ? (['old', 'new'] as const) : (['new', 'old'] as const);
    const found = new Map<string, Medians>();
    for (const tree of order) found.set(tree, await measured(trees[tree], plan.quick));
    const [before, after] = [found.get('old'), found.get('new')];
    if (!before || !after) throw new Error('a tree was not measured');
    rounds.push({ old: before, new: after });
    const words = COMPARED.map((id) => `(${id}) ${shown(before[id])} → ${shown(after[id])}/s`);
    log(`round ${round} of ${plan.rounds}: ${words.join('  ')}`);
  }
  return COMPARED.map((id) => comparison(id, rounds));
}

async function measured(tree: string, quick: boolean): Promise<Medians> {
  const program = join(tree, 'dist/test/bench/main.js');
  if (!existsSync(program)) throw new Error(`${tree} has no build: run «npm run build» there first`);
  const args = [
    '--enable-source-maps',
    program,
    '--json',
    '--only',
    COMPARED.join(''),
    ...(quick ? ['--quick'] : []),
  ];
  const { stdout } = await run(process.execPath, args, { cwd: tree, maxBuffer: OUTPUT_LIMIT });
  const { figures } = JSON.parse(stdout) as { figures: readonly Figure[] };
  const of = (id: Compared): number => {
    const figure = figures.find((one) => one.id === id);
    if (!figure) throw new Error(`${tree} measured no (${id})`);
    return figure.median;
  };
  return { b: of('b'), c: of('c') };
}

function comparison(id: Compared, rounds: readonly Round[]): Comparison {
  const pairs = rounds.map((round) => ({
    old: round.old[id],
    new: round.new[id],
    ratio: round.new[id] / round.old[id],
  }));
  const ratio = median(pairs.map((pair) => pair.ratio));
  return { id, rounds: pairs, ratio, met: ratio >= LEAST };
}

/** One line a figure, for people. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  return comparisons
    .map(({ id, rounds, ratio, met }) => {
      const [before, after] = [rounds.map((one) => one.old), rounds.map((one) => one.new)].map(median);
      const ratios = rounds.map((one) => one.ratio.toFixed(3)).join(' ');
      const words = `new : old ${ratio.toFixed(3)} (${ratios}), wanted ≥ ${LEAST}: ${met ? 'met' : 'NOT met'}`;
      return `(${id}) old ${shown(before)}/s  new ${shown(after)}/s  ${words}`;
    })
    .join('\n');
}

const shown = (rate = Number.NaN): string => Math.round(rate).toLocaleString('en-US');
