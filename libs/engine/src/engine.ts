import type { Actor, AgencyId, Refusal } from '#kernel';
import type { HistoryEntry } from '#dossier';
import { act, type ActDeps, type ActOnDossier } from './act.js';
import { expireDeadlines } from './expire-deadlines.js';
import { redateDossiers, type Redating } from './redate-dossiers.js';
import { openDossier, type OpenCommand } from './open-dossier.js';

/** The three ways anything happens to a dossier, with their dependencies bound. */
export class Engine {
  constructor(private readonly deps: ActDeps) {}

  open(command: OpenCommand): Promise<HistoryEntry | Refusal> {
    return openDossier(this.deps, command);
  }

  act(command: ActOnDossier): Promise<HistoryEntry | Refusal> {
    return act(this.deps, command);
  }

  /** Fires every deadline due before now; returns how many. */
  expire(agency: AgencyId): Promise<number> {
    return expireDeadlines(this.deps, agency);
  }

  /** Moves every running promise to what the calendars say now, or tells what would move. */
  redate(agency: AgencyId, actor: Actor, options: { readonly dryRun: boolean }): Promise<Redating> {
    return redateDossiers(this.deps, agency, actor, options);
  }
}
