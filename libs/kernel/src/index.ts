export { DomainError } from './domain-error.js';
export { isRefusal, refuse, type Nature, type Refusal } from './refusal.js';
export { once } from './once.js';
export { systemClock, type Clock, type Instant } from './clock.js';
export { CLOCK_ACTOR, type Actor } from './actor.js';
export type { AgencyId, CommandId, DossierCode } from './ids.js';
