import { existsSync, readFileSync } from 'node:fs';
import { readWorkflowFiles } from '#files';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { parseProcedure } from '#procedure';
import { diffIssues, unknownIssue, type NamedText } from '#publishing';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { atDesk } from './desk.js';
import { numberOf } from './stages.js';

export interface DiffOptions {
  /** Only what changes for people, no text. */
  readonly flow?: boolean;
  /** Ask the database although the files hold both. */
  readonly database?: boolean;
}

/**
 * `procedures diff CODE A B`: each of A and B is an issue number or a file. Numbers are looked up in `workflows/`; when
 * one is not there (a draft, a document), both come from the database.
 */
export async function diff(code: string, a: string, b: string, options: DiffOptions): Promise<CommandResult> {
  const wanted = [a, b];
  const bad = wanted.map((one) => (existsSync(one) ? 0 : numberOf(one))).find(isRefusal);
  if (bad) return { ...refused(bad), exitCode: 2 };
  const texts = options.database ? [] : fromFiles(code, wanted);
  const [before, after] = texts;
  if (before && after) return shown(before, after, 'files', options);
  return atDesk(async ({ publishing, agency, kindOf }) => {
    const kind = await kindOf(code);
    if (isRefusal(kind)) return refused(kind);
    const stored = await publishing.issues.ofCode(agency, kind, code);
    const [was, is] = wanted.map((one): NamedText | Refusal => {
      const found = stored.find(({ issue }) => String(issue) === one);
      if (found) return { name: nameOf(code, one), source: found.source };
      return existsSync(one) ? textOf(one) : unknownIssue(code, Number(one), stored);
    });
    if (!was || isRefusal(was)) return refused(was ?? missing(code));
    if (!is || isRefusal(is)) return refused(is ?? missing(code));
    return shown(was, is, 'database', options);
  });
}

/** What the files hold of the wanted, at its place; absent when they do not. */
function fromFiles(code: string, wanted: readonly string[]): readonly (NamedText | undefined)[] {
  if (wanted.every(existsSync)) return wanted.map(textOf);
  const issues = new Map(
    readWorkflowFiles().flatMap(({ path, source }) => {
      const { definition } = parseProcedure(source, path);
      return definition?.code === code ? [[String(definition.issue), source] as const] : [];
    }),
  );
  return wanted.map((one) => {
    if (existsSync(one)) return textOf(one);
    const source = issues.get(one);
    return source === undefined ? undefined : { name: nameOf(code, one), source };
  });
}

function textOf(file: string): NamedText {
  return { name: file, source: readFileSync(file, 'utf8') };
}

function nameOf(code: string, issue: string): string {
  return `${code} lần ban hành ${issue}`;
}

function missing(code: string): Refusal {
  return refuse('issue.unknown', { issue: code }, { code });
}

function shown(
  before: NamedText,
  after: NamedText,
  origin: 'files' | 'database',
  { flow: onlyFlow = false }: DiffOptions,
): CommandResult {
  const { text, flow, linesAdded, linesRemoved } = diffIssues(before, after);
  if (onlyFlow && flow === null) {
    return refused(refuse('diff.no_flow', { before: before.name, after: after.name }));
  }
  const sentences = (flow ?? []).map(({ sentence }) => `  ${sentence}`);
  const summary = `${before.name} → ${after.name}: ${sentences.length} thay đổi trong cách làm, ${linesAdded} dòng thêm, ${linesRemoved} dòng bớt.`;
  return {
    exitCode: 0,
    json: {
      before: before.name,
      after: after.name,
      origin,
      linesAdded,
      linesRemoved,
      flow,
      ...(onlyFlow ? {} : { text }),
    },
    text: [summary, ...sentences, ...(onlyFlow ? [] : [text.trimEnd()])].join('\n').trimEnd(),
  };
}
