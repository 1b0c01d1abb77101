import { existsSync } from 'node:fs';
import { readWorkflowFiles } from '#files';
import { refuse } from '#kernel';
import type { CommandResult } from '../../command-result.js';
import { refused } from '../../refused.js';
import { withDatabase } from '../../with-database.js';
import { publishOne, type ByOptions } from './stages.js';

/** `procedures publish`: with a person, one approved draft; without, the first installation from files. */
export function publish(
  args: readonly string[],
  { by, ...options }: Partial<ByOptions> & { readonly from?: string } = {},
): Promise<CommandResult> {
  const [code = '', issue = '', ...more] = args;
  if (by !== undefined && code !== '' && issue !== '' && more.length === 0) {
    return publishOne(code, issue, { by, ...options });
  }
  const isIssue = /^[1-9]\d*$/.test(issue) && !existsSync(code);
  if (by !== undefined || options.from !== undefined || isIssue) {
    const message = 'Ban hành một dự thảo đã duyệt: dunghen procedures publish MÃ LẦN --by NGƯỜI.';
    return Promise.resolve({ ...refused(refuse('invalid', 'publish.usage', message)), exitCode: 2 });
  }
  return install(args);
}

/** Checks the definitions and publishes what is new into the database of the settings, under nobody's name. */
function install(paths: readonly string[]): Promise<CommandResult> {
  return withDatabase(async ({ agency, installer }) => {
    const files = readWorkflowFiles(paths.length > 0 ? paths : undefined);
    const result = await installer.install({ id: agency, name: agency, zone: 'Asia/Ho_Chi_Minh' }, files);
    const lines = [
      `${result.published} lần ban hành mới, ${result.unchanged} đã có, ${result.refused.length} bị từ chối.`,
      ...result.refused.map(({ code, message }) => `${message}  [${code}]`),
    ];
    return {
      exitCode: result.refused.length === 0 ? 0 : 1,
      json: { agency, ...result },
      text: lines.join('\n'),
    };
  });
}
