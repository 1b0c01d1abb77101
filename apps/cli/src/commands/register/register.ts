import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import type { RegisterOptions } from './print-register.js';

export function registerRegister(program: Command, run: Run): void {
  program
    .command('register')
    .description('danh mục tài liệu HTQLCL: bảng như bản in, từng dòng cách nhau bằng tab')
    .option('--current', 'bảng theo các lần ban hành đang có, ghi chú là tình trạng')
    .option('--markdown', 'bảng để đọc, có điều khoản, tình trạng và ghi chú bất thường')
    .option('--xlsx <file>', 'ghi ra tệp Excel')
    .option('--on <date>', 'tình trạng ở ngày này, mặc định hôm nay')
    .option('--check', 'chỉ kiểm tra: số dòng, mã, chỗ in khác lệ không có ghi chú; 1 khi có lỗi')
    .action((options: RegisterOptions) =>
      run(async () => (await import('./print-register.js')).printRegister(options)),
    );
}
