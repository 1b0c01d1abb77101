import { refuse, type Refusal } from '#kernel';
import { PROMISE_LAPSED, STEP_EXPIRED } from '../machine/compile.js';
import type { CompiledProcedure, StepPlan } from '../compiled/compiled.js';
import type { Accepted, DeadlineName, Decision, DossierFacts, ExpireCommand } from '../compiled/decision.js';
import { finishes } from '../compiled/finishing.js';
import type { Effect } from '../definition/vocabulary.js';
import { takeTransition } from '../machine/take-transition.js';
import { stateTitle } from '../definition/labels.js';

const LABELS: Readonly<Record<DeadlineName, string>> = {
  warning: 'Sắp đến hạn trả kết quả',
  promise: 'Quá hạn trả kết quả',
  reappointment: 'Quá ngày hẹn trả lại',
  step: 'Quá hạn của bước',
};

/**
 * A deadline has come; the actor is the clock. A deadline that the dossier has outrun is refused, so the sweeper
 * may fire late or twice.
 * @returns `deadline.void` when the dossier is finished or the deadline no longer fits its state.
 */
export function decideExpire(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: ExpireCommand,
): Decision {
  const step = procedure.steps.get(facts.state);
  if (step === undefined || facts.finished)
    return voidDeadline(procedure, facts, command, 'hồ sơ đã xử lý xong');
  switch (command.deadline) {
    case 'step':
      return expireStep(procedure, facts, command, step);
    case 'warning':
    case 'promise':
      if (facts.dueLawful === null) return voidDeadline(procedure, facts, command, 'thời hạn không chạy');
      if (facts.overdue) return voidDeadline(procedure, facts, command, 'hồ sơ đã được ghi quá hạn');
      return command.deadline === 'warning' ? warn(facts) : breakPromise(facts, command, procedure);
    case 'reappointment':
      if (!facts.rescheduled) return voidDeadline(procedure, facts, command, 'hồ sơ chưa hẹn lại ngày trả');
      return stay(facts, 'reappointment', ['alert_leader']);
  }
}

/**
 * The budget of the step is used up: the effects of `onOverdue`, and its move if it names one. While the dossier
 * is suspended nothing moves by itself; the head of department is told instead.
 */
function expireStep(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: ExpireCommand,
  { definition, name }: StepPlan,
): Decision {
  if (definition.within === undefined) return voidDeadline(procedure, facts, command, 'bước không có hạn');
  const { onOverdue } = definition;
  if (onOverdue?.to === undefined) return stay(facts, 'step', onOverdue?.then ?? []);
  if (facts.suspended !== null) return stay(facts, 'step', ['alert_head']);
  const to = takeTransition(procedure.machine, name, STEP_EXPIRED, null);
  return {
    ...stay(facts, 'step', onOverdue.then),
    to,
    moved: true,
    finishes: finishes(procedure, facts, to),
    ends: !procedure.steps.has(to),
  };
}

function warn(facts: DossierFacts): Accepted {
  return stay(facts, 'warning', ['alert_head']);
}

/**
 * The lawful due moment has passed: late for good, and a letter is owed unless one went out in time
 * (NĐ 118/2025 Điều 19(6)).
 */
function breakPromise(facts: DossierFacts, command: ExpireCommand, procedure: CompiledProcedure): Decision {
  if (facts.dueLawful !== null && command.at < facts.dueLawful) {
    return voidDeadline(procedure, facts, command, 'chưa đến hạn');
  }
  if (procedure.definition.promise.silence !== undefined) return consent(procedure, facts);
  const owed = facts.apology !== 'issued' && procedure.owesLetters;
  return {
    ...stay(facts, 'promise', owed ? ['letter_apology', 'alert_leader'] : ['alert_leader']),
    overdue: true,
    apology: owed ? 'owed' : facts.apology,
  };
}

/** Silence is consent: unanswered in time, the dossier ends well by itself. Suspended, it had its answer. */
function consent(procedure: CompiledProcedure, facts: DossierFacts): Accepted {
  const to = takeTransition(procedure.machine, facts.state, PROMISE_LAPSED, null);
  return {
    ...stay(facts, 'promise', ['notify_applicant']),
    label: 'Hết thời hạn không có văn bản trả lời: được coi là chấp thuận',
    to,
    moved: true,
    finishes: finishes(procedure, facts, to),
    ends: !procedure.steps.has(to),
  };
}

function stay(facts: DossierFacts, deadline: DeadlineName, effects: readonly Effect[]): Accepted {
  return {
    kind: 'accepted',
    action: `expire.${deadline}`,
    label: LABELS[deadline],
    from: facts.state,
    to: facts.state,
    moved: false,
    effects,
    papersAdded: [],
    assigns: null,
    finishes: false,
    ends: false,
    apology: facts.apology,
    overdue: facts.overdue,
    suspended: facts.suspended,
    rescheduledTo: null,
  };
}

function voidDeadline(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  { deadline }: ExpireCommand,
  why: string,
): Refusal {
  const title = stateTitle(procedure.definition, facts.state);
  return refuse(
    'deadline.void',
    { deadline: LABELS[deadline], why, title },
    { deadline, state: facts.state, allowed: [] },
  );
}
