import { DomainError, type Refusal } from '#kernel';
import { rescheduledTo } from '../rules/apology.js';
import type { Ask, CalendarAnswers, CompiledProcedure } from '../compiled/compiled.js';
import { decideExpire } from './decide-expire.js';
import type {
  Accepted,
  ActCommand,
  ApologyState,
  Decision,
  DossierFacts,
  ExpireCommand,
} from '../compiled/decision.js';
import { finishes, refuseUnknownState } from '../compiled/finishing.js';
import { offeredActions } from './offered-actions.js';
import { askFor } from './plan-of.js';
import { papersAddedBy } from '../rules/rules-of-the-data.js';
import { firstBroken } from '../rules/rules.js';
import { takeTransition } from '../machine/take-transition.js';
import { quoted } from '../compiled/words.js';

/**
 * The only place that decides what may happen to a dossier. Pure: same question, same answer; nothing is stored.
 * @returns what the move does, or a refusal that says what was tried, what holds and what is possible now.
 * @throws DomainError when the facts contradict the procedure (a state it does not have).
 */
export function decide(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: ActCommand | ExpireCommand,
  calendar: CalendarAnswers,
): Decision {
  refuseUnknownState(procedure, facts);
  if (command.kind === 'expire') return decideExpire(procedure, facts, command);
  const ask = askFor(procedure, facts, command, calendar);
  const refusal = firstBroken(ask, 'decision');
  return refusal === null ? accept(ask) : withAllowed(refusal, ask);
}

/** Lets the machine take the step and says what it does. */
function accept(ask: Ask): Accepted {
  const { procedure, facts, plan } = ask;
  const moved = plan.to !== null;
  const to = plan.to === null ? facts.state : nextState(ask, plan.to);
  const ends = moved && !procedure.steps.has(to);
  const apologises = plan.standing?.deed === 'apologises';
  return {
    kind: 'accepted',
    action: plan.name,
    label: plan.label,
    from: facts.state,
    to,
    moved,
    effects: plan.effects,
    papersAdded: papersAddedBy(ask),
    assigns: assignedBy(ask, to),
    finishes: moved && finishes(procedure, facts, to),
    ends,
    apology: apologises ? ('issued' satisfies ApologyState) : facts.apology,
    overdue: facts.overdue,
    suspended: suspendedAfter(ask),
    rescheduledTo: apologises ? rescheduledTo(ask) : null,
  };
}

/**
 * The state the machine goes to. XState ignores what it does not allow, so a machine that stays although every
 * rule is kept contradicts the plan it was compiled from.
 */
function nextState(ask: Ask, planned: string): string {
  const { procedure, facts, plan } = ask;
  const { machine } = procedure;
  const next = takeTransition(machine, facts.state, plan.name, ask);
  if (next === planned) return planned;
  throw new DomainError('procedure.machine_disagrees', `machine refuses ${plan.name} in ${facts.state}`, {
    code: procedure.definition.code,
    state: facts.state,
    action: plan.name,
    next,
  });
}

/** Work is given to a person in the role of the step it leads to. */
function assignedBy({ procedure, plan, command }: Ask, to: string): Accepted['assigns'] {
  const role = procedure.definition.steps[to]?.by;
  if (role === undefined || !plan.needs.includes('assignee')) return null;
  return { role, person: String(command.data['assignee']).trim() };
}

function suspendedAfter({ facts, command, plan }: Ask): string | null {
  const deed = plan.standing?.deed;
  if (deed === 'suspends') return String(command.data['reason']);
  return deed === 'resumes' ? null : facts.suspended;
}

/** Completes a refusal with what is possible now, in words and as `data.allowed`. */
function withAllowed(refusal: Refusal, { procedure, facts, command, calendar }: Ask): Refusal {
  const offered = offeredActions(procedure, facts, calendar, command.at);
  const possible = offered.length === 0 ? 'không còn việc nào' : quoted(offered.map(({ label }) => label));
  return {
    ...refusal,
    message: `${refusal.message} Lúc này có thể: ${possible}.`,
    data: { ...refusal.data, allowed: offered.map(({ action }) => action) },
  };
}
