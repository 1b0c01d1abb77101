import { Command, CommanderError } from 'commander';
import { DomainError } from '#kernel';
import type { CommandResult } from './frame/command-result.js';
import { registerCommands } from './commands/index.js';

/**
 * `dunghen`: every command answers text, or with `--json` one JSON document on stdout; exit status 0 done,
 * 1 refused or failed check, 2 usage.
 */
const program = new Command('dunghen')
  .description('Đúng Hẹn — hồ sơ thủ tục hành chính dưới đồng hồ ngày làm việc')
  .option('--json', 'in một tài liệu JSON ra stdout; nhật ký ra stderr')
  .exitOverride()
  .showHelpAfterError('(thêm --help để xem cách dùng)');

// Whoever reads (`… | head`) may stop reading at any time: nothing is left to say, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const json = process.argv.includes('--json');

async function run(command: () => Promise<CommandResult>): Promise<void> {
  const { exitCode, json: document, text } = await command();
  process.stdout.write(json ? `${JSON.stringify(document)}\n` : `${text}\n`);
  process.exitCode = exitCode;
}

await registerCommands(program, run, process.argv.slice(2));
for (const command of [...program.commands, ...program.commands.flatMap((group) => group.commands)]) {
  if (command.commands.length === 0) command.option('--json', 'in một tài liệu JSON');
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const code = error instanceof DomainError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  process.stderr.write(`${message}\n`);
  return 1;
}
