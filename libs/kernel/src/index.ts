export { DomainError } from './domain-error.js';
export { isRefusal, refuse, refusing, type Refusal } from './refusal.js';
export { APPLICANTS } from './refusals/applicants.js';
export { REFUSALS, type RefusalCode } from './refusals/catalogue.js';
export type { Entry, Nature } from './refusals/entry.js';
export { once } from './once.js';
export { systemClock, type Clock, type Instant } from './clock.js';
export { CLOCK_ACTOR, type Actor } from './actor.js';
export type { AgencyId, CommandId, DossierCode } from './ids.js';
export { DAY_MS, HOUR_MS, MINUTE_MS } from './durations.js';
export { addMonths, epochDay, weekdayOfEpochDay } from './epoch-day.js';
export {
  addDays,
  dayAfter,
  dayBefore,
  dayOfEpochDay,
  daysBetween,
  daysFrom,
  dayWords,
  documentDay,
  documentDayWords,
  epochDayOf,
  epochDayOfText,
  isLocalDay,
  localDay,
  localDayOf,
  mondayOf,
  paperDay,
  parseLocalDay,
  shortDay,
  shortWeekday,
  utcDate,
  weekdayName,
  weekdayOf,
  type LocalDay,
} from './local-day.js';
export { escapedHtml, Html, html, htmlLines } from './html.js';
export { dayOfIso, hourAndDay, hourAndWeekday, hourOfDay, hourOfIso } from './local-iso.js';
export { VIETNAM, zoneClock, type ZoneClock } from './zone-clock.js';
