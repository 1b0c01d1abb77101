import type { WorkingCalendar } from '#calendar';
import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import type { Instant } from '#kernel';
import { type CompiledProcedure, knownUnitLabel, ordinaryWay, type ProcedureDefinition } from '#procedure';
import { counterAt, type Counters } from '../dossiers/counter-at.js';
import { promiseChanges } from './promise-changes.js';
import { maskName } from './mask-name.js';
import { Words } from './public-words.js';

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
  /** What the applicant is waited for. */
  readonly wanted: Wanted | null;
  /** When it was finished or handed over, and what had been promised. */
  readonly done: Done | null;
  readonly late: { readonly text: string; readonly letter: string | null } | null;
  readonly changes: readonly { readonly day: string; readonly text: string }[];
  readonly collect: string | null;
}

export interface Wanted {
  /** Papers or faults; empty where the step asks for nothing that can be listed. */
  readonly items: readonly string[];
  /** Until when, as the engine keeps it; null where it keeps none. */
  readonly until: string | null;
  readonly passed: boolean;
}

export interface Done {
  readonly standing: string;
  /** Null where nothing had been promised, or the promise stood still. */
  readonly verdict: string | null;
}

export interface StoryOf {
  readonly record: DossierRecord;
  readonly entries: readonly HistoryEntry[];
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly counters: Counters;
}

export function publicStory(story: StoryOf): PublicStory {
  const { record, entries, procedure } = story;
  const { definition } = procedure;
  const words = new Words(definition, story.calendar);
  return {
    code: record.code,
    procedure: definition.title,
    applicant: maskName(record.applicant.name),
    handedIn: words.day(record.openedAt),
    received: record.receivedAt === null ? null : words.day(record.receivedAt),
    promise: promiseOf(story, words),
    turn: turnOf(record, procedure),
    wanted: wantedOf(story, words),
    done: doneOf(story, words),
    late: latenessOf(story, words),
    changes: promiseChanges(entries, definition).map((change) => ({
      day: words.day(change.at),
      text: words.change(change),
    })),
    collect: record.endedAt !== null ? null : counterAt(definition, 'end', story.counters),
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
  procedure: CompiledProcedure,
): PublicStory['turn'] {
  const step = procedure.definition.steps[facts.state];
  if (endedAt !== null || step === undefined) return { whose: 'Hồ sơ đã kết thúc', what: '', yours: false };
  if (role === 'applicant') return { whose: 'Ông/Bà', what: step.title, yours: true };
  const whose = unitWords(unit);
  if (finishedAt !== null) return { whose, what: 'Chờ Ông/Bà đến nhận kết quả', yours: true };
  return { whose, what: stepWords(procedure, facts.state), yours: false };
}

/**
 * Where the office leans to another end than the ordinary one, the title of the step would tell it before it is decided:
 * whoever signs may still send it back.
 */
function stepWords(procedure: CompiledProcedure, state: string): string {
  const { steps, start } = procedure.definition;
  const endOf = (from: string): string | undefined => ordinaryWay(procedure, from).at(-1);
  const step = steps[state];
  if (endOf(state) === endOf(start)) return step?.title ?? '';
  return step?.by === 'leader' ? 'Lãnh đạo xem xét, ký' : 'Đang giải quyết';
}

/** The day of the result or of the end, from the history; and what the promise in force had been then. */
function doneOf({ record, entries, procedure }: StoryOf, words: Words): Done | null {
  const { finishedAt, endedAt, facts } = record;
  if (endedAt !== null) {
    const title = procedure.definition.ends[facts.state]?.title ?? 'Đã kết thúc';
    const day = `ngày ${words.day(endedAt)}`;
    const standing = title.startsWith('Đã ') ? `${title} ${day}` : `${title}, ${day}`;
    return { standing, verdict: verdictOf(entries, endedAt, words) };
  }
  if (finishedAt === null) return null;
  const standing = `Đã có kết quả từ ngày ${words.day(finishedAt)}, mời Ông/Bà đến nhận`;
  return { standing, verdict: verdictOf(entries, finishedAt, words) };
}

/** @param told the day that is shown beside it: the one of the result is named only where it is another */
function verdictOf(entries: readonly HistoryEntry[], told: Instant, words: Words): string | null {
  const entry = entries.findLast(({ outcome }) => outcome.finished !== undefined);
  const { finished, dueCurrent = null } = entry?.outcome ?? {};
  if (entry === undefined || finished === undefined || dueCurrent === null) return null;
  const day = words.day(entry.at);
  const than = { early: 'trước', on_time: 'đúng', late: 'sau' }[finished.againstCurrent];
  const promised = `${than} ngày hẹn trả ${words.due(dueCurrent)}`;
  return day === words.day(told) ? capitalised(promised) : `Có kết quả từ ngày ${day}, ${promised}`;
}

/** What the step the applicant is waited in asks for, and until when; the deadline is the one the engine will act on. */
function wantedOf({ record, entries, procedure, now }: StoryOf, words: Words): Wanted | null {
  const { role, facts, deadlines, clock, endedAt } = record;
  if (role !== 'applicant' || endedAt !== null) return null;
  const items = itemsOf(entries, facts.state, procedure.definition);
  const at = deadlines.step;
  if (at !== undefined && at >= now) {
    return { items, until: `Hạn nộp: chậm nhất ${words.moment(at)}.`, passed: false };
  }
  if (at !== undefined || clock.stepSpent) {
    const day = at === undefined ? '' : ` (${words.moment(at)})`;
    return { items, until: `Hạn nộp đã qua${day}. Xin liên hệ ngay nơi đã nộp hồ sơ.`, passed: true };
  }
  if (facts.suspended !== null) return { items, until: SUSPENDED, passed: false };
  const unlimited = procedure.definition.steps[facts.state]?.within === undefined;
  return { items, until: unlimited ? NO_LIMIT : null, passed: false };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NO_LIMIT = 'Quy trình không ấn định ngày cuối để nộp; hồ sơ chờ đến khi Ông/Bà nộp.';
const SUSPENDED = 'Hồ sơ đang tạm dừng nên chưa tính ngày cuối để nộp.';

/** What the entry that began the waiting asked for; papers by their titles. */
function itemsOf(
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

const unitWords = (unit: string): string => knownUnitLabel(unit) ?? 'Cơ quan giải quyết';
