import type { LedgerDay } from '#calendar';
import { confidenceMark, type Confidence } from '#procedure';

interface PrintableLedger {
  readonly code: string;
  readonly phases: readonly {
    readonly phase: string;
    readonly limit: string;
    readonly source: string;
    readonly confidence: Confidence;
    readonly startedAt: string;
    readonly due: string;
    readonly provisional: string | null;
    readonly basis: readonly string[];
    readonly days: readonly LedgerDay[];
  }[];
}

interface PrintableDossier {
  readonly procedure: { readonly code: string; readonly issue: number; readonly title: string };
  readonly applicant: { readonly name: string };
  readonly promise: { readonly dueOriginal: string | null; readonly dueCurrent: string | null };
  readonly finishedAt: string | null;
}

/** The day ledger as plain text, the proof a citizen can check by hand. */
export function printLedger(ledger: PrintableLedger, dossier: PrintableDossier): string {
  const lines = [
    `BẢNG TÍNH NGÀY HẸN TRẢ — hồ sơ ${ledger.code}`,
    `${dossier.procedure.code} (lần ban hành ${dossier.procedure.issue}): ${dossier.procedure.title}`,
    `Chủ hồ sơ: ${dossier.applicant.name}`,
    `Hẹn trả lần đầu: ${dossier.promise.dueOriginal ?? 'chưa có'} · Hẹn trả hiện nay: ${dossier.promise.dueCurrent ?? 'đang dừng tính'}`,
    `Đã xử lý xong: ${dossier.finishedAt ?? 'chưa'}`,
  ];
  for (const phase of ledger.phases) {
    const mark = confidenceMark(phase.confidence);
    const limit = `${phase.limit}${mark === null ? '' : ` [${mark}]`}`;
    lines.push('', `Giai đoạn ${phase.phase}: ${limit} (${phase.source}), tính từ ${phase.startedAt}`);
    let total = 0;
    for (const { date, counted, why } of phase.days) {
      total += counted;
      lines.push(
        `  ${date}  ${String(counted).padStart(5)}  ${String(Math.round(total * 1e6) / 1e6).padStart(6)}  ${why}`,
      );
    }
    lines.push(`  Hạn: ${phase.due}${phase.provisional ? ` (tạm tính: ${phase.provisional})` : ''}`);
    lines.push(`  Căn cứ: ${phase.basis.join('; ')}`);
  }
  if (ledger.phases.length === 0) lines.push('', 'Chưa có thời hạn nào bắt đầu.');
  return `${lines.join('\n')}\n`;
}
