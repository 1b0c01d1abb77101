import { countRegister, type RegisterFinding } from './check-register.js';
import type { Register } from './register.js';
import type { RegisterRow } from './rows.js';

/** The register for programs: printed columns and what is known today side by side. */
export function registerJson(
  register: Register,
  rows: readonly RegisterRow[],
  on: string,
  findings: readonly RegisterFinding[],
) {
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

function rowJson(row: RegisterRow) {
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
