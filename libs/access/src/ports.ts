import type { CalendarSource, DossierRecord, ProcedureSource } from '#engine';
import type { Readings } from '#identity';
import type { AgencyId, Clock, DossierCode } from '#kernel';
import type { ProcedureDefinition } from '#procedure';
import type { IssueName } from './visible.js';

/** One dossier by its code. Implemented by `#persistence`. */
export interface DossierFinder {
  find(agency: AgencyId, code: DossierCode): Promise<DossierRecord | null>;
}

/** The published procedures, those that were in force included. Implemented by `#persistence`. */
export interface KnownProcedures extends ProcedureSource {
  /** Code and issue of everything that is or was in force. */
  inForceEver(agency: AgencyId): Promise<readonly IssueName[]>;
  /** The text of an issue, read; under no regime. */
  definition(agency: AgencyId, code: string, issue: number): Promise<ProcedureDefinition>;
}

/** What access is decided from. */
export interface AccessDeps {
  readonly dossiers: DossierFinder;
  readonly procedures: KnownProcedures;
  readonly calendars: CalendarSource;
  readonly readings: Readings;
  readonly clock: Clock;
}
