import type { WorkingCalendar } from '#calendar';
import type { DossierRecord } from '#engine';
import {
  dayOff,
  type Half,
  type LastDay,
  type Member,
  halvesOf,
  isVisitDay,
  lastDayInTime,
  type OnSiteStep,
  type Team,
  visitDays,
} from '#inspections';
import { dayWords, weekdayOf, type LocalDay } from '#kernel';
import type { Absence, PlannedVisit, VisitEvent, WaitingDossier } from '#persistence';
import { type CompiledProcedure, stateTitle } from '#procedure';
import type { OnSiteUnit } from './on-site-catalogue.js';

const EVERY_WEEKDAY = [1, 2, 3, 4, 5, 6, 7];

/** Why nobody works on a day. */
export interface DayOffView {
  readonly name: string | null;
  readonly decision: string | null;
}

/** A column of the calendar of visits. */
export interface VisitDay {
  readonly day: string;
  readonly weekday: number;
  readonly words: string;
  readonly working: boolean;
  readonly off: DayOffView | null;
  readonly serviceDay: boolean;
  readonly halves: readonly Half[];
  readonly past: boolean;
  readonly today: boolean;
}

/** A column of the calendar. */
export function dayView({ calendar, serviceDays }: OnSiteUnit, day: LocalDay, today: LocalDay): VisitDay {
  const off = dayOff(calendar, day);
  return {
    day,
    weekday: weekdayOf(day),
    words: dayWords(day),
    working: off === null,
    off: off && { name: off.name, decision: off.decision },
    serviceDay: isVisitDay({ weekdays: serviceDays ?? EVERY_WEEKDAY }, calendar, day),
    halves: [...halvesOf(calendar, day)],
    past: day < today,
    today: day === today,
  };
}

/** Days on which somebody else stands in. */
export interface MemberAbsence {
  readonly acting: Member;
  readonly from: string;
  readonly to: string;
}

/** Somebody who goes with a team. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  /** Days on which somebody else stands in. */
  readonly absences: readonly MemberAbsence[];
}

/** A team and who stands in for its members. */
export interface TeamView {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly members: readonly TeamMember[];
  readonly perHalf: number;
  readonly from: string;
  readonly to: string | null;
  readonly revision: number;
}

export function teamView(team: Team, absences: readonly Absence[] = []): TeamView {
  const { id, unit, name, perHalf, from, to, revision } = team;
  const members = team.members.map((member) => ({
    id: member.id,
    name: member.name,
    /** Days on which somebody else stands in. */
    absences: absences
      .filter(({ absent }) => absent === member.id)
      .map(({ acting, from: first, to: last }) => ({ acting, from: first, to: last })),
  }));
  return { id, unit, name, members, perHalf, from, to, revision };
}

interface Rules {
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
}

/** A procedure by code and title. */
export interface ProcedureName {
  readonly code: string;
  readonly title: string;
}

/** A dossier as the calendar of visits shows it. */
export interface VisitedDossier {
  readonly code: string;
  readonly revision: number;
  readonly applicant: string;
  readonly procedure: ProcedureName;
  readonly state: string;
  readonly stateTitle: string;
  readonly due: string | null;
  readonly overdue: boolean;
}

function shortView(record: DossierRecord, { procedure, calendar }: Rules): VisitedDossier {
  const { definition } = procedure;
  const { facts, dueCurrent } = record;
  return {
    code: record.code,
    revision: record.revision,
    applicant: record.applicant.name,
    procedure: { code: record.procedure, title: definition.title },
    state: facts.state,
    stateTitle: stateTitle(definition, facts.state),
    due: dueCurrent === null ? null : calendar.formatLocal(dueCurrent),
    overdue: facts.overdue,
  };
}

/** A dossier that needs a visit. */
export interface WaitingView extends VisitedDossier {
  readonly step: string;
  readonly serviceDays: readonly number[] | null;
  readonly announced: string | null;
  readonly announcedPassed: boolean;
  readonly lastDay: LastDay;
  readonly possible: readonly string[];
  readonly suspended: string | null;
  /** When the time of the step ends, local ISO; the visit itself may be in time for the promise and late for the step. */
  readonly stepDue: string | null;
  readonly booked: boolean;
}

/** A dossier that needs a visit; `lastDay` is the last one that still keeps the promise. */
export function waitingView(
  { record, announced, booked }: WaitingDossier,
  rules: Rules,
  step: OnSiteStep,
  today: LocalDay,
): WaitingView {
  const { procedure, calendar } = rules;
  const site = { procedure, calendar, step, channel: record.channel, due: record.dueCurrent };
  return {
    ...shortView(record, rules),
    step: step.name,
    serviceDays: step.onServiceDays ? [...step.weekdays] : null,
    announced,
    announcedPassed: announced !== null && announced < today,
    lastDay: lastDayInTime(site, today),
    possible: [...visitDays(step, calendar, today)],
    suspended: record.facts.suspended,
    /** When the time of the step ends, local ISO; the visit itself may be in time for the promise and late for the step. */
    stepDue: record.deadlines.step === undefined ? null : calendar.formatLocal(record.deadlines.step),
    booked,
  };
}

/** What nobody can save first, then by the last day that is in time. */
export function byUrgency(a: WaitingView, b: WaitingView): number {
  const key = ({ lastDay, due, code }: WaitingView): string => {
    if (lastDay.why === 'too_late') return `0 ${due ?? ''} ${code}`;
    return `1 ${lastDay.day ?? '9999'} ${due ?? '9999'} ${code}`;
  };
  return key(a) < key(b) ? -1 : 1;
}

/**
 * How a visit stands, by the dossier alone: booked while it stays in the step; done when an action of the step ended
 * the stay on the day or after; lapsed when it left otherwise (withdrawn, ended early) and nobody need go.
 */
function statusOf(visit: PlannedVisit, { procedure, calendar }: Rules): 'booked' | 'done' | 'lapsed' {
  const { left, leaving, step, day } = visit;
  if (!left) return 'booked';
  const own = leaving !== null && procedure.steps.get(step)?.actions.has(leaving.action) === true;
  return own && leaving.kind === 'acted' && calendar.dateOf(leaving.at) >= day ? 'done' : 'lapsed';
}

/** The action that ended the visit. */
export interface VisitResult {
  readonly label: string;
  readonly at: string;
}

/** A planned visit. */
export interface VisitView {
  readonly id: string;
  readonly team: string;
  readonly day: string;
  readonly half: Half;
  readonly place: number;
  readonly revision: number;
  readonly status: 'booked' | 'done' | 'lapsed';
  /** null: held by a dossier the caller may not see. */
  readonly dossier: VisitedDossier | null;
  readonly stepTitle: string | null;
  readonly late: string | null;
  readonly reason: string | null;
  readonly bookedBy: Member;
  readonly onBehalfOf: Member | null;
  readonly result: VisitResult | null;
}

export function visitView(visit: PlannedVisit, rules: Rules): VisitView {
  const { id, team, day, half, place, revision, visible, leaving } = visit;
  const status = statusOf(visit, rules);
  const { calendar } = rules;
  const result = status === 'done' && leaving !== null ? leaving : null;
  return {
    id,
    team,
    day,
    half,
    place,
    revision,
    status,
    /** null: held by a dossier the caller may not see. */
    dossier: visible ? shortView(visit.record, rules) : null,
    stepTitle: visible ? stateTitle(rules.procedure.definition, visit.step) : null,
    late: visible ? visit.late : null,
    reason: visible ? visit.reason : null,
    bookedBy: visit.by,
    onBehalfOf: visit.onBehalfOf,
    result: visible && result !== null ? { label: result.label, at: calendar.formatLocal(result.at) } : null,
  };
}

/** What was planned, by whom and when. */
export interface VisitEventView extends Omit<VisitEvent, 'at'> {
  readonly at: string;
}

export function eventView(event: VisitEvent, calendar: WorkingCalendar): VisitEventView {
  return { ...event, at: calendar.formatLocal(event.at) };
}
