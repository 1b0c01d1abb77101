import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import type { DiffOptions } from './diff.js';
import type { PublishOptions } from './publish.js';
import type { ByOptions } from './stages.js';

const CODE = ['<code>', 'mã, ví dụ QT-08/DMP'] as const;
const ISSUE = ['<issue>', 'lần ban hành'] as const;
const BY = ['--by <id>', 'người thực hiện, theo config/agencies/'] as const;
const REASON = ['--reason <words>', 'ý kiến, lý do, ghi vào nhật ký'] as const;

/** Adds what needs a database to `procedures`: drafting, approving, publishing, ending; it is loaded only when called. */
export function registerPublish(procedures: Command, run: Run): void {
  procedures
    .command('publish')
    .description(
      'ban hành một dự thảo đã duyệt: publish MÃ LẦN --by NGƯỜI; với tệp thì chỉ đối chiếu, trừ khi có --install',
    )
    .argument('[path...]', 'tệp hoặc thư mục, mặc định workflows/; với --by là mã và lần ban hành')
    .option(...BY)
    .option('--from <date>', 'ngày có hiệu lực, phải là ngày ghi trong văn bản')
    .option('--install', 'cài đặt những gì mới trong tệp mà không qua duyệt; nhật ký ghi người dùng máy')
    .option(...REASON)
    .action((paths: string[], options: PublishOptions) =>
      run(async () => (await import('./publish.js')).publish(paths, options)),
    );
  registerStages(procedures, run);
  procedures
    .command('end')
    .description('đặt ngày cuối cùng nhận hồ sơ theo một lần ban hành')
    .argument(...CODE)
    .argument(...ISSUE)
    .requiredOption('--on <date>', 'ngày cuối, yyyy-MM-dd')
    .requiredOption(...REASON)
    .option('--successor <code>', 'thủ tục tiếp nối')
    .requiredOption(...BY)
    .action(
      (
        code: string,
        issue: string,
        options: Required<ByOptions> & { readonly on: string; readonly successor?: string },
      ) => run(async () => (await import('./stages.js')).end(code, issue, options)),
    );
  procedures
    .command('diff')
    .description('hai lần ban hành khác nhau ở đâu: cách làm, rồi văn bản')
    .argument(...CODE)
    .argument('<a>', 'lần ban hành hoặc tệp')
    .argument('<b>', 'lần ban hành hoặc tệp')
    .option('--flow', 'chỉ những thay đổi trong cách làm')
    .option('--database', 'lấy từ cơ sở dữ liệu dù workflows/ cũng có')
    .action((code: string, a: string, b: string, options: DiffOptions) =>
      run(async () => (await import('./diff.js')).diff(code, a, b, options)),
    );
  procedures
    .command('log')
    .description('nhật ký ban hành của một thủ tục: ai, khi nào, văn bản nào')
    .argument(...CODE)
    .action((code: string) => run(async () => (await import('./stages.js')).log(code)));
}

function registerStages(procedures: Command, run: Run): void {
  procedures
    .command('draft')
    .description('nộp một tệp làm dự thảo và kiểm tra nó')
    .argument('<file>', 'tệp procedure/v2 hoặc document/v1')
    .requiredOption(...BY)
    .option(...REASON)
    .action((file: string, options: ByOptions) =>
      run(async () => (await import('./stages.js')).draft(file, options)),
    );
  procedures
    .command('drafts')
    .description('các dự thảo chưa ban hành')
    .action(() => run(async () => (await import('./stages.js')).drafts()));
  procedures
    .command('approve')
    .description('duyệt một dự thảo; không phải người đã soạn')
    .argument(...CODE)
    .argument(...ISSUE)
    .requiredOption(...BY)
    .option(...REASON)
    .action((code: string, issue: string, options: ByOptions) =>
      run(async () => (await import('./stages.js')).approve(code, issue, options)),
    );
  procedures
    .command('discard')
    .description('bỏ một dự thảo chưa ban hành')
    .argument(...CODE)
    .argument(...ISSUE)
    .requiredOption(...BY)
    .option(...REASON)
    .action((code: string, issue: string, options: ByOptions) =>
      run(async () => (await import('./stages.js')).discard(code, issue, options)),
    );
}
