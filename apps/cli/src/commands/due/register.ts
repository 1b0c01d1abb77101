import type { Command } from 'commander';
import { isRefusal, refuse } from '#kernel';
import { CalendarFiles } from '#files';
import type { Run } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { DEFAULT_CALENDAR, due, type DueAnswer, type FindCalendar } from './due.js';
import { dueLines } from './due-lines.js';

interface Options {
  readonly from?: string;
  readonly limit?: string;
  readonly calendar: string;
  readonly stop: readonly string[];
}

export function registerDue(program: Command, run: Run): void {
  program
    .command('due')
    .description('ngày đến hạn và bảng từng ngày; «due -» đọc yêu cầu JSON theo dòng từ stdin')
    .argument('[input]', '«-» để đọc từ stdin')
    .option('--from <time>', 'lúc nhận, ví dụ 2026-08-21T09:00 (giờ Việt Nam)')
    .option('--limit <limit>', 'thời hạn, ví dụ "5 working_days"')
    .option(
      '--calendar <id>',
      'lịch làm việc trong config/calendars; phiên bản đã lưu ở trang Quản trị không tính',
      DEFAULT_CALENDAR,
    )
    .option(
      '--stop <from/to>',
      'khoảng dừng tính, có thể lặp lại',
      (value, all: string[]) => [...all, value],
      [],
    )
    .action(async (input: string | undefined, options: Options) => {
      const find = finder();
      if (input === '-') return answerLines(find);
      const { from, limit } = options;
      if (input !== undefined || from === undefined || limit === undefined) {
        return run(() => Promise.resolve(usage()));
      }
      const answer = due({ from, limit, calendar: options.calendar, stops: options.stop }, find);
      return run(() =>
        Promise.resolve(
          isRefusal(answer) ? refused(answer) : { exitCode: 0, json: answer, text: print(answer) },
        ),
      );
    });
}

function usage() {
  const message = 'Cần --from và --limit, hoặc «due -» để đọc từ stdin. Xem dunghen due --help.';
  return { exitCode: 2 as const, json: { error: { code: 'usage', message } }, text: message };
}

async function answerLines(find: FindCalendar): Promise<void> {
  for await (const line of dueLines(process.stdin, find)) process.stdout.write(`${line}\n`);
}

function finder(): FindCalendar {
  const files = CalendarFiles.load();
  return (id) =>
    files.find(id) ??
    refuse(
      'calendar.unknown',
      { id, known: files.ids().join(', ') },
      {
        known: files.ids(),
      },
    );
}

function print(answer: DueAnswer): string {
  const days = answer.ledger.map(
    ({ date, counted, why }) => `  ${date}  ${String(counted).padStart(5)}  ${why}`,
  );
  return [
    `Đến hạn: ${answer.due}`,
    ...(answer.provisional === undefined ? [] : [`Tạm tính: ${answer.provisional}`]),
    ...days,
    `Căn cứ: ${answer.basis.join('; ')}`,
  ].join('\n');
}
