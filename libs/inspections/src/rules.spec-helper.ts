import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendar, type WorkingCalendar } from '#calendar';
import { isRefusal, localDay } from '#kernel';
import { compileProcedure, parseProcedure, parseRegimes, regimeOn, type CompiledProcedure } from '#procedure';

/** The real calendar and procedures, for the tests of this library. */
const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export function stateCalendar(): WorkingCalendar {
  const calendar = parseCalendar(read('config/calendars/vn-state.yaml'), 'vn-state.yaml');
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
}

const COMPILED = new Map<string, CompiledProcedure>();

/** @param path below workflows/ */
export function procedureOf(path: string, received = localDay('2026-08-03')): CompiledProcedure {
  const known = COMPILED.get(path);
  if (known) return known;
  const { definition } = parseProcedure(read(`workflows/${path}`), path);
  const regimes = parseRegimes(read('config/regimes/one-stop.yaml'), 'one-stop.yaml');
  if (definition === undefined || isRefusal(regimes)) throw new Error(`${path} does not parse`);
  const compiled = compileProcedure(definition, regimeOn(regimes, received));
  COMPILED.set(path, compiled);
  return compiled;
}
