import { isRefusal, refuse } from '#kernel';
import { readRegimes, workflowCodes } from '#files';
import { compileProcedure, issueOnDay, regimesOf, toMermaid, toXStateJson } from '#procedure';
import type { ProcedureDefinition } from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { procedureText } from './procedure-text.js';
import { localToday } from './today.js';
import { parseWorkflows } from './workflow-files.js';

export interface ShowOptions {
  readonly mermaid?: boolean;
  readonly xstate?: boolean;
  readonly issue?: string;
}

/**
 * `procedures show CODE`: the issue in force today, else the last that was (or `--issue`), for reading, as a diagram, or
 * as an XState machine.
 */
export function showProcedure(code: string, options: ShowOptions, today = localToday()): CommandResult {
  const all = parseWorkflows(code);
  if (isRefusal(all)) return refused(all);
  const issues = all
    .flatMap(({ definition }) => (definition === undefined ? [] : [definition]))
    .filter((definition) => definition.code === code)
    .sort((a, b) => b.issue - a.issue);
  const definition =
    options.issue === undefined
      ? issueOnDay(issues, today)
      : issues.find(({ issue }) => String(issue) === options.issue);
  if (!definition) return unknown(code, options.issue, issues, workflowCodes());
  const newestRegime = regimesOf(definition, readRegimes()).at(-1);
  if (options.xstate === true) {
    const machine = toXStateJson(compileProcedure(definition, newestRegime));
    return { exitCode: 0, json: machine, text: JSON.stringify(machine, null, 2) };
  }
  if (options.mermaid === true) {
    const diagram = toMermaid(definition);
    return {
      exitCode: 0,
      json: { code, issue: definition.issue, mermaid: diagram },
      text: diagram.trimEnd(),
    };
  }
  const later = issues.filter(({ issue }) => issue > definition.issue).toReversed();
  return {
    exitCode: 0,
    json: { ...definition, laterIssues: later.map(({ issue, validFrom }) => ({ issue, validFrom })) },
    text: procedureText(definition, { regime: newestRegime, later, today }),
  };
}

function unknown(
  code: string,
  issue: string | undefined,
  issues: readonly ProcedureDefinition[],
  codes: readonly string[],
): CommandResult {
  const message =
    issues.length === 0
      ? `Không có thủ tục «${code}». Có: ${codes.join(', ')}.`
      : `${code} không có lần ban hành ${issue ?? ''}. Có: ${issues.map((known) => known.issue).join(', ')}.`;
  return refused(refuse('procedures.unknown', { why: message }, { code, issue: issue ?? null, codes }));
}
