import { DomainError } from '#kernel';
import type { Diagram, DiagramEdge, DiagramLine, DiagramNode } from './diagram.js';
import { textWidth } from './text-width.js';

/** Points, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode {
  readonly node: DiagramNode;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: DiagramEdge;
  /** Start and control points of cubic curves. */
  readonly curve: readonly Point[];
  readonly tip: Point;
  /** Middle of the label. */
  readonly label: Point | null;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Of words in boxes and on arrows, in points before the picture is fitted to the page. */
export const FONT_SIZE = 11;
export const LABEL_SIZE = 10;
export const LINE_HEIGHT = 1.2;
const POINTS_PER_INCH = 72;

/** Graphviz works out where everything goes; loaded when first asked, it is of no use to whoever prints nothing. */
export async function placed(diagram: Diagram): Promise<Placed> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  const result = viz.render(inputOf(diagram), { format: 'json0', engine: 'dot' });
  if (result.status === 'failure') {
    const reasons = result.errors.map(({ message }) => message).join('; ');
    throw new DomainError('procedure.not_drawable', `Graphviz could not lay the diagram out: ${reasons}`);
  }
  return readLayout(diagram, JSON.parse(result.output) as GraphvizJson);
}

function inputOf({ nodes, edges }: Diagram) {
  return {
    directed: true,
    graphAttributes: { rankdir: 'TB', nodesep: 0.17, ranksep: 0.25 },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { fontname: 'Times-Roman', fontsize: LABEL_SIZE, arrowsize: 0.7 },
    nodes: nodes.map((node) => {
      const { width, height } = sizeOf(node);
      return {
        name: node.name,
        attributes: { width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH },
      };
    }),
    edges: edges.map(({ from, to, lines, straight }) => ({
      tail: from,
      head: to,
      attributes: {
        weight: straight ? 10 : 1,
        ...(lines.length > 0 ? { label: { html: space(lines) } } : {}),
      },
    })),
  };
}

/** An empty box as large as the words: Graphviz does not know how wide Vietnamese letters are. */
function space(lines: readonly DiagramLine[]): string {
  const width = Math.ceil(widest(lines) * LABEL_SIZE + 6);
  const height = Math.ceil(lines.length * LABEL_SIZE * LINE_HEIGHT + 4);
  return `<table border="0" cellborder="0" cellpadding="0" cellspacing="0" fixedsize="true" width="${width}" height="${height}"><tr><td></td></tr></table>`;
}

function sizeOf({ kind, lines }: DiagramNode): { width: number; height: number } {
  if (kind === 'start') return { width: 14, height: 14 };
  return {
    width: Math.max(60, widest(lines) * FONT_SIZE + 16),
    height: lines.length * FONT_SIZE * LINE_HEIGHT + 12,
  };
}

/** Bold is wider. */
function widest(lines: readonly DiagramLine[]): number {
  return Math.max(...lines.map(({ text, weight }) => textWidth(text) * (weight === 'title' ? 1.06 : 1)));
}

/** What of Graphviz's `json0` is read; figures are text there. */
interface GraphvizJson {
  readonly bb: string;
  readonly objects: readonly { readonly pos: string }[];
  readonly edges?: readonly { readonly pos: string; readonly lp?: string }[];
}

/** Objects and edges come in the order they went in. */
function readLayout({ nodes, edges }: Diagram, json: GraphvizJson): Placed {
  const [, , width = 0, height = 0] = json.bb.split(',').map(Number);
  const point = (text: string): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return { x, y: height - y };
  };
  return {
    width,
    height,
    nodes: nodes.map((node, i) => ({ node, at: point(json.objects[i]?.pos ?? ''), ...sizeOf(node) })),
    edges: edges.map((edge, i) => {
      const { pos = '', lp } = json.edges?.[i] ?? {};
      const parts = pos.split(' ');
      const tip = parts.find((part) => part.startsWith('e,'))?.slice(2) ?? '';
      const curve = parts.filter((part) => !/^[es],/.test(part)).map(point);
      return { edge, curve, tip: point(tip), label: lp === undefined ? null : point(lp) };
    }),
  };
}
