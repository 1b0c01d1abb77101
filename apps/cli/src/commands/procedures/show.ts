import { isRefusal, refuse } from '#kernel';
import { formatLimit } from '#calendar';
import { readRegimes } from '#files';
import {
  compileProcedure,
  confidenceMark,
  regimesOf,
  ROLES,
  toMermaid,
  toXStateJson,
  type Confidence,
  type ProcedureDefinition,
  type StepDefinition,
} from '#procedure';
import type { CommandResult } from '../../command-result.js';
import { refused } from '../../refused.js';
import { parseWorkflows } from './workflow-files.js';

export interface ShowOptions {
  readonly mermaid?: boolean;
  readonly xstate?: boolean;
  readonly issue?: string;
}

/** `procedures show CODE`: the newest issue (or `--issue`) for reading, as a diagram, or as an XState machine. */
export function showProcedure(code: string, options: ShowOptions): CommandResult {
  const all = parseWorkflows();
  if (isRefusal(all)) return refused(all);
  const issues = all
    .flatMap(({ definition }) => (definition === undefined ? [] : [definition]))
    .filter((definition) => definition.code === code)
    .sort((a, b) => b.issue - a.issue);
  const definition = issues.find(
    ({ issue }) => options.issue === undefined || String(issue) === options.issue,
  );
  if (definition === undefined) return unknown(code, options.issue, issues, codesOf(all));
  if (options.xstate === true) {
    const machine = toXStateJson(compileProcedure(definition, regimesOf(definition, readRegimes()).at(-1)));
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
  return { exitCode: 0, json: definition, text: describe(definition) };
}

function codesOf(all: readonly { readonly definition?: ProcedureDefinition }[]): readonly string[] {
  return [...new Set(all.flatMap(({ definition }) => (definition === undefined ? [] : [definition.code])))];
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
  return refused(refuse('not_found', 'procedures.unknown', message, { code, issue: issue ?? null, codes }));
}

function describe(definition: ProcedureDefinition): string {
  const { code, issue, title, validFrom, validTo, promise, steps, ends } = definition;
  const nameOf = (state: string): string => steps[state]?.title ?? ends[state]?.title ?? state;
  const limits = promise.phases.map(
    ({ limit, source, confidence }) =>
      `  ${limit === undefined ? 'theo giấy hẹn' : formatLimit(limit)}${mark(confidence)} (${source})`,
  );
  const body = Object.entries(steps).flatMap(([name, step]) => [
    `${step.title} [${name}] — ${ROLES[step.by]}${budget(step)}`,
    ...Object.entries(step.actions).map(
      ([action, { label, to }]) => `    ${label} (${action}) → ${nameOf(to)}`,
    ),
  ]);
  return [
    `${code} lần ban hành ${issue}: ${title}`,
    `Hiệu lực ${validFrom} – ${validTo ?? 'nay'}. Thời hạn:`,
    ...limits,
    ...body,
  ].join('\n');
}

function budget({ within, withinRegime, confidence }: StepDefinition): string {
  if (withinRegime !== undefined) return ', theo thời kỳ pháp luật';
  return within === undefined ? '' : `, ${formatLimit(within)}${mark(confidence)}`;
}

/** A limit nobody has verified is not shown as if it were law. */
function mark(confidence: Confidence | undefined): string {
  const words = confidenceMark(confidence);
  return words === null ? '' : ` (${words})`;
}
