import { Inject, Injectable } from '@nestjs/common';
import { DossierAccess, mayLookAt, queueRefusal, type Visible } from '#access';
import { CLOCK } from '#engine';
import { scopeOf } from '#identity';
import { onSiteSteps, type Team } from '#inspections';
import { addDays, daysFrom, mondayOf, refuse, weekdayOf, type Clock, type LocalDay } from '#kernel';
import { PgVisits } from '#persistence';
import { unitLabel, UNITS } from '#procedure';
import type { AbleCaller } from '../auth/caller.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { InspectionAccess } from './inspection-access.js';
import {
  byUrgency,
  dayView,
  eventView,
  teamView,
  visitView,
  waitingView,
  type TeamView,
  type VisitDay,
  type VisitEventView,
  type VisitView,
  type WaitingView,
} from './inspection.view.js';
import { OnSiteCatalogue, type OnSiteUnit } from './on-site-catalogue.js';
import type { WeekDto } from './inspection.dto.js';

/** More than a unit can visit in a month; what is left off is said. */
const MOST_WAITING = 300;

/** One or two weeks of a unit. */
export interface UnitWeek {
  readonly unit: string;
  readonly unitLabel: string;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly mayPlan: boolean;
  readonly serviceDays: readonly number[] | null;
  readonly days: readonly VisitDay[];
  readonly teams: readonly TeamView[];
  readonly visits: readonly VisitView[];
  readonly waiting: readonly WaitingView[];
  readonly moreWaiting: boolean;
}

/** A unit that inspects on site. */
export interface OnSiteUnitName {
  readonly unit: string;
  readonly label: string;
}

/** The units whose calendars may be looked at, and the one that was asked for. */
export interface InspectionWeek {
  readonly units: readonly OnSiteUnitName[];
  readonly week: UnitWeek | null;
}

/** All teams of a unit. */
export interface UnitTeams {
  readonly unit: string;
  readonly teams: readonly TeamView[];
}

/** A visit with what is needed on the way. */
export interface ScheduledVisit extends VisitView {
  readonly phone: string;
  readonly identifier: string;
  readonly address: string;
}

/** What a team takes along on a day. */
export interface TeamSchedule {
  readonly day: string;
  readonly unitLabel: string;
  readonly team: TeamView;
  readonly visits: readonly ScheduledVisit[];
}

/** Everything planned for a dossier so far. */
export interface VisitLog {
  readonly code: string;
  readonly events: readonly VisitEventView[];
}

@Injectable()
export class InspectionReader {
  constructor(
    @Inject(PgVisits) private readonly bookings: PgVisits,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
    private readonly catalogue: OnSiteCatalogue,
    private readonly inspections: InspectionAccess,
    private readonly access: DossierAccess,
  ) {}

  /**
   * One or two weeks of a unit: days, teams, visits, and who waits for one.
   * @throws RefusedException `access.other_unit`, `unit.unknown`, `unit.no_inspections`
   */
  async week({ from, days = 7, unit }: WeekDto, caller: AbleCaller): Promise<InspectionWeek> {
    const units = await this.catalogue.units(this.agency);
    const own = [...units.keys()].filter((one) => mayLookAt(one, caller));
    const chosen = unit === undefined ? own[0] : this.asked(unit, units, caller);
    const onSite = chosen === undefined ? undefined : units.get(chosen);
    const week =
      chosen === undefined || onSite === undefined
        ? null
        : await this.weekOf(chosen, onSite, { from, days }, caller);
    return { units: own.map((one) => ({ unit: one, label: unitLabel(one) })), week };
  }

  /** All teams of a unit, those that have ended too. @throws RefusedException `access.other_unit` */
  async allTeams(unit: string, caller: AbleCaller): Promise<UnitTeams> {
    const refusal = queueRefusal(unit, caller);
    if (refusal) refused(refusal);
    const teams = await this.inspections.store.teams(this.agency, unit);
    return { unit, teams: teams.map((team) => teamView(team)) };
  }

  /**
   * What a team takes along on a day: whom it visits in which order, with telephone numbers. Reading is written down.
   * @throws RefusedException `team.unknown`
   */
  async schedule(day: LocalDay, teamId: string, caller: AbleCaller): Promise<TeamSchedule> {
    const team = await this.inspections.store.team(this.agency, teamId);
    if (!team || !mayLookAt(team.unit, caller)) {
      return refused(refuse('team.unknown', { where: ' ở đơn vị của bạn' }));
    }
    const visible = await this.access.visible(this.agency, caller);
    const planned = await this.bookings.planned(this.agency, {
      unit: team.unit,
      from: day,
      to: day,
      visible,
    });
    const own = planned.filter((visit) => visit.team === team.id && visit.visible);
    const visits = await Promise.all(
      own.map(async (visit) => {
        const record = orThrow(
          await this.access.read(this.agency, visit.record.code, caller, 'inspection_schedule'),
        );
        const shown = visitView(visit, await this.inspections.rules(record));
        const { phone, identifier, address = '' } = record.applicant;
        return { ...shown, phone, identifier, address };
      }),
    );
    const [withAbsences] = await this.withAbsences([team], day, day);
    return {
      day,
      unitLabel: unitLabel(team.unit),
      team: withAbsences ?? teamView(team),
      visits: visits.filter(({ status }) => status !== 'lapsed'),
    };
  }

  /** Everything planned for a dossier so far. @throws RefusedException as reading the dossier does */
  async log(code: string, caller: AbleCaller): Promise<VisitLog> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'inspection_log'));
    const { calendar } = await this.inspections.rules(record);
    const events = await this.bookings.log(this.agency, code);
    return { code, events: events.map((event) => eventView(event, calendar)) };
  }

  private async weekOf(
    unit: string,
    onSite: OnSiteUnit,
    { from, days }: { from: LocalDay | undefined; days: number },
    caller: AbleCaller,
  ): Promise<UnitWeek> {
    const today = onSite.calendar.dateOf(this.clock.now());
    const first = from ?? mondayToShow(today);
    const last = addDays(first, days - 1);
    const visible = await this.access.visible(this.agency, caller);
    const [teams, visits, waiting] = await Promise.all([
      this.teams(unit, first, last),
      this.visits({ unit, from: first, to: last, visible }),
      this.waiting({ unit, steps: onSite.steps, visible }, today),
    ]);
    return {
      unit,
      unitLabel: unitLabel(unit),
      from: first,
      to: last,
      today,
      mayPlan: mayPlanFor(unit, caller),
      serviceDays: onSite.serviceDays && [...onSite.serviceDays],
      days: daysFrom(first, days).map((day) => dayView(onSite, day, today)),
      teams,
      visits,
      ...waiting,
    };
  }

  private asked(unit: string, units: ReadonlyMap<string, OnSiteUnit>, caller: AbleCaller): string {
    if (!Object.hasOwn(UNITS, unit)) {
      refused(refuse('unit.unknown', { unit, known: '' }));
    }
    const refusal = queueRefusal(unit, caller);
    if (refusal) refused(refusal);
    if (units.has(unit)) return unit;
    return refused(refuse('unit.no_inspections', { unit: unitLabel(unit) }));
  }

  /** Teams that stand on one of the days. */
  private async teams(unit: string, from: LocalDay, to: LocalDay) {
    const teams = await this.inspections.store.teams(this.agency, unit);
    const standing = teams.filter((team) => team.from <= to && (team.to === null || team.to >= from));
    return this.withAbsences(standing, from, to);
  }

  private async withAbsences(teams: readonly Team[], from: LocalDay, to: LocalDay) {
    const people = teams.flatMap(({ members }) => members.map(({ id }) => id));
    const absences = people.length === 0 ? [] : await this.bookings.absences(this.agency, people, from, to);
    return teams.map((team) => teamView(team, absences));
  }

  private async visits(span: { unit: string; from: LocalDay; to: LocalDay; visible: Visible | null }) {
    const visits = await this.bookings.planned(this.agency, span);
    const shown = await Promise.all(
      visits.map(async (visit) => visitView(visit, await this.inspections.rules(visit.record))),
    );
    return shown.filter(({ status }) => status !== 'lapsed');
  }

  private async waiting(
    which: { unit: string; steps: OnSiteUnit['steps']; visible: Visible | null },
    today: LocalDay,
  ) {
    const found = await this.bookings.waiting(this.agency, which, MOST_WAITING + 1);
    const waiting = await Promise.all(
      found.slice(0, MOST_WAITING).map(async (one) => {
        const rules = await this.inspections.rules(one.record);
        const step = onSiteSteps(rules.procedure.definition).get(one.record.facts.state);
        return step === undefined ? [] : [waitingView(one, rules, step, today)];
      }),
    );
    return { waiting: waiting.flat().sort(byUrgency), moreWaiting: found.length > MOST_WAITING };
  }
}

/** Monday of the week people look at: on a weekend the next one. */
const mondayToShow = (today: LocalDay): LocalDay =>
  mondayOf(weekdayOf(today) > 5 ? addDays(today, 2) : today);

const mayPlanFor = (unit: string, { able }: AbleCaller): boolean =>
  able.some((post) => post.unit === unit && scopeOf('inspection.plan', post) !== null);
