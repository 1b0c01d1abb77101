export { DomainError } from './domain-error.js';
export { isRefusal, refuse, refusing, type Refusal } from './refusal.js';
export { REFUSALS, type RefusalCode } from './refusals/catalogue.js';
export type { Entry, Nature } from './refusals/entry.js';
export { once } from './once.js';
export { systemClock, type Clock, type Instant } from './clock.js';
export { CLOCK_ACTOR, type Actor } from './actor.js';
export type { AgencyId, CommandId, DossierCode } from './ids.js';
