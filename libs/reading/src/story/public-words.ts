import type { WorkingCalendar } from '#calendar';
import { hourOfDay, isLocalDay, paperDay, type Instant } from '#kernel';
import { WAITS_FOR, type ProcedureDefinition } from '#procedure';
import type { PromiseChange } from './promise-changes.js';

/** Days and reasons as an applicant reads them. */
export class Words {
  private readonly byTheHour: boolean;

  constructor(
    private readonly definition: ProcedureDefinition,
    private readonly calendar: WorkingCalendar,
  ) {
    const { phases } = definition.promise;
    this.byTheHour = phases.some(({ limit }) => limit !== undefined && /hours|minutes/.test(limit.unit));
  }

  day(at: Instant): string {
    return paperDay(this.calendar.dateOf(at));
  }

  /** A day; with the time where the limit is one of hours. */
  due(at: Instant): string {
    return this.byTheHour ? this.moment(at) : this.day(at);
  }

  /** `17:00 ngày 20/08/2026` */
  moment(at: Instant): string {
    return hourOfDay(this.calendar.formatLocal(at));
  }

  change({ kind, after, step, named }: PromiseChange): string {
    const to = after === null ? '' : this.due(after);
    switch (kind) {
      case 'promised':
        return `Tiếp nhận hồ sơ, hẹn trả kết quả ${to}.`;
      case 'stopped':
        return `Tạm ngừng tính thời hạn: ${this.waiting(step)}.`;
      case 'restarted':
        return `Đã nhận phần Ông/Bà nộp thêm; thời hạn tính lại từ đầu theo quy định, hẹn trả ${to}.`;
      case 'continued':
        return `Hết thời gian chờ; thời hạn tính tiếp, hẹn trả ${to}.`;
      case 'suspended':
        return 'Cơ quan tạm dừng xử lý hồ sơ; thời hạn ngừng tính.';
      case 'resumed':
        return `Cơ quan xử lý trở lại; thời hạn tính tiếp, hẹn trả ${to}.`;
      case 'rescheduled':
        return `Cơ quan gửi văn bản xin lỗi và hẹn lại ngày trả: ${to}. Lý do ghi trong văn bản.`;
      case 'apologised':
        return `Cơ quan gửi văn bản xin lỗi vì trả muộn${this.namedDay(named)}. Lý do ghi trong văn bản.`;
      case 'broken':
        return 'Quá ngày hẹn trả mà hồ sơ chưa xong.';
      case 'next_phase':
        return `Chuyển sang giai đoạn xử lý tiếp theo, hẹn trả ${to}.`;
      case 'recalendared':
        return `Lịch nghỉ, ngày làm việc được điều chỉnh; ngày hẹn trả đổi thành ${to}.`;
      case 'migrated':
        return `Thủ tục áp dụng quy định mới${to === '' ? '' : `; hẹn trả ${to}`}.`;
    }
  }

  private namedDay(named: string | null): string {
    return isLocalDay(named) ? `, hẹn trả ${paperDay(named)}` : '';
  }

  private waiting(step: string | null): string {
    const { steps, stops } = this.definition;
    const found = step === null ? undefined : steps[step];
    if (step === null || found === undefined) return 'hồ sơ chờ bổ sung';
    if (found.by === 'applicant') return 'chờ Ông/Bà nộp phần được yêu cầu';
    const waits = stops[step]?.waitsFor;
    return waits === undefined ? `chờ ở bước “${found.title}”` : `chờ ${WAITS_FOR[waits]}`;
  }
}
