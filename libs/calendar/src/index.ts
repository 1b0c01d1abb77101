export { amendCalendar, type AmendedCalendar, type CalendarChange, type DayKind } from './amend.js';
export { changedDays, type DayChange } from './compare.js';
export { formatLimit, parseLimit, type Limit, type LimitUnit } from './limit.js';
export type { Interval } from './stops.js';
export { parseCalendar, WorkingCalendar, type Due } from './working-calendar.js';
export type { Ledger, LedgerDay } from './ledger.js';
export { checkLedger, type LedgerRequest } from './ledger-checker.js';
export { hoursOn } from './calendar-data.js';
export type { CalendarData, CalendarYear, DayEntry, Hours, MakeUpDay } from './calendar-data.js';
