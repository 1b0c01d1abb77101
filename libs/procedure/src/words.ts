import { formatLimit } from '#calendar';
import type { PhaseDefinition, PromiseDefinition } from './definition.js';
import type { CompiledProcedure } from './compiled.js';
import { DATA_FIELDS, ROLES, UNITS } from './vocabulary.js';

/** Vietnamese words for names, so that no message shows an identifier where a title exists. */

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

export function weekdayName(isoWeekday: number): string {
  return WEEKDAYS[isoWeekday] ?? String(isoWeekday);
}

export function roleName(role: string): string {
  return (ROLES as Readonly<Record<string, string>>)[role] ?? role;
}

export function unitName(unit: string): string {
  return (UNITS as Readonly<Record<string, string>>)[unit] ?? unit;
}

export function dataName(field: string): string {
  return (DATA_FIELDS as Readonly<Record<string, { label: string }>>)[field]?.label ?? field;
}

/** Title of a step or an end; the name itself when the procedure has neither. */
export function stateTitle(procedure: CompiledProcedure, state: string): string {
  const { steps, ends } = procedure.definition;
  return steps[state]?.title ?? ends[state]?.title ?? state;
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** The promise in short: a chain “10 ngày + 5 ngày”, phases that stand alone “60 ngày hoặc 20 ngày”. */
export function promiseWords({ phases }: PromiseDefinition): string {
  const words = ({ limit }: PhaseDefinition): string =>
    limit === undefined ? 'theo giấy hẹn' : formatLimit(limit);
  const chain = phases.filter(({ alone }) => !alone).map(words);
  const alone = phases.filter((phase) => phase.alone).map(words);
  return [...(chain.length > 0 ? [chain.join(' + ')] : []), ...alone].join(' hoặc ');
}
