import { changedDays, type CalendarChange, type WorkingCalendar } from '#calendar';
import { paperDay, refuse, type Refusal } from '#kernel';

/**
 * Why a text cannot follow the calendar in force, or null.
 * @returns `calendar.other_id`, `calendar.other_zone`, `calendar.same_version`
 */
export function notItsSuccessor(present: WorkingCalendar, next: WorkingCalendar): Refusal | null {
  const { id, version, zone } = present;
  if (next.id !== id) {
    return refuse('calendar.other_id', { other: next.id, id });
  }
  if (next.zone !== zone) {
    return refuse('calendar.other_zone', { id, zone });
  }
  if (next.version > version) return null;
  return refuse('calendar.same_version', { id, version });
}

/**
 * What a new version changes, as it will be kept: the changes asked for or, of a whole text, the days that differ. A
 * day taken off or worked is a legal act, so each names its paper.
 * @returns `calendar.nothing_changed`, `calendar.no_decision`
 */
export function decidedChanges(
  before: WorkingCalendar,
  after: WorkingCalendar,
  asked: readonly CalendarChange[] | undefined,
): readonly CalendarChange[] | Refusal {
  const days = changedDays(before.data, after.data);
  if (asked !== undefined) {
    return days.length > 0 ? asked : refuse('calendar.nothing_changed');
  }
  const nameless = days.filter(({ kind, decision }) => kind !== 'ordinary' && decision.trim() === '');
  if (nameless.length === 0) return days;
  const which = nameless.slice(0, 5).map(({ from }) => paperDay(from));
  return refuse(
    'calendar.no_decision',
    { days: which.join(', ') },
    { days: nameless.map(({ from }) => from) },
  );
}
