import { isRefusal, type Actor, type AgencyId, type Refusal } from '#kernel';
import type { HistoryEntry } from '#dossier';
import { act, type ActDeps, type Acted, type ActOnDossier } from './act.js';
import { expireDeadlines, type ReportFault } from './expire-deadlines.js';
import { redateDossiers, type Redating } from './redate-dossiers.js';
import { openDossier, type OpenCommand } from './open-dossier.js';

/** Every way anything happens to a dossier, with their dependencies bound. */
export class Engine {
  constructor(private readonly deps: ActDeps) {}

  /** Papers come in: a dossier in the first step. */
  open(command: OpenCommand): Promise<HistoryEntry | Refusal> {
    return openDossier(this.deps, command);
  }

  /** One act of a person; the entry it wrote, or wrote when it was delivered before. */
  async act(command: ActOnDossier): Promise<HistoryEntry | Refusal> {
    const acted = await act(this.deps, command);
    return isRefusal(acted) ? acted : acted.entry;
  }

  /** The same, with the dossier as it stands afterwards, for who shows it: no further read. */
  actAndShow(command: ActOnDossier): Promise<Acted | Refusal> {
    return act(this.deps, command);
  }

  /** Fires every deadline due before now; returns how many. */
  expire(agency: AgencyId, report?: ReportFault): Promise<number> {
    return expireDeadlines(this.deps, agency, report);
  }

  /** Moves every running promise to what the calendars say now, or tells what would move. */
  redate(agency: AgencyId, actor: Actor, options: { readonly dryRun: boolean }): Promise<Redating> {
    return redateDossiers(this.deps, agency, actor, options);
  }
}
