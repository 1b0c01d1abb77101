import { existsSync, readFileSync } from 'node:fs';
import type { Impact, MigrationQuestion } from '#engine';
import { readRegimes, withPlace, type MigrationFile } from '#files';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { checkProcedure, parseProcedure, type ProcedureDefinition } from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase, type CommandContext } from '../../frame/with-database.js';
import { refusedWithFindings } from '../publish/desk.js';
import { numberOf } from '../publish/stages.js';
import { impactLines } from './impact-text.js';
import { readMap } from './read-map.js';

export interface ImpactOptions {
  readonly to?: string;
  readonly from?: string;
  readonly map?: string;
}

/** What is asked: of published issues, or of one that only a file holds. */
interface Asked {
  readonly code: string;
  readonly to: number;
  readonly from: number | null;
  readonly file: MigrationFile | null;
  readonly candidate: ProcedureDefinition | null;
}

/** `procedures impact CODE --to N` or `procedures impact FILE.yaml`: what another issue would do to all open dossiers. */
export async function impact(subject: string, options: ImpactOptions): Promise<CommandResult> {
  const asked = /\.ya?ml$/.test(subject) ? askedOfFile(subject, options) : askedOfIssue(subject, options);
  if (isRefusal(asked)) return refusedWithFindings(asked);
  return withDatabase(async (context) => {
    const { code, to, file } = asked;
    const from = asked.from ?? (await issueBefore(context, code, to));
    if (isRefusal(from)) return refused(from);
    const question = { code, from, to, ...(file ? { states: file.map.states } : {}) };
    const answer = await withPlace(file, () => survey(context, question, asked.candidate));
    return isRefusal(answer) ? refused(answer) : shown(question, answer, asked.candidate !== null);
  });
}

function survey(
  { engine, procedures, agency }: CommandContext,
  question: MigrationQuestion,
  candidate: ProcedureDefinition | null,
): Promise<Impact | Refusal> {
  return engine.dryRunMigration(agency, question, candidate ? procedures.with(candidate) : procedures);
}

function askedOfIssue(code: string, { to, from, map }: ImpactOptions): Asked | Refusal {
  const file = map === undefined ? null : readMap(map, code);
  if (isRefusal(file)) return file;
  if (file && to === undefined) return { code, to: file.map.to, from: file.map.from, file, candidate: null };
  if (to === undefined) {
    return refuse('migration.no_target', { code }, { code });
  }
  const [target, origin] = [numberOf(to), from === undefined ? (file?.map.from ?? null) : numberOf(from)];
  if (isRefusal(target)) return target;
  if (isRefusal(origin)) return origin;
  return { code, to: target, from: origin, file, candidate: null };
}

/** @returns `procedures.no_such_path`, `procedure.not_publishable` with the findings, and what `askedOfIssue` refuses */
function askedOfFile(path: string, { to, from, map }: ImpactOptions): Asked | Refusal {
  if (!existsSync(path)) {
    return refuse('procedures.no_such_path', { what: 'tệp', path }, { path });
  }
  const parsed = parseProcedure(readFileSync(path, 'utf8'), path);
  const findings = [...parsed.findings, ...(parsed.definition ? checkProcedure(parsed, readRegimes()) : [])];
  const candidate = parsed.definition;
  if (!candidate || findings.length > 0) {
    return refuse('procedure.not_publishable', { path, count: findings.length }, { findings });
  }
  const asked = askedOfIssue(candidate.code, { to: to ?? String(candidate.issue), ...given({ from, map }) });
  return isRefusal(asked) ? asked : { ...asked, candidate };
}

function given({ from, map }: { from: string | undefined; map: string | undefined }): ImpactOptions {
  return { ...(from === undefined ? {} : { from }), ...(map === undefined ? {} : { map }) };
}

/** @returns `migration.no_predecessor` */
async function issueBefore(
  { procedures, agency }: CommandContext,
  code: string,
  to: number,
): Promise<number | Refusal> {
  const issues = await procedures.issues(agency, code);
  const before = issues.filter((issue) => issue < to).at(-1);
  if (before !== undefined) return before;
  return refuse(
    'migration.no_predecessor',
    { code, to, issues: issues.join(', ') || 'không lần nào' },
    { code, to, issues },
  );
}

function shown({ code, from, to }: MigrationQuestion, found: Impact, draft: boolean): CommandResult {
  const head = `${code}: từ lần ${from} sang lần ${to}${draft ? ' (chưa ban hành)' : ''}. Chưa đổi gì.`;
  return {
    exitCode: 0,
    json: { code, from, to, published: !draft, impact: found },
    text: [head, ...impactLines(found)].join('\n'),
  };
}
