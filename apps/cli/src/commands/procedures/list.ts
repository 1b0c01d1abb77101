import { isRefusal } from '#kernel';
import { confidenceMark, promiseWords, UNITS, weakest, type ProcedureDefinition } from '#procedure';
import type { CommandResult } from '../../command-result.js';
import { refused } from '../../refused.js';
import { parseWorkflows } from './workflow-files.js';

/** `procedures list`: every issue in the files with its validity and promise; unreadable files are only named. */
export function listProcedures(): CommandResult {
  const all = parseWorkflows();
  if (isRefusal(all)) return refused(all);
  const definitions = all
    .flatMap(({ definition }) => (definition === undefined ? [] : [definition]))
    .sort((a, b) => a.code.localeCompare(b.code, 'vi') || a.issue - b.issue);
  const unreadable = all.filter(({ definition }) => definition === undefined).map(({ file }) => file);
  return {
    exitCode: unreadable.length === 0 ? 0 : 1,
    json: { procedures: definitions.map(entryOf), unreadable },
    text: [
      ...definitions.map(lineOf),
      ...unreadable.map((file) => `${file}: không đọc được, chạy «dunghen procedures check»`),
    ].join('\n'),
  };
}

function entryOf(definition: ProcedureDefinition) {
  const { code, issue, title, kind, field, pattern, alsoPatterns, owner } = definition;
  const { validFrom, validTo, calendar, applicants, retired } = definition;
  const promise = definition.promise.phases.map(({ id, limit, source, confidence }) => ({
    phase: id,
    limit: limit === undefined ? null : `${limit.amount} ${limit.unit}`,
    source,
    confidence,
  }));
  return {
    code,
    issue,
    title,
    kind,
    field,
    pattern,
    alsoPatterns,
    owner,
    unit: UNITS[owner],
    validFrom,
    validTo: validTo ?? null,
    calendar,
    applicants,
    retired: retired ?? null,
    limit: promiseWords(definition.promise),
    confidence: weakest(promise.map(({ confidence }) => confidence)),
    promise,
  };
}

function lineOf({ code, issue, title, validFrom, validTo, promise }: ProcedureDefinition): string {
  const period = `${validFrom} – ${validTo ?? 'nay'}`;
  const mark = confidenceMark(weakest(promise.phases.map(({ confidence }) => confidence)));
  const limit = `${promiseWords(promise)}${mark === null ? '' : ` (${mark})`}`;
  return `${code.padEnd(12)} lần ${issue}  ${period.padEnd(24)} ${limit.padEnd(34)} ${title}`;
}
