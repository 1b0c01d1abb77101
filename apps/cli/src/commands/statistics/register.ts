import type { Command } from 'commander';
import type { CommandResult, Run } from '../../frame/command-result.js';
import { withDatabase } from '../../frame/with-database.js';

export function registerStatistics(program: Command, run: Run): void {
  program
    .command('stats')
    .description('thống kê')
    .command('recompute')
    .description('tính lại thống kê chỉ từ nhật ký; --check so với số đang lưu, không đổi gì')
    .option('--check', 'chỉ so sánh')
    .action((options: { check?: boolean }) => run(() => (options.check ? check() : recompute())));
}

function check(): Promise<CommandResult> {
  return withDatabase(async ({ statistics, agency }) => {
    const differences = await statistics.check(agency);
    const text =
      differences.length === 0
        ? 'Thống kê đang lưu bằng đúng số tính lại từ nhật ký.'
        : differences
            .map(
              ({ cell, stored, recomputed }) =>
                `${cell}: lưu ${JSON.stringify(stored)}, tính lại ${JSON.stringify(recomputed)}`,
            )
            .join('\n');
    return {
      exitCode: differences.length === 0 ? 0 : 1,
      json: { agency, equal: differences.length === 0, differences },
      text,
    };
  });
}

function recompute(): Promise<CommandResult> {
  return withDatabase(async ({ statistics, agency }) => {
    const cells = await statistics.recompute(agency);
    return { exitCode: 0, json: { agency, cells }, text: `Đã tính lại ${cells} ô thống kê từ nhật ký.` };
  });
}
