import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import type { ImpactOptions } from './impact.js';
import type { MigrateOptions } from './migrate.js';

/** Adds to `procedures` what becomes of open dossiers when an issue changes. */
export function registerMigration(procedures: Command, run: Run): void {
  procedures
    .command('impact')
    .description(
      'chạy thử: một lần ban hành khác sẽ đổi ngày hẹn của hồ sơ đang giải quyết ra sao; không đổi gì',
    )
    .argument('<subject>', 'mã, ví dụ QT-08/DMP, với --to; hoặc tệp YAML của một lần chưa ban hành')
    .option('--to <issue>', 'lần ban hành định chuyển sang')
    .option('--from <issue>', 'lần ban hành hồ sơ đang theo, mặc định lần liền trước')
    .option('--map <file>', 'bản đồ migration/v1, mặc định bước nào giữ tên bước ấy')
    .action((subject: string, options: ImpactOptions) =>
      run(async () => (await import('./impact.js')).impact(subject, options)),
    );
  procedures
    .command('migrate')
    .description('chuyển hồ sơ đang giải quyết sang lần ban hành khác theo bản đồ, hoặc đưa về với --undo')
    .argument('[code]', 'mã, mặc định mã ghi trong bản đồ')
    .requiredOption('--map <file>', 'bản đồ migration/v1: bước cũ: bước mới')
    .requiredOption('--by <id>', 'người quyết định, theo config/agencies/')
    .option('--id <name>', 'tên ghi vào nhật ký, để đưa về sau này; mặc định theo mã và hai lần ban hành')
    .option('--undo <name>', 'đưa về những hồ sơ lần chuyển tên này đã chuyển')
    .option('--include-late', 'chuyển cả hồ sơ sẽ quá hạn hoặc khép lại ngay; mặc định để nguyên')
    .option('--dry-run', 'chỉ cho biết sẽ đổi gì')
    .action((code: string | undefined, options: MigrateOptions) =>
      run(async () => (await import('./migrate.js')).migrate(code, options)),
    );
}
