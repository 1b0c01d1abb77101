import { LABEL_SIZE, LINE_HEIGHT, type Placed } from './layout.js';

/** Points of an A4 page between its margins, less the heading and the caption. */
const PAGE_WIDTH = 499;
const PAGE_HEIGHT = 650;
/** Smaller than this of its size nobody reads a picture on paper; it goes over several pages then. */
const SMALLEST = 0.62;
/** Free space above and below a cut. */
const CLEARANCE = 2;

/** A piece of the picture from one height to another. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The picture whole when it can be read on one page, else cut where no box and no words stand. */
export function slicesOf(picture: Placed): readonly Slice[] {
  const { width, height } = picture;
  if (PAGE_HEIGHT / height >= SMALLEST) return [{ from: 0, to: height }];
  const tallest = PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width);
  const slices: Slice[] = [];
  const places = freeHeights(picture);
  let from = 0;
  while (height - from > tallest) {
    const pages = Math.ceil((height - from) / tallest);
    const wanted = from + (height - from) / pages;
    const to = nearest(places, wanted, from, from + tallest) ?? from + tallest;
    slices.push({ from, to });
    from = to;
  }
  return [...slices, { from, to: height }];
}

function nearest(places: readonly number[], wanted: number, above: number, below: number): number | null {
  const possible = places.filter((place) => place > above && place <= below);
  return possible.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? null;
}

/** Heights at which a cut meets arrows only. */
function freeHeights({ nodes, edges }: Placed): readonly number[] {
  const taken = [
    ...nodes.map(({ at, height }) => span(at.y, height)),
    ...edges.flatMap(({ label, edge }) =>
      label === null ? [] : [span(label.y, edge.lines.length * LABEL_SIZE * LINE_HEIGHT)],
    ),
  ];
  const places = taken.flatMap(({ from, to }) => [from, to]);
  return places.filter((place) => taken.every(({ from, to }) => place <= from || to <= place));
}

function span(middle: number, height: number): Slice {
  return { from: middle - height / 2 - CLEARANCE, to: middle + height / 2 + CLEARANCE };
}
