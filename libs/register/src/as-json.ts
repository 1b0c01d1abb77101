import type { LocalDay } from '#kernel';
import { countRegister, type RegisterCounts, type RegisterFinding } from './check-register.js';
import type { Mark, Register, RegisterAnomaly, RegisterDecision, RegisterGroup } from './register.js';
import type { RegisterRow } from './rows.js';

/** A group of the register and how many rows it has. */
export interface RegisterJsonGroup extends Omit<RegisterGroup, 'rows'> {
  readonly count: number;
}

/** The register for programs. */
export interface RegisterJson {
  readonly id: string;
  readonly agency: string;
  readonly title: string;
  readonly standard: string;
  readonly decision: RegisterDecision;
  readonly on: string;
  readonly counts: RegisterCounts;
  readonly groups: readonly RegisterJsonGroup[];
  readonly rows: readonly RegisterJsonRow[];
  readonly anomalies: readonly RegisterAnomaly[];
  readonly findings: readonly RegisterFinding[];
}

/** The register for programs: printed columns and what is known today side by side. */
export function registerJson(
  register: Register,
  rows: readonly RegisterRow[],
  on: LocalDay,
  findings: readonly RegisterFinding[],
): RegisterJson {
  const { id, agency, title, standard, decision, anomalies, groups } = register;
  return {
    id,
    agency,
    title,
    standard,
    decision,
    on,
    counts: countRegister(register),
    groups: groups.map(({ rows: own, ...group }) => ({ ...group, count: own.length })),
    rows: rows.map(rowJson),
    anomalies,
    findings,
  };
}

/** The four columns of marks. */
export interface RegisterJsonMarks {
  readonly 1: Mark;
  readonly 2: Mark;
  readonly 3: Mark;
  readonly 4: Mark;
}

/** A row as printed, and the issue in force today. */
export interface RegisterJsonRow extends Omit<RegisterRow, 'current' | 'marks'> {
  readonly marks: RegisterJsonMarks;
  readonly currentIssue: number | null;
  readonly currentTitle: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

function rowJson(row: RegisterRow): RegisterJsonRow {
  const { current, issues, marks, ...rest } = row;
  const [first, second, third, fourth] = marks;
  return {
    ...rest,
    marks: { 1: first, 2: second, 3: third, 4: fourth },
    issues,
    currentIssue: current?.issue ?? null,
    currentTitle: current?.title ?? null,
    validFrom: current?.validFrom ?? null,
    validTo: current?.validTo ?? null,
  };
}
