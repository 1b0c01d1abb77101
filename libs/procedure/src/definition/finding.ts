import type { ProcedureDefinition } from './definition.js';

/** A fault in a procedure file, for the person who wrote it. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Step the fault is in, if it is in one. */
  readonly step?: string | undefined;
  /** Stable, `procedure.reason`; tests assert it. */
  readonly code: string;
  /** Vietnamese: what is wrong. */
  readonly message: string;
  /** Vietnamese: what to do about it. */
  readonly remedy: string;
}

/** Place in a YAML document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** Where a path stands in the source; the nearest existing parent when the path itself is not there. */
export type Locate = (path: Path) => { readonly line: number; readonly column: number };

/** A procedure file after reading. `definition` is there only when reading found no fault. */
export interface ParsedProcedure {
  readonly file: string;
  readonly definition?: ProcedureDefinition;
  readonly findings: readonly Finding[];
  readonly locate: Locate;
}

/** The fault at a path of a parsed file. */
export function findingAt(
  parsed: Pick<ParsedProcedure, 'file' | 'locate'>,
  path: Path,
  code: string,
  message: string,
  remedy: string,
): Finding {
  const step = path[0] === 'steps' && typeof path[1] === 'string' ? path[1] : undefined;
  return { file: parsed.file, ...parsed.locate(path), step, code, message, remedy };
}

export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  );
}
