import type { Command } from 'commander';
import type { Run } from '../../frame/command-result.js';
import { explain } from './explain.js';

export function registerDossiers(program: Command, run: Run): void {
  program
    .command('explain')
    .description('câu chuyện của một hồ sơ: từng việc, từng ngày tính vào hạn')
    .argument('<dossier>', 'mã hồ sơ')
    .action((code: string) => run(() => explain(code)));
}
