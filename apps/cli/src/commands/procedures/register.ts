import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import { checkProcedures } from './check.js';
import { listProcedures } from './list.js';
import type { PrintOptions } from './print.js';
import { showProcedure, type ShowOptions } from './show.js';

/** Adds `procedures` with its commands on files. @returns the group, for commands that need a database. */
export function registerProcedures(program: Command, run: Run): Command {
  const group = program.command('procedures').description('định nghĩa quy trình trong workflows/');
  group
    .command('check')
    .description('kiểm tra và chứng minh: tên, đường đi, thời hạn, nghĩa vụ xin lỗi, ví dụ')
    .argument('[path...]', 'tệp hoặc thư mục, mặc định workflows/')
    .action((paths: string[]) => run(() => checkProcedures(paths)));
  group
    .command('list')
    .description('các lần ban hành với hiệu lực và thời hạn')
    .action(() => run(() => Promise.resolve(listProcedures())));
  group
    .command('show')
    .description('một thủ tục để đọc, để vẽ hoặc để xem máy trạng thái')
    .argument('<code>', 'mã, ví dụ QT-08/DMP')
    .option('--issue <number>', 'lần ban hành, mặc định lần đang áp dụng hôm nay, hay lần cuối')
    .option('--mermaid', 'sơ đồ Mermaid')
    .option('--xstate', 'máy trạng thái XState dạng JSON')
    .action((code: string, options: ShowOptions) => run(() => Promise.resolve(showProcedure(code, options))));
  group
    .command('print')
    .description('bản in: bảng ISO và lưu đồ; không có mã thì mọi thủ tục vào docs/procedures/')
    .argument('[code]', 'mã, ví dụ QT-08/DMP')
    .option('--issue <number>', 'lần ban hành, mặc định lần đang áp dụng hôm nay')
    .option('--out <folder>', 'ghi vào thư mục này')
    .option('--html', 'một trang HTML để in ra giấy, thay cho Markdown')
    .action((code: string | undefined, options: PrintOptions) =>
      run(async () => (await import('./print.js')).printProcedures(code, options)),
    );
  return group;
}
