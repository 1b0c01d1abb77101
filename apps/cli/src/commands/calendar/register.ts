import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import type { RedateOptions } from './redate.js';

export function registerCalendar(program: Command, run: Run): void {
  program
    .command('calendar')
    .description('lịch làm việc')
    .command('redate')
    .description(
      'tính lại ngày hẹn của hồ sơ đang chạy theo lịch đang dùng (tệp hoặc bản đã lưu); mỗi hồ sơ đổi ngày có một dòng nhật ký',
    )
    .option('--dry-run', 'chỉ cho biết hồ sơ nào sẽ đổi ngày, đổi bao nhiêu, ai sẽ quá hạn')
    .option('--calendar <file>', 'với --dry-run: một lịch chưa có hiệu lực')
    .option('--by <id>', 'người quyết định, ghi vào nhật ký', 'quality_monitor')
    .action((options: RedateOptions) => run(async () => (await import('./redate.js')).redate(options)));
}
