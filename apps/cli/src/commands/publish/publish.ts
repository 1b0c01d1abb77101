import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { isRefusal, refuse, VIETNAM } from '#kernel';
import type { Installation } from '#runtime';
import { needsApproval } from '#publishing';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase } from '../../frame/with-database.js';
import { workflowFiles } from '../procedures/workflow-files.js';
import { publishOne, type ByOptions } from './stages.js';

export interface PublishOptions extends Partial<ByOptions> {
  readonly from?: string;
  /** Publish what is new in the files without a second person; the log keeps who was at the machine. */
  readonly install?: boolean;
}

/** `procedures publish`: with a person, one approved draft; without, what the files have and the database has not. */
export function publish(
  args: readonly string[],
  { by, install = false, ...options }: PublishOptions = {},
): Promise<CommandResult> {
  const [code = '', issue = '', ...more] = args;
  if (by !== undefined && !install && code !== '' && issue !== '' && more.length === 0) {
    return publishOne(code, issue, { by, ...options });
  }
  const isIssue = /^[1-9]\d*$/.test(issue) && !existsSync(code);
  if (by !== undefined || options.from !== undefined || isIssue) {
    return Promise.resolve({ ...refused(refuse('publish.usage')), exitCode: 2 });
  }
  return fromFiles(args, install, options.reason);
}

/** Under nobody's name; without `install` it only says what waits for approval. */
async function fromFiles(
  paths: readonly string[],
  install: boolean,
  reason: string | undefined,
): Promise<CommandResult> {
  const files = workflowFiles(paths);
  if (isRefusal(files)) return refused(files);
  return withDatabase(async ({ agency, installer }) => {
    const result = await installer.install(
      { id: agency, name: agency, zone: VIETNAM },
      files,
      install ? { additions: 'publish', reason: inTheLog(reason) } : { additions: 'wait' },
    );
    if (result.waiting.length === 0) return shown(agency, result);
    const refusal = needsApproval(result.waiting);
    const data = { ...refusal.data, refused: result.refused };
    return refused({ ...refusal, data });
  });
}

function shown(agency: string, result: Installation): CommandResult {
  const lines = [
    `${result.published} lần ban hành mới, ${result.unchanged} đã có, ${result.refused.length} bị từ chối.`,
    ...result.refused.map(({ code, message }) => `${message}  [${code}]`),
  ];
  return {
    exitCode: result.refused.length === 0 ? 0 : 1,
    json: { agency, ...result },
    text: lines.join('\n'),
  };
}

function inTheLog(reason: string | undefined): string {
  const words = `Cài đặt từ tệp, không qua duyệt; người dùng máy: ${machineUser()}.`;
  return reason === undefined ? words : `${words} ${reason}`;
}

/** A user without an entry in the machine's list has only a number. */
function machineUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.() ?? '?')}`;
  }
}
