import { isRefusal } from '#kernel';
import { formatLimit } from '#calendar';
import { UNITS, type Confidence, type ProcedureDefinition } from '#procedure';
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
    limit: promise.map(({ limit }) => limit ?? 'theo giấy hẹn').join(' + '),
    confidence: weakest(promise.map(({ confidence }) => confidence)),
    promise,
  };
}

/** A chain of phases is as sure as its least sure link. */
function weakest(all: readonly Confidence[]): Confidence {
  const order: readonly Confidence[] = ['assumption', 'memory-low', 'memory-high', 'verified'];
  return order.find((confidence) => all.includes(confidence)) ?? 'assumption';
}

/** What nobody has verified is not shown as if it were law. */
const MARKS: Readonly<Record<Confidence, string>> = {
  verified: '',
  'memory-high': ' (theo trí nhớ)',
  'memory-low': ' (chưa chắc)',
  assumption: ' (giả định)',
};

function lineOf({ code, issue, title, validFrom, validTo, promise }: ProcedureDefinition): string {
  const limits = promise.phases.map(({ limit }) =>
    limit === undefined ? 'theo giấy hẹn' : formatLimit(limit),
  );
  const period = `${validFrom} – ${validTo ?? 'nay'}`;
  const mark = MARKS[weakest(promise.phases.map(({ confidence }) => confidence))];
  const limit = `${limits.join(' + ')}${mark}`;
  return `${code.padEnd(12)} lần ${issue}  ${period.padEnd(24)} ${limit.padEnd(34)} ${title}`;
}
