import { rulesOf, type DossierRecord } from '#engine';
import type { Reading } from '#identity';
import { actorIn } from '#identity';
import { refuse, type Actor, type AgencyId, type DossierCode, type Refusal } from '#kernel';
import type { CompiledProcedure, ProcedureDefinition } from '#procedure';
import type { AbleCaller } from './able-caller.js';
import { openerOn } from './acting-post.js';
import type { AccessDeps } from './ports.js';
import { notReached, reach, type Reached } from './reach.js';
import { unitsSeen, visibleIn, type IssueName, type Visible } from './visible.js';

/** Which dossiers a person may meet, in which post they open one, and who has read it. */
export class DossierAccess {
  constructor(private readonly deps: AccessDeps) {}

  /**
   * The dossier, if the caller may read it; that they did is written down.
   * @param what the view, as the log of readings names it
   * @returns `dossier.unknown`, `access.other_unit`
   */
  async read(
    agency: AgencyId,
    code: DossierCode,
    caller: AbleCaller,
    what: string,
  ): Promise<DossierRecord | Refusal> {
    const record = await this.deps.dossiers.find(agency, code);
    if (!record) {
      return refuse('dossier.unknown', { dossier: code, agency });
    }
    const { definition } = await this.procedureOf(record);
    const [found] = reach(caller, record, definition);
    if (!found) return notReached(code, definition);
    const { post, why } = found;
    await this.deps.readings.add(agency, {
      dossier: code,
      at: this.deps.clock.now(),
      person: caller.person.id,
      seat: { role: post.role, unit: post.unit },
      onBehalfOf: post.onBehalfOf?.id ?? null,
      what,
      why,
    });
    return record;
  }

  /** With which post, by which rule, a caller reaches a dossier; null when with none. Nothing is written down. */
  async reachOf(record: DossierRecord, caller: AbleCaller): Promise<Reached | null> {
    const { definition } = await this.procedureOf(record);
    return reach(caller, record, definition)[0] ?? null;
  }

  /** In which of their posts a person opens a dossier of a procedure; see `openerOn`. */
  async openerFor(agency: AgencyId, procedure: string, caller: AbleCaller): Promise<Actor> {
    const { person, able } = caller;
    if (able.length === 1) return actorIn(person.id, able[0]);
    const { procedures, clock } = this.deps;
    return openerOn(caller, await procedures.inForce(agency, procedure, clock.now()));
  }

  /** What the caller may see in lists, counters and searches; null for everything. */
  async visible(agency: AgencyId, caller: AbleCaller): Promise<Visible | null> {
    const units = unitsSeen(caller);
    if (units === null) return null;
    const { procedures } = this.deps;
    const issues = units.size === 0 ? [] : await procedures.inForceEver(agency);
    // One by one: all at once they would hold every connection while two hundred texts are parsed.
    const definitions: (readonly [IssueName, ProcedureDefinition])[] = [];
    for (const { code, issue } of issues) {
      definitions.push([{ code, issue }, await procedures.definition(agency, code, issue)]);
    }
    return visibleIn(units, caller, definitions);
  }

  /** Who has read a dossier, newest first. */
  readingsOf(agency: AgencyId, code: DossierCode): Promise<readonly Reading[]> {
    return this.deps.readings.ofDossier(agency, code);
  }

  private async procedureOf(record: DossierRecord): Promise<CompiledProcedure> {
    const { procedure } = await rulesOf(this.deps, record);
    return procedure;
  }
}
