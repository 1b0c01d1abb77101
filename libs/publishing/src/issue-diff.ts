import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import { flowDiff, parseProcedure, type FlowChange } from '#procedure';

/** A text with the name people know it by. */
export interface NamedText {
  readonly name: string;
  readonly source: string;
}

export interface IssueDiff {
  /** Unified, three lines of context; empty when the texts are equal. */
  readonly text: string;
  readonly linesAdded: number;
  readonly linesRemoved: number;
  /** Null when one of the texts is not a procedure. */
  readonly flow: readonly FlowChange[] | null;
}

/** What differs between two texts, by line and in what people do. */
export function diffIssues(before: NamedText, after: NamedText): IssueDiff {
  const patch = structuredPatch(before.name, after.name, before.source, after.source, '', '', { context: 3 });
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
  return {
    text:
      lines.length === 0 ? '' : `--- ${before.name}\n+++ ${after.name}\n${formatPatch(patch, OMIT_HEADERS)}`,
    linesAdded: count('+'),
    linesRemoved: count('-'),
    flow: flowOf(before, after),
  };
}

function flowOf(before: NamedText, after: NamedText): readonly FlowChange[] | null {
  const [was, is] = [before, after].map(({ name, source }) => parseProcedure(source, name).definition);
  return was === undefined || is === undefined ? null : flowDiff(was, is);
}
