import { diagramOf, type DiagramLine, type DiagramNode } from './diagram.js';
import {
  FONT_SIZE,
  LABEL_SIZE,
  LINE_HEIGHT,
  placed,
  type Placed,
  type PlacedEdge,
  type PlacedNode,
  type Point,
} from './layout.js';
import type { PrintedProcedure } from './printed.js';
import { slicesOf, type Slice } from './slices.js';
import { escapedHtml } from '#kernel';

const MARGIN = 4;

/**
 * The flowchart as an SVG picture, with no font, script or address of its own; a tall one as several that lie below
 * one another without a gap, so that paper may break between them.
 */
export async function printSvg(printed: PrintedProcedure): Promise<string> {
  const picture = await placed(diagramOf(printed));
  const slices = slicesOf(picture);
  return slices.map((slice, i) => sliceSvg(picture, slice, titleOf(printed, i, slices.length))).join('');
}

/** The same flowchart in one piece, for screens; every node carries the name of its step in `data-step`. */
export async function drawSvg(printed: PrintedProcedure): Promise<string> {
  const picture = await placed(diagramOf(printed));
  return sliceSvg(picture, { from: 0, to: picture.height }, titleOf(printed, 0, 1));
}

function titleOf({ code, title }: PrintedProcedure, i: number, count: number): string {
  return `Lưu đồ ${code}${count > 1 ? ` (${i + 1}/${count})` : ''}: ${title}`;
}

/** Boxes and words stand in one slice, arrows in each that they cross. */
function sliceSvg({ width, height, nodes, edges }: Placed, { from, to }: Slice, title: string): string {
  const top = from === 0 ? -MARGIN : from;
  const bottom = to === height ? height + MARGIN : to;
  const inside = ({ y }: Point): boolean => from <= y && y < to;
  const crossing = ({ curve, tip }: PlacedEdge): boolean => {
    const heights = [...curve, tip].map(({ y }) => y);
    return Math.min(...heights) <= to && from <= Math.max(...heights);
  };
  const size = `width="${figure(width + 2 * MARGIN)}" height="${figure(bottom - top)}"`;
  const view = [-MARGIN, top, width + 2 * MARGIN, bottom - top].map(figure).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${view}" ${size}>`,
    `<title>${escapedHtml(title)}</title>`,
    ...edges.filter(crossing).map(edgeSvg),
    ...nodes.filter(({ at }) => inside(at)).map(nodeSvg),
    // Last, so that no line crosses its words.
    ...edges.filter(({ label }) => label !== null && inside(label)).map(labelSvg),
    '</svg>',
  ].join('');
}

function nodeSvg({ node, at, width, height }: PlacedNode): string {
  const content =
    node.kind === 'start' ? dot(at) : `${frame(node, at, width, height)}${words(node.lines, at, FONT_SIZE)}`;
  return `<g class="node ${node.kind}" data-step="${escapedHtml(node.name)}"><title>${escapedHtml(node.title)}</title>${content}</g>`;
}

function dot({ x, y }: Point): string {
  return `<circle cx="${figure(x)}" cy="${figure(y)}" r="6"/>`;
}

function frame({ kind }: DiagramNode, { x, y }: Point, width: number, height: number): string {
  if (kind === 'anywhere') return '';
  const radius = kind === 'end' ? Math.min(height / 2, 16) : 2;
  const place = `x="${figure(x - width / 2)}" y="${figure(y - height / 2)}" width="${figure(width)}" height="${figure(height)}"`;
  return `<rect ${place} rx="${figure(radius)}"/>`;
}

function edgeSvg({ edge, curve, tip }: PlacedEdge): string {
  const [first, ...control] = curve;
  const last = control.at(-1);
  if (first === undefined || last === undefined) return '';
  const path = `M${pair(first)}C${control.map(pair).join(' ')}`;
  return `<g class="way${edge.byClock ? ' clock' : ''}"><path d="${path}"/>${arrow(last, tip)}</g>`;
}

function arrow(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const across = { x: (-(tip.y - from.y) / length) * 2.6, y: ((tip.x - from.x) / length) * 2.6 };
  const left = { x: from.x + across.x, y: from.y + across.y };
  const right = { x: from.x - across.x, y: from.y - across.y };
  return `<polygon points="${[left, tip, right].map(pair).join(' ')}"/>`;
}

function labelSvg({ edge, label }: PlacedEdge): string {
  return label === null ? '' : `<g class="label">${words(edge.lines, label, LABEL_SIZE)}</g>`;
}

/** Lines around a middle. */
function words(lines: readonly DiagramLine[], { x, y }: Point, size: number): string {
  const step = size * LINE_HEIGHT;
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.34;
  return lines
    .map(({ text, weight }, i) => {
      const shown = weight === 'plain' ? '' : ` class="${weight}"`;
      return `<text x="${figure(x)}" y="${figure(first + i * step)}"${shown}>${escapedHtml(text)}</text>`;
    })
    .join('');
}

function pair({ x, y }: Point): string {
  return `${figure(x)},${figure(y)}`;
}

/** A tenth of a point is finer than any printer. */
function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
