import type { DossierRecord, Rules } from '#engine';
import type { Instant } from '#kernel';
import { type CompiledProcedure, knownUnitLabel, stateTitle, WAITS_FOR } from '#procedure';
import { remainingTime, type Remaining } from './remaining.js';
import { postWords } from '../labels/post-words.js';

/** A step or an end, in words. */
export interface StepView {
  readonly name: string;
  readonly title: string;
  /** Who works on it; null for an end. */
  readonly who: string | null;
  readonly byApplicant: boolean;
  readonly end: boolean;
}

export function stepView(state: string, { definition }: CompiledProcedure): StepView {
  const step = definition.steps[state];
  const title = stateTitle(definition, state);
  if (step === undefined) return { name: state, title, who: null, byApplicant: false, end: true };
  const who = postWords({ role: step.by, unit: step.unit ?? '' });
  return { name: state, title, who, byApplicant: step.by === 'applicant', end: false };
}

/** Whose clock runs, and how long still. */
export interface ClockView {
  readonly state: 'not_started' | 'running' | 'waiting' | 'suspended' | 'finished' | 'ended';
  /** A sentence on whose time it is. */
  readonly words: string;
  /** Since when it stands still, local ISO. */
  readonly since: string | null;
  readonly remaining: Remaining;
  readonly step: {
    readonly enteredAt: string;
    readonly due: string | null;
    readonly remaining: Remaining | null;
    readonly spent: boolean;
  } | null;
}

export function clockView(record: DossierRecord, { procedure, calendar }: Rules, now: Instant): ClockView {
  const { facts, clock, dueCurrent, finishedAt, endedAt, deadlines } = record;
  const state = stateOf(record);
  const finished = finishedAt !== null || endedAt !== null;
  const [stop] = clock.open;
  const paused = stop !== undefined;
  const due = { paused, finished, overdue: facts.overdue };
  const stepDue = deadlines.step ?? null;
  return {
    state,
    words: wordsOf(state, record, procedure),
    since: stop === undefined || finished ? null : calendar.formatLocal(stop.since),
    remaining: remainingTime({ ...due, due: dueCurrent }, now, calendar),
    step:
      endedAt !== null
        ? null
        : {
            enteredAt: calendar.formatLocal(clock.stepEnteredAt),
            due: stepDue === null ? null : calendar.formatLocal(stepDue),
            remaining:
              stepDue === null
                ? null
                : remainingTime(
                    { due: stepDue, paused: false, finished: false, overdue: false },
                    now,
                    calendar,
                  ),
            spent: clock.stepSpent,
          },
  };
}

function stateOf({ facts, clock, receivedAt, finishedAt, endedAt }: DossierRecord): ClockView['state'] {
  if (endedAt !== null) return 'ended';
  if (finishedAt !== null) return 'finished';
  if (facts.suspended !== null) return 'suspended';
  if (clock.open.length > 0) return 'waiting';
  return receivedAt === null ? 'not_started' : 'running';
}

function wordsOf(state: ClockView['state'], record: DossierRecord, procedure: CompiledProcedure): string {
  const { facts, unit } = record;
  const whose = knownUnitLabel(unit) ?? 'Người nộp hồ sơ';
  const stop = procedure.definition.stops[facts.state];
  switch (state) {
    case 'ended':
      return 'Hồ sơ đã kết thúc, không còn thời hạn nào chạy.';
    case 'finished':
      return 'Đã xử lý xong: thời hạn đã dừng, chờ trả kết quả.';
    case 'suspended':
      return `Tạm dừng xử lý (${facts.suspended ?? ''}): thời hạn ngừng tính.`;
    case 'waiting':
      return stop?.waitsFor === undefined
        ? 'Đang là thời gian của người nộp: thời hạn của cơ quan ngừng tính.'
        : `Chờ ${WAITS_FOR[stop.waitsFor]}: thời hạn của cơ quan ngừng tính.`;
    case 'not_started':
      return 'Chưa tiếp nhận: thời hạn chưa bắt đầu.';
    case 'running':
      return `Đang là thời gian của ${whose}.`;
  }
}
