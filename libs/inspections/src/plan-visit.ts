import {
  dayWords,
  isRefusal,
  refuse,
  type Actor,
  type AgencyId,
  type Clock,
  type DossierCode,
  type Instant,
  type LocalDay,
  type Refusal,
} from '#kernel';
import { freeSlot, type WantedSlot } from './day-plan.js';
import { lastDayInTime, lateness, type LastDay, type Lateness, type Promised } from './forward-budget.js';
import type { DayPlan, InspectionStore, Stay, Team, Visit, VisitChange } from './ports.js';
import { HALVES, halfRefusal, visitDayRefusal, visitDays } from './visit-days.js';

/** A dossier that waits for a visit, with the rules it lives under. */
export interface OnSiteDossier extends Promised {
  readonly dossier: DossierCode;
  /** How often it has entered the step. */
  readonly stay: number;
  /** The day the applicant was told, from the history; null when none was. */
  readonly announced: LocalDay | null;
  /** Why it is suspended; null when it is not. */
  readonly suspended: string | null;
  /** End of the budget of the step. */
  readonly stepDue: Instant | null;
}

export interface PlanDeps {
  readonly store: InspectionStore;
  readonly clock: Clock;
}

/** A wish to visit a dossier; `reason` where the rules ask for one. */
export interface PlanRequest {
  readonly agency: AgencyId;
  readonly dossier: OnSiteDossier;
  readonly slot: WantedSlot;
  readonly reason: string | null;
  /** Whoever books has seen that the visit is late. */
  readonly confirmLate: boolean;
  readonly by: Actor;
}

/** What booking a day would mean, before anything is booked. */
export interface Preview {
  readonly day: LocalDay;
  readonly late: Lateness | null;
  readonly lastDay: LastDay;
  /** Why a reason must be given; null when none is needed. */
  readonly reasonFor: string | null;
  /** What else is good to know. */
  readonly notes: readonly string[];
  readonly possible: readonly LocalDay[];
}

/** @returns `visit.past`, `visit.day_off`, `visit.not_service_day`, `visit.suspended`, `calendar.year_missing` */
export function previewVisit(dossier: OnSiteDossier, day: LocalDay, now: Instant): Preview | Refusal {
  const { calendar, step } = dossier;
  const today = calendar.dateOf(now);
  const no = suspendedRefusal(dossier) ?? visitDayRefusal(step, calendar, day, today);
  if (no) return no;
  const late = lateness(dossier, day);
  if (isRefusal(late)) return late;
  return {
    day,
    late,
    lastDay: lastDayInTime(dossier, today),
    reasonFor: reasonNeeded(dossier, day, late),
    notes: notesOn(dossier, day),
    possible: visitDays(step, calendar, today),
  };
}

function reasonNeeded(
  { announced }: OnSiteDossier,
  day: LocalDay,
  late: Lateness | null,
): Preview['reasonFor'] {
  if (late !== null) return `Buổi thẩm định này muộn: ${late.why}`;
  if (announced === null || announced === day) return null;
  return `Người nộp đã được báo ngày ${dayWords(announced)}.`;
}

function notesOn({ calendar, stepDue }: OnSiteDossier, day: LocalDay): readonly string[] {
  if (stepDue === null || day <= calendar.dateOf(stepDue)) return [];
  return [`Sau hạn của bước (${dayWords(calendar.dateOf(stepDue))}): trưởng phòng sẽ được báo.`];
}

/** A suspended dossier is not worked on; it is resumed first. */
function suspendedRefusal({ dossier, suspended }: OnSiteDossier): Refusal | null {
  if (suspended === null) return null;
  return refuse('visit.suspended', { dossier, suspended });
}

/**
 * Books a place. The same wish of a dossier again (a second click, a second tab) gets the first answer.
 * @returns what `previewVisit` refuses; `team.*`, `visit.no_such_half`, `visit.late_unconfirmed`,
 *   `visit.reason_needed`, `visit.not_waiting`, `visit.already_booked`, `visit.slot_taken`, `visit.person_busy`
 */
export async function bookVisit(
  deps: PlanDeps,
  request: PlanRequest & { readonly id: string },
): Promise<Visit | Refusal> {
  const { agency, dossier, slot, id, by } = request;
  const at = deps.clock.now();
  const ready = await readyToPlan(deps, request, at);
  if (isRefusal(ready)) return ready;
  const { team, late } = ready;
  return deps.store.change(agency, slot.day, stayOf(dossier), (plan) => {
    if (!plan.there) return goneRefusal(dossier);
    if (plan.own !== null)
      return isSame(plan.own, slot) ? plan.own : alreadyBooked(plan.own, teamOf(plan, team));
    const free = freeSlot(team, slot, plan);
    if (isRefusal(free)) return free;
    const visit: Visit = { id, ...stayOf(dossier), ...free, status: 'booked', revision: 1, bookedAt: at };
    return { kind: 'booked', visit, at, by, reason: request.reason, late, teamRevision: team.revision };
  });
}

/** A move of a visit somebody saw at `revision`. */
export interface MoveRequest extends PlanRequest {
  readonly visit: Visit;
  readonly revision: number;
}

/** Moves a visit to another place; another day always with a reason. @returns as `bookVisit`, and `visit.changed` */
export async function moveVisit(deps: PlanDeps, request: MoveRequest): Promise<Visit | Refusal> {
  const { agency, dossier, slot, visit, by, reason } = request;
  const at = deps.clock.now();
  if (slot.day !== visit.day && reason === null) {
    return reasonMissing(`Chuyển buổi thẩm định từ ${dayWords(visit.day)} sang ${dayWords(slot.day)}`);
  }
  const ready = await readyToPlan(deps, request, at);
  if (isRefusal(ready)) return ready;
  return deps.store.change(agency, slot.day, stayOf(dossier), (plan): VisitChange | Refusal => {
    if (!plan.there) return goneRefusal(dossier);
    const changed = changedRefusal(plan, request);
    if (changed) return changed;
    const free = freeSlot(ready.team, slot, plan, visit.id);
    if (isRefusal(free)) return free;
    const moved = { ...visit, ...free, revision: visit.revision + 1 };
    const { late, team } = ready;
    return { kind: 'moved', visit: moved, at, by, reason, late, teamRevision: team.revision };
  });
}

/** Gives the place back; the dossier waits again. @returns `visit.reason_needed`, `visit.changed` */
export function cancelVisit(
  deps: PlanDeps,
  request: Pick<MoveRequest, 'agency' | 'visit' | 'revision' | 'reason' | 'by'>,
): Promise<Visit | Refusal> {
  const { agency, visit, by, reason } = request;
  if (reason === null) return Promise.resolve(reasonMissing('Hủy lịch thẩm định', '; lịch chưa thay đổi'));
  return deps.store.change(agency, visit.day, visit, (plan): VisitChange | Refusal => {
    const changed = changedRefusal(plan, request);
    if (changed) return changed;
    const cancelled: Visit = { ...visit, status: 'cancelled', revision: visit.revision + 1 };
    return { kind: 'cancelled', visit: cancelled, at: deps.clock.now(), by, reason, late: null };
  });
}

const stayOf = ({ dossier, step, stay }: OnSiteDossier): Stay => ({ dossier, step: step.name, stay });

/** Everything that can be said without the other visits of the day. */
async function readyToPlan(
  { store }: PlanDeps,
  { agency, dossier, slot, reason, confirmLate }: PlanRequest,
  now: Instant,
): Promise<{ readonly team: Team; readonly late: string | null } | Refusal> {
  const preview = previewVisit(dossier, slot.day, now);
  if (isRefusal(preview)) return preview;
  const half = halfRefusal(dossier.calendar, slot.day, slot.half, now);
  if (half) return half;
  const team = await store.team(agency, slot.team);
  const wrong = teamRefusal(team, dossier, slot.day);
  if (wrong || team === null) return wrong ?? noTeam();
  if (preview.late !== null && !(confirmLate && reason !== null)) {
    return refuse(
      'visit.late_unconfirmed',
      { why: preview.late.why },
      { late: preview.late, lastDay: preview.lastDay },
    );
  }
  if (preview.reasonFor !== null && reason === null) {
    return reasonMissing(`${preview.reasonFor} Xếp sang ngày khác`);
  }
  return { team, late: preview.late?.why ?? null };
}

/** A team goes for its own unit, on days on which it stands. @returns `team.unknown`, `team.other_unit`, `team.not_that_day` */
function teamRefusal(team: Team | null, { step }: OnSiteDossier, day: LocalDay): Refusal | null {
  if (team === null) return noTeam();
  if (team.unit !== step.unit) {
    return refuse('team.other_unit', { team: team.name });
  }
  if (team.from <= day && (team.to === null || day <= team.to)) return null;
  const until = team.to === null ? '' : ` đến ${dayWords(team.to)}`;
  return refuse('team.not_that_day', { team: team.name, from: dayWords(team.from), until });
}

const noTeam = (): Refusal => refuse('team.unknown', { where: '' });

const reasonMissing = (change: string, rest = ''): Refusal => refuse('visit.reason_needed', { change, rest });

function goneRefusal({ dossier, step }: OnSiteDossier): Refusal {
  return refuse('visit.not_waiting', {
    dossier,
    now: `đã rời bước “${step.title}”; không còn chờ thẩm định. Hãy tải lại lịch`,
  });
}

function changedRefusal(
  { own }: DayPlan,
  { visit, revision }: Pick<MoveRequest, 'visit' | 'revision'>,
): Refusal | null {
  if (own?.id === visit.id && own.revision === revision) return null;
  const now =
    own?.id === visit.id ? `hiện là buổi ${HALVES[own.half]} ${dayWords(own.day)}` : 'không còn hiệu lực';
  return refuse('visit.changed', { dossier: visit.dossier, now }, { revision: own?.revision ?? null });
}

const isSame = (visit: Visit, wanted: WantedSlot): boolean =>
  visit.team === wanted.team &&
  visit.day === wanted.day &&
  visit.half === wanted.half &&
  (wanted.place === null || visit.place === wanted.place);

const teamOf = ({ own, standing }: DayPlan, asked: Team): string =>
  standing.find(({ id }) => id === own?.id)?.teamName ?? (own?.team === asked.id ? asked.name : 'một đoàn');

function alreadyBooked({ dossier, day, half, place, id }: Visit, team: string): Refusal {
  return refuse(
    'visit.already_booked',
    {
      dossier,
      booked: `đã có lịch: ${team}, buổi ${HALVES[half]} ${dayWords(day)}, lượt ${place}. Muốn đổi, hãy chuyển buổi đó`,
    },
    { visit: id, day, half, place },
  );
}
