import { Option, type Command } from 'commander';
import { DiskFileStore, filesFolder } from '#gateways';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { databaseSettings } from '#runtime';
import type { CommandResult, Run } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase, type CommandContext } from '../../frame/with-database.js';
import { EXPORT_FORMATS, exportHistory, type ExportFormat, type ExportRequest } from './export-history.js';
import { beginFile } from './output-file.js';
import type { FileSources } from './verify-files.js';
import { verifyHistory, type FaultyDossier } from './verify-history.js';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly dossier?: string;
  readonly out?: string;
}

interface VerifyOptions {
  readonly chainOnly?: boolean;
}

/** The files as the server of this machine keeps them. */
function filesOf({ paperFiles }: Pick<CommandContext, 'paperFiles'>): FileSources {
  const folder = filesFolder(databaseSettings().folder);
  return { rows: paperFiles, store: new DiskFileStore(folder) };
}

export function registerHistory(program: Command, run: Run): void {
  const history = program.command('history').description('lịch sử hồ sơ: chuỗi băm và xuất nhật ký sự kiện');
  history
    .command('verify')
    .description(
      'tính lại chuỗi băm của mọi hồ sơ (hay một hồ sơ), đọc lại các tệp, và chỉ ra chỗ sai đầu tiên',
    )
    .argument('[dossier]', 'mã hồ sơ')
    .option('--chain-only', 'chỉ tính lại chuỗi băm, không đọc lại các tệp giấy tờ')
    .action((dossier: string | undefined, { chainOnly = false }: VerifyOptions) =>
      run(() => withDatabase((context) => verify(context, dossier, chainOnly ? null : filesOf(context)))),
    );
  history
    .command('export')
    .description('xuất lịch sử thành nhật ký sự kiện cho phân tích quy trình')
    .addOption(new Option('--format <format>', 'dạng tệp').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--dossier <code>', 'chỉ một hồ sơ')
    .option('--out <file>', 'ghi ra tệp; mặc định in ra màn hình')
    .action((options: ExportOptions) => run(() => withDatabase((context) => exportLog(context, options))));
}

/** `dunghen history verify [DOSSIER]`. */
export async function verify(
  context: Pick<CommandContext, 'dossiers' | 'history' | 'agency'>,
  dossier?: string,
  files: FileSources | null = null,
): Promise<CommandResult> {
  const { agency } = context;
  const found = await verifyHistory(context, agency, dossier, files);
  if (!found) return refused(noDossier(agency, dossier ?? ''));
  const { dossiers, entries, faults } = found;
  const [first] = faults;
  const text = first
    ? `${faults.length} trên ${dossiers} hồ sơ không còn như đã ghi. Sai đầu tiên: hồ sơ ${first.dossier}, lần ${first.revision} (${WHAT[first.what]}).`
    : `${dossiers} hồ sơ, ${entries} mục lịch sử: chuỗi băm đúng${files ? ', tệp giấy tờ đúng như khi nộp' : ''}.`;
  return { exitCode: first ? 1 : 0, json: found, text };
}

const WHAT: Readonly<Record<FaultyDossier['what'], string>> = {
  gap: 'thiếu mục',
  hash: 'nội dung không khớp băm',
  head: 'mục cuối không khớp hồ sơ',
  file: 'tệp không còn như khi nộp',
};

/** `dunghen history export`. */
export async function exportLog(
  { agencies, history, agency }: Pick<CommandContext, 'agencies' | 'history' | 'agency'>,
  { format, dossier, out }: ExportOptions,
): Promise<CommandResult> {
  const zone = await agencies.zoneOf(agency);
  if (zone === null) {
    return refused(refuse('agency.unknown', { agency }, { agency }));
  }
  const request: ExportRequest = { agency, zone, format, dossier };
  return out === undefined ? exportToText(history, request) : exportToFile(history, request, out);
}

async function exportToText(
  history: CommandContext['history'],
  request: ExportRequest,
): Promise<CommandResult> {
  const pieces: string[] = [];
  const exported = await exportHistory(history, request, (piece) => {
    pieces.push(piece);
    return Promise.resolve();
  });
  if (exported.dossiers === 0 && request.dossier !== undefined) {
    return refused(noDossier(request.agency, request.dossier));
  }
  const document = pieces.join('');
  return {
    exitCode: 0,
    json: { format: request.format, ...exported, document },
    // Who prints adds the last line end.
    text: document.replace(/\n$/, ''),
  };
}

async function exportToFile(
  history: CommandContext['history'],
  request: ExportRequest,
  out: string,
): Promise<CommandResult> {
  const file = await beginFile(out);
  if (isRefusal(file)) return refused(file);
  try {
    const exported = await exportHistory(history, request, file.write);
    if (exported.dossiers === 0 && request.dossier !== undefined) {
      return refused(noDossier(request.agency, request.dossier));
    }
    await file.finish();
    return {
      exitCode: 0,
      json: { format: request.format, ...exported, out },
      text: `Đã ghi ${exported.dossiers} hồ sơ, ${exported.entries} mục lịch sử vào ${out}.`,
    };
  } finally {
    await file.discard();
  }
}

function noDossier(agency: string, dossier: string): Refusal {
  return refuse(
    'dossier.unknown',
    { dossier, agency },
    {
      dossier,
    },
  );
}
