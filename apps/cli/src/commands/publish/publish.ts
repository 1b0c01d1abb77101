import { readWorkflowFiles } from '#files';
import type { CommandResult } from '../../command-result.js';
import { withDatabase } from '../../with-database.js';

/** Checks the definitions and publishes what is new into the database of the settings. */
export function publish(paths: readonly string[]): Promise<CommandResult> {
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
