export * from './ports.js';
export { onSiteSteps, type OnSiteStep } from './on-site-steps.js';
export { dayOff, HALVES, halvesOf, isVisitDay, visitDays, type Half } from './visit-days.js';
export {
  finishAfter,
  lastDayInTime,
  lateness,
  type LastDay,
  type Lateness,
  type Promised,
} from './forward-budget.js';
export { freeSlot, type WantedSlot } from './day-plan.js';
export {
  bookVisit,
  cancelVisit,
  moveVisit,
  previewVisit,
  type MoveRequest,
  type OnSiteDossier,
  type PlanDeps,
  type PlanRequest,
  type Preview,
} from './plan-visit.js';
export { changeTeam, formTeam, type TeamDeps, type TeamWish } from './teams.js';
