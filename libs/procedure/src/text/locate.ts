import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { Locate, Path } from '../definition/finding.js';

/** Finds lines by path. A key is found at its own name, a list entry at its value. */
export function locator(document: Document, lines: LineCounter): Locate {
  return (path) => {
    const { line, col } = lines.linePos(offset(document.contents, path));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

function offset(root: unknown, path: Path): number {
  let node: unknown = root;
  let at = startOf(root);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return at;
      at = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (node === undefined) return at;
      at = startOf(node);
    } else {
      return at;
    }
  }
  return at;
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
