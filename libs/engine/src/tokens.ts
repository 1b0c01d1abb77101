/** Injection tokens of the engine's ports. */
export const DOSSIER_STORE = Symbol('DossierStore');
export const PROCEDURE_SOURCE = Symbol('ProcedureSource');
export const CALENDAR_SOURCE = Symbol('CalendarSource');
export const PERSON_NAMES = Symbol('PersonNames');
export const CLOCK = Symbol('Clock');
