import type { DeskScope } from '#access';
import type { DossierCode, Instant } from '#kernel';
import type { Bind } from '../server/statement.js';

/** What narrows a desk and its counters. */
export interface DeskFilter {
  readonly procedure?: string | undefined;
  readonly field?: string | undefined;
  readonly state?: string | undefined;
}

/** Which of the dossiers a page shows. */
export const SHOWS = ['all', 'due_soon', 'overdue', 'suspended', 'apology_owed', 'today'] as const;
export type Show = (typeof SHOWS)[number];

/** The moments that part due soon from later and today from other days: local midnights. */
export interface DeskDays {
  readonly today: Instant;
  readonly tomorrow: Instant;
  /** The end of the last day that counts as soon. */
  readonly soon: Instant;
}

/** Where the previous page ended. */
export interface DeskCursor {
  /** As PostgreSQL writes it; `infinity` where no promise runs. */
  readonly due: string;
  readonly code: DossierCode;
}

/**
 * Condition on rows with unit, role and assignee.
 * @param row alias of the row
 */
export function scopeClause(scope: DeskScope, row: string, bind: Bind): string {
  if (scope === null) return 'true';
  const seats = scope.flatMap(({ unit, role, assignees }) =>
    (assignees ?? [null]).map((assignee) => ({ unit, role, assignee })),
  );
  const column = (values: readonly (string | null)[]): string => `${bind(values)}::text[]`;
  return `${row}.unit = ANY (${column([...new Set(seats.map(({ unit }) => unit))])}) AND EXISTS (
    SELECT FROM unnest(${column(seats.map(({ unit }) => unit))}, ${column(seats.map(({ role }) => role))},
      ${column(seats.map(({ assignee }) => assignee))}) AS seat (unit, role, assignee)
    WHERE seat.unit = ${row}.unit AND coalesce(seat.role, ${row}.role) = ${row}.role
      AND coalesce(seat.assignee, ${row}.assignee) = ${row}.assignee)`;
}

export function filterClauses({ procedure, field, state }: DeskFilter, row: string, bind: Bind): string[] {
  const equal = (column: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${row}.${column} = ${bind(value)}`];
  return [...equal('procedure_code', procedure), ...equal('field', field), ...equal('state', state)];
}
