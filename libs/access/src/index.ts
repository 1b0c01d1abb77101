export type { AbleCaller } from './able-caller.js';
export { actorFor, actorOn, openerOn } from './acting-post.js';
export { ownDesk, seesEverything, unitDesk, type DeskScope, type DeskTurns } from './desk-scope.js';
export { DossierAccess } from './dossier-access.js';
export { mayLookAt, plannerFor, postIn, queueRefusal, unitsCounted } from './of-unit.js';
export type { AccessDeps, DossierFinder, KnownProcedures } from './ports.js';
export { notReached, reach, type Reached } from './reach.js';
export { unitName, unitsOf } from './units.js';
export { unitsSeen, visibleIn, type IssueName, type Visible } from './visible.js';
