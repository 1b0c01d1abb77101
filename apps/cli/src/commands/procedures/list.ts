import { isRefusal } from '#kernel';
import { procedureSummary, type ProcedureSummary } from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { parseWorkflows } from './workflow-files.js';

/** `procedures list`: every issue in the files with its validity and promise; unreadable files are only named. */
export function listProcedures(): CommandResult {
  const all = parseWorkflows();
  if (isRefusal(all)) return refused(all);
  const procedures = all
    .flatMap(({ definition }) => (definition === undefined ? [] : [definition]))
    .sort((a, b) => a.code.localeCompare(b.code, 'vi') || a.issue - b.issue)
    .map(procedureSummary);
  const unreadable = all.filter(({ definition }) => definition === undefined).map(({ file }) => file);
  return {
    exitCode: unreadable.length === 0 ? 0 : 1,
    json: { procedures, unreadable },
    text: [
      ...procedures.map(lineOf),
      ...unreadable.map((file) => `${file}: không đọc được, chạy «dunghen procedures check»`),
    ].join('\n'),
  };
}

function lineOf(summary: ProcedureSummary): string {
  const { code, issue, title, validFrom, validTo, limit, limitMark } = summary;
  const period = `${validFrom} – ${validTo ?? 'nay'}`;
  const marked = `${limit}${limitMark === null ? '' : ` (${limitMark})`}`;
  return `${code.padEnd(12)} lần ${issue}  ${period.padEnd(24)} ${marked.padEnd(34)} ${title}`;
}
