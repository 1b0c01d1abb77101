import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';

export function registerDocuments(program: Command, run: Run): void {
  const group = program.command('documents').description('tài liệu kiểm soát: chính sách, mục tiêu, sổ tay');
  group
    .command('list')
    .description('các lần ban hành trong config/documents/')
    .action(() => run(async () => (await import('./documents.js')).listDocuments()));
  group
    .command('show')
    .description('một tài liệu để đọc, dạng Markdown')
    .argument('<code>', 'mã, ví dụ MTCL')
    .option('--issue <number>', 'lần ban hành, mặc định lần mới nhất')
    .action((code: string, options: { issue?: string }) =>
      run(async () => (await import('./documents.js')).showDocument(code, options.issue)),
    );
}
