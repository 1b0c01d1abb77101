import { isRefusal, type Actor, type Instant, type Refusal } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import type { DossierRecord } from '#engine';
import { actionRefusal, type ActionPlan, type CompiledProcedure } from '#procedure';
import { deadlines } from '#sla';
import type { DeskLine } from '../desk/desk-line.js';
import { deskRow, type DeskRow } from '../desk/desk-row.js';
import { remainingTime, type Remaining } from '../dossiers/remaining.js';

/** An own action of the step, and why the person who asks may not take it now. */
export interface ApprovalAction {
  readonly action: string;
  readonly label: string;
  readonly needs: readonly string[];
  /** Back to whoever submitted it; everything else is a signature. */
  readonly back: boolean;
  /** null when it may be taken. */
  readonly blocked: { readonly code: string; readonly message: string } | null;
}

/** A dossier that waits for a signature. */
export interface ApprovalRow extends DeskRow {
  /** When it came before the leader, local ISO. */
  readonly submittedAt: string;
  readonly lateToSign: boolean;
  readonly actions: readonly ApprovalAction[];
}

export interface Signer {
  readonly actors: readonly Actor[];
  readonly now: Instant;
}

const SEND_BACK = 'send_back';

export function approvalRow(
  record: DossierRecord,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
  signer: Signer,
): ApprovalRow {
  const row = stepRow(record, procedure, calendar, signer);
  const plans = [...(procedure.steps.get(record.facts.state)?.actions.values() ?? [])];
  return {
    ...row,
    submittedAt: calendar.formatLocal(record.clock.stepEnteredAt),
    lateToSign: row.stepDeadline !== null && (row.stepDeadline.remaining.minutes ?? 0) < 0,
    actions: plans.map((plan) => approvalAction(plan, { record, procedure, calendar, signer })),
  };
}

/** A line of the desk whose step keeps its end also when it is over. */
export function stepRow(
  record: DossierRecord,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
  signer: Signer,
): DeskRow {
  const row = deskRow(lineOf(record), procedure, calendar, signer);
  const end = stepEnd(record, procedure, calendar);
  if (end === null) return row;
  return {
    ...row,
    stepDeadline: { due: calendar.formatLocal(end), remaining: left(end, signer.now, calendar) },
  };
}

const left = (due: Instant, now: Instant, calendar: WorkingCalendar): Remaining =>
  remainingTime({ due, paused: false, finished: false, overdue: false }, now, calendar);

interface Asked {
  readonly record: DossierRecord;
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly signer: Signer;
}

function approvalAction(plan: ActionPlan, { record, procedure, calendar, signer }: Asked): ApprovalAction {
  const refusal = refusalFor(plan, { record, procedure, calendar, signer });
  return {
    action: plan.name,
    label: plan.label,
    needs: plan.needs,
    back: plan.name === SEND_BACK,
    blocked: refusal && { code: refusal.code, message: refusal.message },
  };
}

/** null when one of their posts may; of several refusals the one that comes furthest. */
function refusalFor({ name }: ActionPlan, { record, procedure, calendar, signer }: Asked): Refusal | null {
  let last: Refusal | null = null;
  for (const actor of signer.actors) {
    const refusal = actionRefusal(procedure, record.facts, { action: name, actor }, calendar, signer.now);
    if (refusal === null) return null;
    if (last === null || refusal.code !== 'actor.wrong_role') last = refusal;
  }
  return last;
}

/** The end of the step, also when it is over and its deadline has fired. */
function stepEnd(
  { facts, clock, channel, deadlines: armed }: DossierRecord,
  { definition }: CompiledProcedure,
  calendar: WorkingCalendar,
): Instant | null {
  if (facts.suspended !== null || facts.finished) return null;
  if (armed.step !== undefined) return armed.step;
  const nothingElse = {
    dueLawful: null,
    rescheduledTo: null,
    overdue: false,
    apologySettled: true,
    at: clock.stepEnteredAt,
  };
  const inputs = { step: facts.state, channel, finished: false, suspended: false, ...nothingElse };
  const ends = deadlines(definition, { ...clock, stepSpent: false }, inputs, calendar);
  return isRefusal(ends) ? null : (ends.step ?? null);
}

function lineOf(record: DossierRecord): DeskLine {
  const { code, revision, procedure, issue, field, role, unit, facts, clock, deadlines: armed } = record;
  const { openedAt, receivedAt, dueCurrent, rescheduledTo, finishedAt } = record;
  return {
    code,
    revision,
    procedure,
    issue,
    field,
    role,
    unit,
    openedAt,
    receivedAt,
    dueCurrent,
    rescheduledTo,
    finishedAt,
    applicant: record.applicant.name,
    state: facts.state,
    assignee: '',
    assigneeName: null,
    facts,
    overdue: facts.overdue,
    apology: facts.apology,
    suspended: facts.suspended,
    paused: clock.open.length > 0,
    dueLawful: facts.dueLawful,
    stepDue: armed.step ?? null,
    stepSpent: clock.stepSpent,
  };
}
