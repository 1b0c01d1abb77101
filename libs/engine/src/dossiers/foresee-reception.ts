import { isRefusal, type AgencyId, type Instant, type Refusal } from '#kernel';
import type { Channel } from '#dossier';
import { promiseLedger, type PhaseLedger } from '#sla';
import type { ActionPlan } from '#procedure';
import type { ActDeps } from './act.js';
import type { DossierRecord } from './dossier-record.js';
import { openingOf, rulesInForce, type OpenCommand } from './open-dossier.js';
import { transition, type Rules } from './transition.js';

/** What would be promised if a complete dossier were received at a moment. */
export interface ReceptionQuestion {
  readonly agency: AgencyId;
  readonly procedure: string;
  readonly channel: Channel;
  readonly at: Instant;
}

/** One way to receive it: most procedures have one, some choose the lawful limit by it. */
export interface ForeseenReception {
  readonly action: string;
  readonly label: string;
  /** The dossier as it would stand; its code and hashes mean nothing. */
  readonly record: DossierRecord;
  readonly phases: readonly PhaseLedger[];
}

export interface Foreseen {
  readonly rules: Rules;
  readonly ways: readonly ForeseenReception[];
}

/**
 * The appointment before there is a dossier: opening and reception are worked out by the functions that do them and
 * thrown away. So what a preview says is what the receipt will print, if both happen at the same moment.
 * @returns `procedure.not_in_force`, or what would refuse the opening itself (`opening.due_missing`, `calendar.*`)
 */
export async function foreseeReception(
  deps: Pick<ActDeps, 'procedures' | 'calendars'>,
  question: ReceptionQuestion,
): Promise<Foreseen | Refusal> {
  const rules = await rulesInForce(deps, question, question.at);
  if (isRefusal(rules)) return rules;
  const opened = openingOf(completeDossier(question, rules), rules, question.at, 1);
  if (isRefusal(opened)) return opened;
  const ways: ForeseenReception[] = [];
  for (const plan of waysToReceive(rules)) {
    const way = received(opened.after, plan, question.at, rules);
    if (isRefusal(way)) return way;
    ways.push(way);
  }
  return { rules, ways };
}

/** Everything the procedure asks for, from somebody entitled to it, at its own counter. */
function completeDossier({ agency, channel }: ReceptionQuestion, { procedure }: Rules): OpenCommand {
  const { code, documents, applicants, start, steps } = procedure.definition;
  const { by = '', unit = '' } = steps[start] ?? {};
  return {
    agency,
    channel,
    commandId: '',
    procedure: code,
    data: {},
    due: null,
    applicant: { name: '', identifier: '', phone: '', ...(applicants[0] ? { kind: applicants[0] } : {}) },
    papers: documents.map(({ id }) => id),
    actor: { id: '', role: by, unit },
  };
}

/** Actions of the first step that start a promise and need nothing to be told. */
function waysToReceive({ procedure }: Rules): readonly ActionPlan[] {
  const { start, promise } = procedure.definition;
  const starting = new Set(promise.phases.map(({ from }) => from));
  const plans = [...(procedure.steps.get(start)?.actions.values() ?? [])];
  return plans.filter(({ name, needs }) => starting.has(`${start}.${name}`) && needs.length === 0);
}

function received(
  opened: DossierRecord,
  { name, label, roles, unit }: ActionPlan,
  at: Instant,
  rules: Rules,
): ForeseenReception | Refusal {
  const actor = { id: '', role: roles[0] ?? '', unit: unit ?? '' };
  const change = transition(opened, { kind: 'act', action: name, data: {}, actor, at }, null, rules);
  if (isRefusal(change)) return change;
  const phases = promiseLedger(rules.procedure.definition, change.after.clock, rules.calendar);
  return isRefusal(phases) ? phases : { action: name, label, record: change.after, phases };
}
