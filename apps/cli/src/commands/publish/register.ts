import type { Command } from 'commander';
import type { Run } from '../../command-result.js';

/** Adds `procedures publish`; the database is loaded only when it is called. */
export function registerPublish(procedures: Command, run: Run): void {
  procedures
    .command('publish')
    .description('kiểm tra rồi ban hành các định nghĩa mới vào cơ sở dữ liệu')
    .argument('[path...]', 'tệp hoặc thư mục, mặc định workflows/')
    .action((paths: string[]) => run(async () => (await import('./publish.js')).publish(paths)));
}
