import { join } from 'node:path';
import { isRefusal, refuse, type LocalDay, type Refusal } from '#kernel';
import { projectFolder, readRegimes, workflowCodes } from '#files';
import {
  issueOnDay,
  printHtml,
  printMarkdown,
  printProcedure,
  printSvg,
  type PrintContext,
  type ProcedureDefinition,
} from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { printIndex } from './print-index.js';
import { printPath, writePages, type Page } from './print-pages.js';
import { localToday } from './today.js';
import { parseWorkflows } from './workflow-files.js';

export interface PrintOptions {
  readonly issue?: string;
  readonly out?: string;
  readonly html?: boolean;
}

/**
 * `procedures print [CODE]`: without code, a page for every procedure and an index of them into `docs/procedures/`
 * or `--out`; with one, the issue in force (or `--issue`) on the screen, or into `--out`.
 */
export async function printProcedures(
  code: string | undefined,
  options: PrintOptions,
): Promise<CommandResult> {
  if (code === undefined && options.issue !== undefined) return refused(issueOfAll(options.issue));
  const all = readDefinitions(code);
  if (isRefusal(all)) return refused(all);
  const { definitions, unreadable } = all;
  if (code !== undefined) return printOne(code, definitions, options);
  const out = options.out ?? join(projectFolder(), 'docs', 'procedures');
  const pages = await pagesOf(definitions, localToday(), options.html === true);
  const written = await writePages(out, pages);
  if (isRefusal(written)) return refused(written);
  return {
    exitCode: unreadable.length === 0 ? 0 : 1,
    json: { out, pages: pages.map(({ path }) => path), removed: written.removed, unreadable },
    text: [
      `Đã in ${pages.length - 1} thủ tục và mục lục vào ${out}.`,
      ...written.removed.map((path) => `Đã bỏ ${path}: không còn thủ tục nào như vậy.`),
      ...unreadable.map((file) => `${file}: không đọc được, chạy «dunghen procedures check»`),
    ].join('\n'),
  };
}

/**
 * Every page of `docs/procedures/`: each procedure in the issue that is in force on the day, or in the last one that was.
 * Nothing but the definitions, the regimes and that choice goes in.
 */
export async function pagesOf(
  definitions: readonly ProcedureDefinition[],
  day: LocalDay,
  html: boolean,
): Promise<readonly Page[]> {
  const regimes = readRegimes();
  const pages: Page[] = [];
  const listed: ProcedureDefinition[] = [];
  for (const code of new Set(definitions.map((definition) => definition.code))) {
    const issues = definitions.filter((definition) => definition.code === code);
    const definition = issueOnDay(issues, day);
    if (definition === null) continue;
    listed.push(definition);
    const content = await contentOf(definition, { regimes, issues }, html);
    pages.push({ path: printPath(definition, html), content });
  }
  return [...pages, { path: 'README.md', content: printIndex(listed, day, html) }];
}

/**
 * Definitions under `workflows/` that can be read, and the files that cannot.
 * @param code only of files that name it
 */
export function readDefinitions(
  code?: string,
):
  { readonly definitions: readonly ProcedureDefinition[]; readonly unreadable: readonly string[] } | Refusal {
  const all = parseWorkflows(code);
  if (isRefusal(all)) return all;
  return {
    definitions: all.flatMap(({ definition }) => (definition === undefined ? [] : [definition])),
    unreadable: all.filter(({ definition }) => definition === undefined).map(({ file }) => file),
  };
}

async function printOne(
  code: string,
  definitions: readonly ProcedureDefinition[],
  { issue, out, html = false }: PrintOptions,
): Promise<CommandResult> {
  const issues = definitions.filter((definition) => definition.code === code);
  const definition =
    issue === undefined
      ? issueOnDay(issues, localToday())
      : issues.find((candidate) => String(candidate.issue) === issue);
  if (!definition) return refused(unknown(code, issue, issues));
  const content = await contentOf(definition, { regimes: readRegimes(), issues }, html);
  const asked = { code, issue: definition.issue };
  if (out === undefined) {
    return {
      exitCode: 0,
      json: { ...asked, [html ? 'html' : 'markdown']: content },
      text: content.trimEnd(),
    };
  }
  const path = printPath(definition, html, issue === undefined ? undefined : definition.issue);
  const written = await writePages(out, [{ path, content }], { keepOthers: true });
  if (isRefusal(written)) return refused(written);
  const file = join(out, path);
  return { exitCode: 0, json: { ...asked, file }, text: `Đã ghi ${file}.` };
}

async function contentOf(
  definition: ProcedureDefinition,
  context: PrintContext,
  html: boolean,
): Promise<string> {
  const printed = printProcedure(definition, context);
  return html ? printHtml(printed, { diagram: await printSvg(printed) }) : printMarkdown(printed);
}

function unknown(code: string, issue: string | undefined, issues: readonly ProcedureDefinition[]): Refusal {
  const message =
    issues.length === 0
      ? `Không có thủ tục «${code}» trong ${workflowCodes().length} mã; xem «dunghen procedures list».`
      : `${code} không có lần ban hành ${issue ?? ''}. Có: ${issues.map((known) => known.issue).join(', ')}.`;
  return refuse('procedures.unknown', { why: message }, { code, issue: issue ?? null });
}

function issueOfAll(issue: string): Refusal {
  return refuse('procedures.issue_without_code', { issue }, { issue });
}
