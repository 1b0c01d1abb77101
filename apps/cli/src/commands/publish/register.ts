import type { Command } from 'commander';
import { readWorkflowFiles } from '#persistence';
import type { CommandResult, Run } from '../../command-result.js';
import { withDatabase } from '../../with-database.js';

export function registerPublish(procedures: Command, run: Run): void {
  procedures
    .command('publish')
    .description('kiểm tra rồi ban hành các định nghĩa mới vào cơ sở dữ liệu')
    .argument('[path...]', 'tệp hoặc thư mục, mặc định workflows/')
    .action((paths: string[]) => run(() => publish(paths)));
}

function publish(paths: readonly string[]): Promise<CommandResult> {
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
