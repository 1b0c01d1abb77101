import type { WorkingCalendar } from '#calendar';
import { isLocalDay, paperDay } from '#kernel';
import { type CompiledProcedure, stateTitle, WAITS_FOR } from '#procedure';
import type { PromiseChange, PromiseChangeKind } from './promise-changes.js';

/** One change of the promise as officials read it. */
export interface PromiseChangeView {
  readonly kind: PromiseChangeKind;
  /** Entry of the history that made it. */
  readonly revision: number;
  readonly at: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string;
}

export function promiseChangeView(
  change: PromiseChange,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
): PromiseChangeView {
  const { kind, revision, at, before, after } = change;
  return {
    kind,
    revision,
    at: calendar.formatLocal(at),
    why: whyWords(change, procedure),
    before: before === null ? null : calendar.formatLocal(before),
    after: after === null ? null : calendar.formatLocal(after),
  };
}

const PLAIN: Readonly<Partial<Record<PromiseChangeKind, string>>> = {
  promised: 'Tiếp nhận đủ hồ sơ: lời hẹn bắt đầu.',
  restarted: 'Đã nhận phần bổ sung: thời hạn tính lại từ đầu.',
  continued: 'Hết thời gian chờ: thời hạn tính tiếp phần còn lại.',
  suspended: 'Tạm dừng xử lý: thời hạn ngừng tính.',
  resumed: 'Tiếp tục xử lý: thời hạn tính tiếp, cộng thêm thời gian đã dừng.',
  rescheduled: 'Văn bản xin lỗi phát hành kịp: hẹn lại ngày trả, chỉ một lần.',
  broken: 'Quá hạn: lời hẹn đã lỡ, không khôi phục được.',
  next_phase: 'Chuyển sang giai đoạn kế tiếp của thời hạn.',
  recalendared: 'Lịch làm việc có bản mới: ngày hẹn tính lại.',
  migrated: 'Hồ sơ chuyển sang lần ban hành khác của thủ tục.',
};

function whyWords({ kind, step, named }: PromiseChange, { definition }: CompiledProcedure): string {
  if (kind === 'apologised') {
    const day = isLocalDay(named) ? ` (ghi ngày trả mới ${paperDay(named)})` : '';
    return `Văn bản xin lỗi phát hành khi đã muộn${day}: lời hẹn không đổi, hồ sơ vẫn tính là trễ.`;
  }
  if (kind !== 'stopped') return PLAIN[kind] ?? '';
  const title = step === null ? '' : stateTitle(definition, step);
  const stop = step === null ? undefined : definition.stops[step];
  const waits = stop?.waitsFor === undefined ? '' : ` (chờ ${WAITS_FOR[stop.waitsFor]})`;
  const after = stop?.clock === 'pause' ? 'xong thì tính tiếp phần còn lại' : 'nhận đủ thì tính lại từ đầu';
  return `“${title}”${waits}: thời hạn ngừng tính, ${after}.`;
}
