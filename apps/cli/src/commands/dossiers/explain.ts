import { formatLimit, type WorkingCalendar } from '#calendar';
import { verifyChain } from '#dossier';
import { rulesOf, type DossierRecord } from '#engine';
import { readAgencyFile } from '#files';
import { isRefusal, refuse } from '#kernel';
import { confidenceMark, type Confidence } from '#procedure';
import type { ToldHistoryEntry } from '#reading';
import { promiseLedger, type PhaseLedger } from '#sla';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase } from '../../frame/with-database.js';

/** The whole story of one dossier, with the proof of its due date and of its history. */
export function explain(code: string): Promise<CommandResult> {
  return withDatabase(async ({ dossiers, readers, agency, procedures, calendars }) => {
    const record = await dossiers.find(agency, code);
    if (!record) return refused(refuse('dossier.unknown', { dossier: code, agency }));
    const { procedure, calendar } = await rulesOf({ procedures, calendars }, record);
    const ledger = promiseLedger(procedure.definition, record.clock, calendar);
    if (isRefusal(ledger)) return refused(ledger);
    const entries = await dossiers.history(agency, code);
    const fault = verifyChain(entries, { revision: record.revision, hash: record.lastHash });
    const { story: teller } = readers({ ...readAgencyFile(), id: agency });
    const { entries: told, promiseChanges } = await teller.history(record);
    const story = told.map(line);
    return {
      exitCode: 0,
      json: {
        code,
        procedure: record.procedure,
        issue: record.issue,
        promise: promise(record, calendar),
        story,
        promiseChanges,
        ledger: ledger.map((phase) => ({
          ...phase,
          due: calendar.formatLocal(phase.ledger.due),
          startedAt: calendar.formatLocal(phase.startedAt),
        })),
        chain: fault ?? 'verified',
      },
      text: [
        `Hồ sơ ${code} — ${procedure.definition.code} lần ban hành ${record.issue}: ${procedure.definition.title}`,
        ...story.map((one) => `  ${one.at}  ${one.told.text}`),
        ...promiseChanges.map(
          ({ at, after, why }) => `  ${at}  ${why}${after === null ? '' : ` → ${after}`}`,
        ),
        ...printPromise(promise(record, calendar)),
        ...ledger.flatMap((phase) => printPhase(phase, calendar)),
        fault ? `Chuỗi băm SAI ở lần ${fault.revision} (${fault.what}).` : 'Chuỗi băm đúng.',
      ].join('\n'),
    };
  });
}

/** An entry as scripts read it; `told` is what people read. */
function line({ at, kind, actor, action, label, from, to, data, told }: ToldHistoryEntry) {
  const { id, role, onBehalfOf } = actor;
  const who =
    kind === 'expired'
      ? 'đồng hồ'
      : `${id} (${role}${onBehalfOf === undefined ? '' : `, thay ${onBehalfOf}`})`;
  return { at, who, action, label, from, to, data, told };
}

function promise(record: DossierRecord, calendar: WorkingCalendar) {
  const local = (at: number | null) => (at === null ? null : calendar.formatLocal(at));
  return {
    dueOriginal: local(record.dueOriginal),
    dueLawful: local(record.facts.dueLawful),
    dueCurrent: local(record.dueCurrent),
    finishedAt: local(record.finishedAt),
    overdue: record.facts.overdue,
    apology: record.facts.apology,
  };
}

function printPromise({
  dueOriginal,
  dueLawful,
  dueCurrent,
  finishedAt,
  overdue,
  apology,
}: ReturnType<typeof promise>): string[] {
  return [
    `Hẹn lần đầu ${dueOriginal ?? '—'} · theo luật ${dueLawful ?? '—'} · hiện nay ${dueCurrent ?? '—'}`,
    `Xong ${finishedAt ?? 'chưa'} · ${overdue ? 'đã quá hạn' : 'trong hạn'} · văn bản xin lỗi: ${{ none: 'không', owed: 'đang nợ', issued: 'đã ban hành' }[apology]}`,
  ];
}

function printPhase(
  { phase, limit, source, confidence, startedAt, ledger }: PhaseLedger,
  calendar: WorkingCalendar,
): string[] {
  return [
    `Giai đoạn ${phase}: ${formatLimit(limit)}${marked(confidence)} (${source}) từ ${calendar.formatLocal(startedAt)} → ${calendar.formatLocal(ledger.due)}`,
    ...ledger.days.map(({ date, counted, why }) => `  ${date}  ${String(counted).padStart(5)}  ${why}`),
  ];
}

/** What nobody has verified is not shown as if it were law. */
function marked(confidence: Confidence): string {
  const mark = confidenceMark(confidence);
  return mark === null ? '' : ` [${mark}]`;
}
