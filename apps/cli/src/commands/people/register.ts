import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import type { AddOptions, PostOptions, SubstituteOptions } from './people.js';

const PERSON = ['<id>', 'mã của người, ví dụ lan'] as const;
const ROLE = ['--role <role>', 'vai trò, ví dụ specialist'] as const;
const UNIT = ['--unit <unit>', 'đơn vị, ví dụ phong_duoc'] as const;
const FROM = ['--from <date>', 'ngày đầu, yyyy-MM-dd; mặc định hôm nay'] as const;
const TO = ['--to <date>', 'ngày cuối, tính cả ngày này'] as const;

/** `people …`: who works here; whoever may run it on the server answers for it, and the log names the command line. */
export function registerPeople(program: Command, run: Run): void {
  const people = program.command('people').description('người, chức danh, tài khoản, làm thay');
  people
    .command('list')
    .description('ai làm ở đây, giữ chức danh nào, ai thay ai')
    .action(() => run(async () => (await import('./people.js')).list()));
  people
    .command('add')
    .description('thêm một người có tài khoản; in mật khẩu lần đầu một lần')
    .argument(...PERSON)
    .argument('<name>', 'họ và tên')
    .option('--login <login>', 'tên đăng nhập; mặc định là mã')
    .option(...ROLE)
    .option(...UNIT)
    .action((id: string, name: string, options: AddOptions) =>
      run(async () => (await import('./people.js')).add(id, name, options)),
    );
  people
    .command('reset-password')
    .description('mật khẩu lần đầu mới, in một lần; mọi phiên của người đó kết thúc')
    .argument(...PERSON)
    .action((id: string) => run(async () => (await import('./people.js')).reset(id)));
  people
    .command('unlock')
    .description('mở tên đăng nhập đang tạm khóa vì sai mật khẩu nhiều lần')
    .argument(...PERSON)
    .action((id: string) => run(async () => (await import('./people.js')).unlock(id)));
  people
    .command('post')
    .description('giao một chức danh, hoặc với --end đặt ngày cuối của nó')
    .argument(...PERSON)
    .requiredOption(...ROLE)
    .requiredOption(...UNIT)
    .option(...FROM)
    .option(...TO)
    .option('--end <date>', 'ngày cuối của chức danh đang giữ')
    .action((id: string, options: PostOptions) =>
      run(async () => (await import('./people.js')).post(id, options)),
    );
  people
    .command('substitute')
    .description('một người làm thay người vắng mặt; hoặc với --end kết thúc một việc làm thay')
    .argument('[absent]', 'mã người vắng mặt')
    .argument('[acting]', 'mã người làm thay')
    .option(...FROM)
    .option(...TO)
    .option('--role <role>', 'chỉ chức danh này, cùng với --unit')
    .option(...UNIT)
    .option('--reason <words>', 'căn cứ, ví dụ quyết định phân công')
    .option('--end <id>', 'mã việc làm thay cần kết thúc')
    .action((absent: string | undefined, acting: string | undefined, options: SubstituteOptions) =>
      run(async () => (await import('./people.js')).standIn(absent, acting, options)),
    );
}

/** `access`: the table of who may do what, as it stands in docs/access.md. */
export function registerAccess(program: Command, run: Run): void {
  program
    .command('access')
    .description('bảng quyền: vai trò nào làm được việc gì, đến đâu (docs/access.md)')
    .action(() => run(async () => (await import('./access.js')).access()));
}
