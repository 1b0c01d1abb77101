import { isRefusal, refuse, type Instant, type Refusal } from '#kernel';
import type { Ask } from '../compiled/compiled.js';

/** Văn bản xin lỗi và hẹn lại ngày trả kết quả: NĐ 118/2025 Điều 19(6) (before it NĐ 61/2018 Điều 19(9)). */

/**
 * Re-appointment at most once: a second letter is refused, a second miss is plainly late.
 * @returns `apology.already_issued`
 */
export function firstApology({ plan, facts }: Ask): Refusal | null {
  // After a restart the promise is new and can be broken anew: the letter then owed is issued, but moves nothing.
  if (facts.apology === 'owed' || (facts.apology === 'none' && !facts.rescheduled)) return null;
  return refuse('apology.already_issued', { action: plan.label }, { action: plan.name });
}

/**
 * There must be a promise to apologise for: running, or broken. A finished dossier gets only the letter it owes.
 * @returns `apology.no_promise`
 */
export function promiseToApologiseFor({ plan, facts }: Ask): Refusal | null {
  const open = facts.finished ? facts.apology === 'owed' : facts.dueLawful !== null || facts.overdue;
  if (open) return null;
  return refuse('apology.no_promise', { action: plan.label }, { action: plan.name });
}

/**
 * The new date is a working day after the lawful due date, and not in the past.
 * @returns `apology.bad_date`
 */
export function newDateLawful(ask: Ask): Refusal | null {
  const { plan, facts, calendar, command } = ask;
  if (facts.finished) return nothingToAppoint(ask);
  const newDue = String(command.data['newDue']);
  const today = calendar.dateOf(command.at);
  const lawful = facts.dueLawful === null ? null : calendar.dateOf(lastMomentOf(facts.dueLawful));
  if (newDue < today || (lawful !== null && newDue <= lawful)) {
    return refuse(
      'apology.bad_date',
      {
        action: plan.label,
        newDue,
        why: `phải sau hạn giải quyết${lawful === null ? '' : ` ${lawful}`} và không trước hôm nay ${today}.`,
      },
      { action: plan.name, newDue, dueLawful: lawful },
    );
  }
  const close = calendar.closeOf(newDue);
  if (!isRefusal(close)) return null;
  return refuse(
    'apology.bad_date',
    { action: plan.label, newDue, why: `không phải ngày làm việc. ${close.message}` },
    { action: plan.name, newDue, dueLawful: lawful },
  );
}

/**
 * A finished dossier waits for nobody any more: its letter apologises and names no day.
 * @returns `apology.no_date`
 */
function nothingToAppoint({ plan, command }: Ask): Refusal | null {
  if (command.data['newDue'] === undefined) return null;
  return refuse('apology.no_date', { action: plan.label }, { action: plan.name });
}

/**
 * The date the letter moves the promise to, or null when it comes too late to move anything: the letter must be
 * out by the close of the last working day before the lawful due date ("chậm nhất trước 01 ngày").
 */
export function rescheduledTo({ procedure, facts, calendar, command }: Ask): Instant | null {
  if (facts.finished || facts.overdue || facts.dueLawful === null) return null;
  if ((procedure.regime?.apology.reschedules ?? 1) < 1) return null;
  const latest = calendar.lastWorkingDayBefore(lastMomentOf(facts.dueLawful));
  if (isRefusal(latest) || command.at > latest) return null;
  const close = calendar.closeOf(String(command.data['newDue']));
  return isRefusal(close) ? null : close;
}

/** A limit in hours may end at midnight: that moment is the end of a day, not the start of the next. */
function lastMomentOf(due: Instant): Instant {
  return due - 1;
}
