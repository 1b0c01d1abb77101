import { confidenceMark } from '../definition/confidence.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { STANDING_ACTIONS, WITHDRAWN } from '../compiled/standing-actions.js';
import type { PrintedProcedure, PrintedStep } from './printed.js';
import { wrapped } from './text-width.js';

export type Weight = 'title' | 'plain' | 'doubt';

export interface DiagramLine {
  readonly text: string;
  readonly weight: Weight;
}

export interface DiagramNode {
  readonly name: string;
  /** Unwrapped words, for those who hear the picture. */
  readonly title: string;
  /** work: the agency's; wait: the applicant's; anywhere: what may happen at any step. */
  readonly kind: 'start' | 'work' | 'wait' | 'end' | 'anywhere';
  readonly lines: readonly DiagramLine[];
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly DiagramLine[];
  /** Drawn dashed: nobody acts, the clock does. */
  readonly byClock: boolean;
  /** Next in walking order: keeps the main way straight. */
  readonly straight: boolean;
}

export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

const TITLE_LETTERS = 24;
const LETTERS = 29;
const LABEL_LETTERS = 18;

/** The flowchart of a print-out: steps with their numbers, who and how long, ways with what leads there. */
export function diagramOf({ definition, steps }: PrintedProcedure): Diagram {
  return {
    nodes: [
      { name: START, title: 'Bắt đầu', kind: 'start', lines: [] },
      ...steps.map((step) => stepNode(step, definition)),
      ...endNodes(definition),
    ],
    edges: [
      { from: START, to: definition.start, lines: [], byClock: false, straight: true },
      ...steps.flatMap((step) => edgesFrom(step, steps, definition)),
      ...edgesFromAnywhere(definition),
    ],
  };
}

/** No name of a step begins with a capital. */
const START = 'START';
const ANYWHERE = 'ANYWHERE_';

function stepNode(step: PrintedStep, { steps }: ProcedureDefinition): DiagramNode {
  const { number, name, title, role, branches } = step;
  const staying = branches.filter(({ to, overdue }) => to === null && !overdue);
  return {
    name,
    title: `${number}. ${title}`,
    kind: steps[name]?.by === 'applicant' ? 'wait' : 'work',
    lines: [
      ...linesOf(`${number}. ${title}`, TITLE_LETTERS, 'title'),
      ...linesOf(role, LETTERS, 'plain'),
      ...timeLines(step),
      ...staying.flatMap(({ label }) => linesOf(`↻ ${label}`, LETTERS, 'plain')),
    ],
  };
}

/** The newest regime's; the table has the others. */
function timeLines({ time }: PrintedStep): readonly DiagramLine[] {
  return time.flatMap(({ label, spans }) => {
    const [newest] = spans;
    if (newest?.text == null) return [];
    const mark = newest.basis === null ? null : confidenceMark(newest.basis.confidence);
    const words = `${label === null ? '' : `${label}: `}${newest.text}${mark === null ? '' : ` (${mark})`}`;
    return linesOf(words, LETTERS, mark === null ? 'plain' : 'doubt');
  });
}

function endNodes(definition: ProcedureDefinition): readonly DiagramNode[] {
  const ends = Object.entries(definition.ends).map(([name, { title }]): DiagramNode => ({
    name,
    title,
    kind: 'end',
    lines: linesOf(title, TITLE_LETTERS, 'title'),
  }));
  const anywhere = fromAnywhere(definition).map(({ name, label }): DiagramNode => ({
    name,
    title: label,
    kind: 'anywhere',
    lines: linesOf(label, TITLE_LETTERS, 'plain'),
  }));
  return [...ends, ...anywhere];
}

/** Ends that are entered from every step alike; a line from each would hide the rest. */
function fromAnywhere({ ends, promise }: ProcedureDefinition) {
  const { withdraw } = STANDING_ACTIONS;
  return [
    ...(WITHDRAWN in ends
      ? [
          {
            name: `${ANYWHERE}w`,
            label: `Bước nào cũng được: ${withdraw.label}`,
            to: WITHDRAWN,
            byClock: false,
          },
        ]
      : []),
    ...(promise.silence
      ? [
          {
            name: `${ANYWHERE}s`,
            label: 'Hết thời hạn, không trả lời',
            to: promise.silence.to,
            byClock: true,
          },
        ]
      : []),
  ];
}

function edgesFromAnywhere(definition: ProcedureDefinition): readonly DiagramEdge[] {
  return fromAnywhere(definition).map(({ name, to, byClock }) => ({
    from: name,
    to,
    byClock,
    lines: [],
    straight: false,
  }));
}

/** Actions that lead to the same step are one arrow. */
function edgesFrom(
  { name, number }: PrintedStep,
  steps: readonly PrintedStep[],
  definition: ProcedureDefinition,
): readonly DiagramEdge[] {
  const step = definition.steps[name];
  const next = steps[number]?.name;
  const labels = new Map<string, string[]>();
  for (const { label, to } of Object.values(step?.actions ?? {})) {
    if (to !== name) labels.set(to, [...(labels.get(to) ?? []), label]);
  }
  const byPeople = [...labels].map(([to, all]) => ({
    from: name,
    to,
    byClock: false,
    straight: to === next,
    lines: all.flatMap((label) => linesOf(all.length > 1 ? `• ${label}` : label, LABEL_LETTERS, 'plain')),
  }));
  const overdue = step?.onOverdue?.to;
  if (overdue === undefined) return byPeople;
  const lines = linesOf('quá hạn', LABEL_LETTERS, 'plain');
  return [...byPeople, { from: name, to: overdue, byClock: true, straight: false, lines }];
}

function linesOf(text: string, width: number, weight: Weight): readonly DiagramLine[] {
  // A figure stays with its unit.
  const kept = text.replaceAll(/(\d) /g, '$1\u00a0');
  return wrapped(kept, width).map((line) => ({ text: line, weight }));
}
