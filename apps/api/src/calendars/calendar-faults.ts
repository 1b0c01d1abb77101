import { changedDays, type CalendarChange, type WorkingCalendar } from '#calendar';
import { paperDay, refuse, type Refusal } from '#kernel';

/**
 * Why a text cannot follow the calendar in force, or null.
 * @returns `calendar.other_id`, `calendar.other_zone`, `calendar.same_version`
 */
export function notItsSuccessor(present: WorkingCalendar, next: WorkingCalendar): Refusal | null {
  const { id, version, zone } = present;
  if (next.id !== id) {
    return refuse('invalid', 'calendar.other_id', `Văn bản là lịch «${next.id}», không phải «${id}».`);
  }
  if (next.zone !== zone) {
    const message = `Lịch «${id}» theo múi giờ ${zone}; múi giờ của một lịch không đổi được.`;
    return refuse('invalid', 'calendar.other_zone', message);
  }
  if (next.version > version) return null;
  return refuse(
    'invalid',
    'calendar.same_version',
    `Lịch «${id}» đang dùng là phiên bản ${version}; lịch mới phải ghi phiên bản lớn hơn.`,
  );
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
    return days.length > 0
      ? asked
      : refuse(
          'invalid',
          'calendar.nothing_changed',
          'Lịch đang dùng đã ghi đúng như vậy; không có gì để lưu.',
        );
  }
  const nameless = days.filter(({ kind, decision }) => kind !== 'ordinary' && decision.trim() === '');
  if (nameless.length === 0) return days;
  const which = nameless.slice(0, 5).map(({ from }) => paperDay(from));
  return refuse(
    'invalid',
    'calendar.no_decision',
    `Ngày ${which.join(', ')} chưa ghi số văn bản quyết định (decision); hãy ghi rồi lưu lại.`,
    { days: nameless.map(({ from }) => from) },
  );
}
