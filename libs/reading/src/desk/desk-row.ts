import { actorIn, type HeldPost } from '#identity';
import type { Actor, Instant } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import {
  type ApologyState,
  type CompiledProcedure,
  type DossierFacts,
  type OfferedAction,
  possibleFor,
  stateTitle,
} from '#procedure';
import { letterOf, turnOf } from '../dossiers/dossier-view.js';
import type { DeskLine } from './desk-line.js';
import { remainingTime, type Remaining } from '../dossiers/remaining.js';

/** A dossier as a line of the desk. */
export interface DeskRow {
  readonly code: string;
  readonly revision: number;
  /** Only the name: identifiers are not for lists (domain §9). */
  readonly applicant: { readonly name: string };
  readonly procedure: {
    readonly code: string;
    readonly issue: number;
    readonly title: string;
    readonly field: string;
  };
  readonly state: string;
  readonly stateTitle: string;
  /** Whose turn it is; null after the end. */
  readonly turn: DeskTurn | null;
  /** The person the work was given to; null while it is anybody's of the role. */
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** The appointment in force, local ISO; null while none runs. */
  readonly dueCurrent: string | null;
  /** The lawful date, local ISO. */
  readonly dueLawful: string | null;
  readonly remaining: Remaining;
  /** When the budget of the step is used up. */
  readonly stepDeadline: { readonly due: string; readonly remaining: Remaining } | null;
  /** The time of the step is over; `stepDeadline` is not kept after that. */
  readonly stepLate: boolean;
  readonly overdue: boolean;
  /** “Đã xử lý xong”: no promise runs any more. */
  readonly finished: boolean;
  /** Why it is suspended; null when it is not. */
  readonly suspended: string | null;
  readonly apology: ApologyState;
  /** How an issued letter came; null while none is. */
  readonly letter: 'timely' | 'late' | null;
  /** What the person who asks may do now. */
  readonly possible: readonly PossibleAction[];
}

export interface DeskTurn {
  readonly role: string;
  readonly roleLabel: string;
  readonly unit: string | null;
  readonly unitLabel: string | null;
}

export interface PossibleAction {
  readonly action: string;
  readonly label: string;
  readonly needs: readonly string[];
}

/** Who looks, and when. */
export interface Onlooker {
  readonly actors: readonly Actor[];
  readonly now: Instant;
}

export function onlooker(person: string, posts: readonly HeldPost[], now: Instant): Onlooker {
  return { actors: posts.map((post) => actorIn(person, post)), now };
}

export function deskRow(
  line: DeskLine,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
  { actors, now }: Onlooker,
): DeskRow {
  const { title } = procedure.definition;
  const { code, revision, state, overdue, suspended, apology, dueCurrent, dueLawful, stepDue } = line;
  const local = (at: Instant | null): string | null => (at === null ? null : calendar.formatLocal(at));
  const finished = line.finishedAt !== null;
  const remaining = (due: Instant | null): Remaining =>
    remainingTime({ due, finished, overdue, paused: line.paused }, now, calendar);
  return {
    code,
    revision,
    applicant: { name: line.applicant },
    procedure: { code: line.procedure, issue: line.issue, title, field: line.field },
    state,
    stateTitle: stateTitle(procedure.definition, state),
    turn: turnOf(line),
    assignee: line.assignee === '' ? null : { id: line.assignee, name: line.assigneeName ?? line.assignee },
    dueCurrent: local(dueCurrent),
    dueLawful: local(dueLawful),
    remaining: remaining(dueCurrent),
    stepDeadline:
      stepDue === null
        ? null
        : {
            due: calendar.formatLocal(stepDue),
            remaining: remainingTime(
              { due: stepDue, paused: false, finished, overdue: false },
              now,
              calendar,
            ),
          },
    stepLate: line.stepSpent && !finished && suspended === null,
    overdue: overdue && !finished,
    finished,
    suspended,
    apology,
    letter: letterOf(apology, line.rescheduledTo),
    possible: possibleFor(procedure, factsOf(line), actors, calendar, now).map(possibleAction),
  };
}

const possibleAction = ({ action, label, needs }: OfferedAction): PossibleAction => ({
  action,
  label,
  needs,
});

function factsOf({
  facts,
  state,
  overdue,
  apology,
  suspended,
  finishedAt,
  dueLawful,
}: DeskLine): DossierFacts {
  const finished = finishedAt !== null;
  return { assigned: {}, ...facts, state, overdue, apology, suspended, finished, dueLawful };
}
