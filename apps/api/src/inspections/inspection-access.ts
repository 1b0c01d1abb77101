import { Inject, Injectable } from '@nestjs/common';
import { DossierAccess, plannerFor, postIn } from '#access';
import { CALENDAR_SOURCE, PROCEDURE_SOURCE, rulesOf, type CalendarSource, type DossierRecord } from '#engine';
import { onSiteSteps, type OnSiteDossier, type Team, type Visit } from '#inspections';
import { refuse, type Actor } from '#kernel';
import { PgInspections, type PgProcedures, PgVisits } from '#persistence';
import type { AbleCaller } from '../auth/caller.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { stateTitle } from '#procedure';

/** A dossier to be visited, and who plans the visit. */
export interface PlannedSite {
  readonly record: DossierRecord;
  readonly site: OnSiteDossier;
  readonly by: Actor;
}

/** Which dossiers, visits and teams somebody may plan: those of steps and teams of their own unit. */
@Injectable()
export class InspectionAccess {
  constructor(
    @Inject(PgVisits) private readonly bookings: PgVisits,
    @Inject(PgInspections) readonly store: PgInspections,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    private readonly access: DossierAccess,
  ) {}

  /**
   * The dossier in its step on site; reading it is written down.
   * @throws RefusedException `dossier.unknown`, `access.other_unit`, `visit.not_waiting`
   */
  async site(agency: string, code: string, caller: AbleCaller): Promise<PlannedSite> {
    const record = orThrow(await this.access.read(agency, code, caller, 'inspection'));
    const site = await this.onSite(record);
    return { record, site, by: orThrow(plannerFor(site.step.unit, caller)) };
  }

  /**
   * An open visit of one's unit; to everybody else it does not exist.
   * @throws RefusedException `visit.unknown`
   */
  async visit(agency: string, id: string, caller: AbleCaller): Promise<{ visit: Visit; by: Actor }> {
    const visit = await this.store.visit(agency, id);
    const team = visit && (await this.store.team(agency, visit.team));
    const unknown = refuse('visit.unknown');
    if (!visit || !team || !postIn(team.unit, caller)) return refused(unknown);
    return { visit, by: orThrow(plannerFor(team.unit, caller)) };
  }

  /** @throws RefusedException `team.unknown` */
  async team(agency: string, id: string, caller: AbleCaller): Promise<{ team: Team; by: Actor }> {
    const team = await this.store.team(agency, id);
    const unknown = refuse('team.unknown', { where: ' ở đơn vị của bạn' });
    if (!team || !postIn(team.unit, caller)) return refused(unknown);
    return { team, by: orThrow(plannerFor(team.unit, caller)) };
  }

  /** The procedure and calendar a dossier lives under. */
  rules(record: DossierRecord) {
    return rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
  }

  private async onSite(record: DossierRecord): Promise<OnSiteDossier> {
    const { agency, code, facts, channel } = record;
    const { procedure, calendar } = await this.rules(record);
    const step = onSiteSteps(procedure.definition).get(facts.state);
    if (!step) {
      const now = stateTitle(procedure.definition, facts.state);
      return refused(
        refuse(
          'visit.not_waiting',
          { dossier: code, now: `không chờ thẩm định tại cơ sở: đang ở “${now}”` },
          { state: facts.state },
        ),
      );
    }
    return {
      dossier: code,
      procedure,
      calendar,
      channel,
      step,
      stay: facts.visits[step.name] ?? 1,
      due: record.dueCurrent,
      announced: await this.bookings.announced(agency, code),
      suspended: facts.suspended,
      stepDue: record.deadlines.step ?? null,
    };
  }
}
