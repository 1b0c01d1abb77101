import type { WorkingCalendar } from '#calendar';
import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import { isRefusal, type Instant } from '#kernel';
import { UNITS, WAITS_FOR, type CompiledProcedure, type ProcedureDefinition } from '#procedure';
import { promiseChanges, type PromiseChange } from '../dossiers/promise-changes.js';
import { maskName } from './mask-name.js';

/** All that an applicant's page tells of a dossier, in words. No official is named in it. */
export interface PublicStory {
  readonly code: string;
  readonly procedure: string;
  readonly applicant: string;
  readonly handedIn: string;
  readonly received: string | null;
  readonly promise: {
    readonly now: string | null;
    readonly original: string | null;
    /** Why there is no day now, or that it may still move. */
    readonly note: string | null;
  };
  readonly turn: { readonly whose: string; readonly what: string; readonly yours: boolean };
  /** Papers or faults the applicant is waited for. */
  readonly wanted: readonly string[];
  readonly late: { readonly text: string; readonly letter: string | null } | null;
  readonly changes: readonly { readonly day: string; readonly text: string }[];
  readonly collect: string | null;
}

export interface StoryOf {
  readonly record: DossierRecord;
  readonly entries: readonly HistoryEntry[];
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
}

export function publicStory(story: StoryOf): PublicStory {
  const { record, entries, procedure } = story;
  const { definition } = procedure;
  const words = new Words(story);
  return {
    code: record.code,
    procedure: definition.title,
    applicant: maskName(record.applicant.name),
    handedIn: words.day(record.openedAt),
    received: record.receivedAt === null ? null : words.day(record.receivedAt),
    promise: promiseOf(story, words),
    turn: turnOf(record, definition),
    wanted: record.role === 'applicant' ? wantedOf(entries, record.facts.state, definition) : [],
    late: latenessOf(story, words),
    changes: promiseChanges(entries, definition).map((change) => ({
      day: words.day(change.at),
      text: words.change(change),
    })),
    collect: collectAt(record, definition),
  };
}

function promiseOf({ record }: StoryOf, words: Words): PublicStory['promise'] {
  const { dueCurrent, dueOriginal, provisional, facts, finishedAt } = record;
  const running = finishedAt === null && record.endedAt === null;
  const note = (): string | null => {
    if (!running) return null;
    if (dueOriginal === null) return 'Ngày hẹn trả được tính khi hồ sơ được tiếp nhận đủ giấy tờ.';
    if (facts.suspended !== null)
      return 'Hồ sơ đang tạm dừng xử lý; ngày hẹn sẽ tính tiếp khi xử lý trở lại.';
    if (dueCurrent === null) return 'Thời hạn đang tạm ngừng; ngày hẹn mới được báo khi thời hạn chạy lại.';
    return provisional;
  };
  return {
    now: dueCurrent === null ? null : words.due(dueCurrent),
    original: dueOriginal === null ? null : words.due(dueOriginal),
    note: note(),
  };
}

function turnOf(
  { facts, role, unit, finishedAt, endedAt }: DossierRecord,
  definition: ProcedureDefinition,
): PublicStory['turn'] {
  const { state } = facts;
  const step = definition.steps[state];
  if (endedAt !== null || step === undefined) {
    const what = definition.ends[state]?.title ?? 'Hồ sơ đã kết thúc';
    return { whose: 'Hồ sơ đã kết thúc', what, yours: false };
  }
  if (role === 'applicant') return { whose: 'Ông/Bà', what: step.title, yours: true };
  const whose = unitWords(unit);
  if (finishedAt !== null) return { whose, what: 'Đã có kết quả, chờ Ông/Bà đến nhận', yours: true };
  return { whose, what: step.title, yours: false };
}

/** What the entry that began the waiting asked for; papers by their titles. */
function wantedOf(
  entries: readonly HistoryEntry[],
  state: string,
  { documents }: ProcedureDefinition,
): readonly string[] {
  const asked = entries.findLast(
    ({ to, from, action }) => to === state && (from !== to || action === 'open'),
  );
  const data = asked?.data ?? {};
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return [data['missing_items'], data['faults']]
    .flatMap((given) => (Array.isArray(given) ? (given as unknown[]) : [given]))
    .flatMap((item) => (typeof item === 'string' ? item.split('\n') : []))
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => titles.get(item) ?? item);
}

/** Late by the page's own moment: the sweeper may be a few seconds behind. */
function latenessOf({ record, entries, procedure, now }: StoryOf, words: Words): PublicStory['late'] {
  const { facts, dueCurrent, finishedAt, endedAt } = record;
  const passed = finishedAt === null && endedAt === null && dueCurrent !== null && dueCurrent < now;
  if (!facts.overdue && !passed) return null;
  const text =
    finishedAt === null
      ? 'Hồ sơ đã quá ngày hẹn trả mà chưa có kết quả.'
      : `Hồ sơ đã quá ngày hẹn trả; kết quả có ngày ${words.day(finishedAt)}.`;
  if (!procedure.owesLetters) return { text, letter: null };
  const issued = entries.findLast(({ outcome }) => outcome.letter !== undefined);
  const letter =
    facts.apology === 'issued' && issued
      ? `Cơ quan đã phát hành văn bản xin lỗi ngày ${words.day(issued.at)}.`
      : 'Cơ quan phải gửi Ông/Bà văn bản xin lỗi, nêu rõ lý do và ngày trả mới; văn bản này chưa được phát hành.';
  return { text, letter };
}

/** Where results are handed over: the counter at the end of the procedure, or the one that received the papers. */
function collectAt(
  { endedAt }: DossierRecord,
  { promise, steps, start }: ProcedureDefinition,
): string | null {
  if (endedAt !== null) return null;
  const last = steps[promise.until];
  const unit = last?.by === 'one_stop_officer' ? last.unit : steps[start]?.unit;
  return unit === undefined ? null : UNITS[unit];
}

const unitWords = (unit: string): string =>
  (UNITS as Readonly<Record<string, string>>)[unit] ?? 'Cơ quan giải quyết';

/** Days and reasons as an applicant reads them. */
class Words {
  private readonly byTheHour: boolean;

  constructor(private readonly story: StoryOf) {
    const { phases } = story.procedure.definition.promise;
    this.byTheHour = phases.some(({ limit }) => limit !== undefined && /hours|minutes/.test(limit.unit));
  }

  day(at: Instant): string {
    return viDay(this.story.calendar.dateOf(at));
  }

  /** A day; with the time where the limit is one of hours. */
  due(at: Instant): string {
    const local = this.story.calendar.formatLocal(at);
    return this.byTheHour
      ? `${local.slice(11, 16)} ngày ${viDay(local.slice(0, 10))}`
      : viDay(local.slice(0, 10));
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
    return named !== null && !isRefusal(this.story.calendar.parseLocal(named))
      ? `, hẹn trả ${viDay(named)}`
      : '';
  }

  private waiting(step: string | null): string {
    const { steps, stops } = this.story.procedure.definition;
    const found = step === null ? undefined : steps[step];
    if (step === null || found === undefined) return 'hồ sơ chờ bổ sung';
    if (found.by === 'applicant') return 'chờ Ông/Bà nộp phần được yêu cầu';
    const waits = stops[step]?.waitsFor;
    return waits === undefined ? `chờ ở bước “${found.title}”` : `chờ ${WAITS_FOR[waits]}`;
  }
}

/** 2026-08-04 → 04/08/2026. */
function viDay(date: string): string {
  return date.split('-').reverse().join('/');
}
