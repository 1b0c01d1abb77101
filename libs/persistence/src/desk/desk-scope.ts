import type { DeskScope } from '#access';
import type { DeskFilter } from '#reading';
import type { Bind } from '../server/statement.js';

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
