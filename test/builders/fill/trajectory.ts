import type { Channel, HistoryEntry } from '#dossier';
import {
  expireNext,
  nextDeadline,
  openingOf,
  transition,
  type Change,
  type DossierRecord,
  type Rules,
} from '#engine';
import { type Actor, DAY_MS, type Instant, isRefusal } from '#kernel';
import { type ActionData, dataField, type DataKind, type ProcedureDefinition } from '#procedure';
import type { Random } from '../../chaos/random.js';

/** What happened to one dossier from its opening to a moment, told by the engine's own functions. */
export interface Trajectory {
  readonly record: DossierRecord;
  readonly entries: readonly HistoryEntry[];
}

/** Where a dossier shall stand, how it gets there and when it begins. */
export interface Course {
  readonly path: readonly string[];
  readonly openedAt: Instant;
  readonly until: Instant;
}

const MINUTE = 60_000;

/** The actions of a shortest way into every step a dossier can be unresolved in. */
export function pathsToSteps(definition: ProcedureDefinition): ReadonlyMap<string, readonly string[]> {
  const { start, steps, promise } = definition;
  const paths = new Map<string, readonly string[]>([[start, []]]);
  // A map is walked in the order of insertion, also over what is added meanwhile: breadth first.
  for (const [step, path] of paths) {
    for (const [action, { to }] of Object.entries(steps[step]?.actions ?? {})) {
      if (!Object.hasOwn(steps, to) || paths.has(to) || to === promise.until) continue;
      paths.set(to, [...path, action]);
    }
  }
  return paths;
}

/**
 * Opens a dossier and walks it, people acting in office hours and the clock firing whatever falls due between and
 * after them. @returns null when it did not get there in time, or is finished
 */
export function walk(rules: Rules, agency: string, course: Course, random: Random): Trajectory | null {
  const { definition } = rules.procedure;
  const step = definition.steps[definition.start];
  const command = {
    agency,
    commandId: 'opening',
    procedure: definition.code,
    channel: random.pick<Channel>(['online', 'direct', 'direct', 'post']),
    applicant: { name: 'Nguyễn Văn An', identifier: '', phone: '', ...kindOf(definition) },
    papers: definition.documents.filter(({ required }) => required).map(({ id }) => id),
    actor: { id: 'lan', role: step?.by ?? '', unit: step?.unit ?? '' },
    data: {},
    due: null,
  } as const;
  const opened = openingOf(command, rules, course.openedAt, 1);
  if (isRefusal(opened)) throw new Error(opened.message);
  const told = [opened];
  for (const action of course.path) {
    const change = act(told, action, rules, course.until, random);
    if (change === null) return null;
    told.push(change);
  }
  tick(told, rules, course.until);
  const record = last(told).after;
  return record.facts.finished ? null : { record, entries: told.map(({ entry }) => entry) };
}

/** Some procedures are not for everybody. */
function kindOf({ applicants: [kind] }: ProcedureDefinition) {
  return kind === undefined ? {} : { kind };
}

/** People the work is given to, where it is given to anybody. */
export const ASSIGNEES = ['chi', 'khoi', 'linh', 'my', 'nhu', 'phat', 'quyen', 'tai'] as const;

const givenTo = (needs: readonly string[], random: Random): ActionData =>
  needs.includes('assignee') ? { assignee: random.pick(ASSIGNEES) } : {};

function last(told: readonly Change[]): Change {
  const change = told.at(-1);
  if (!change) throw new Error('a trajectory begins with its opening');
  return change;
}

/** Everything that falls due before a moment. */
function tick(told: Change[], rules: Rules, until: Instant): void {
  for (;;) {
    const { after } = last(told);
    const due = nextDeadline(after.deadlines);
    const change = due && due.at < until ? expireNext(after, rules) : null;
    if (change === null) return;
    told.push(change);
  }
}

/** One act at a moment that suits: some working time later, on a service day where one is asked for. */
function act(told: Change[], action: string, rules: Rules, until: Instant, random: Random): Change | null {
  const { calendar, procedure } = rules;
  const { state } = last(told).after.facts;
  const step = procedure.definition.steps[state];
  const body = step?.actions[action];
  const first = momentAfter(last(told).after.lastAt, rules, random);
  if (first === null || !step || !body) return null;
  const days = body.if.includes('on_service_day') ? (step.serviceDays ?? []) : [];
  const actor: Actor = { id: `${step.by}.${state}`, role: step.by, unit: step.unit ?? '' };
  let at = first;
  while (days.length > 0 && !days.includes(calendar.weekdayOf(at))) at += DAY_MS;
  if (at >= until) return null;
  tick(told, rules, at);
  const { after } = last(told);
  if (after.facts.state !== state) return null;
  const data = { ...dataFor(body.needs, calendar.dateOf(at + DAY_MS)), ...givenTo(body.needs, random) };
  const change = transition(after, { kind: 'act', action, data, actor, at }, `act-${told.length}`, rules);
  // For instance a letter is owed first.
  return isRefusal(change) ? null : change;
}

function momentAfter(moment: Instant, { calendar }: Rules, random: Random): Instant | null {
  const wait = calendar.due(moment, { amount: 1 + Math.floor(random.between(0, 10)), unit: 'working_hours' });
  return isRefusal(wait) ? null : Math.max(moment, wait.at - Math.floor(random.between(0, 40)) * MINUTE);
}

function dataFor(needs: readonly string[], date: string): ActionData {
  const samples: Readonly<Record<DataKind, unknown>> = {
    text: 'theo hồ sơ',
    texts: ['Bản tự chấm điểm'],
    count: 90,
    number: 90,
    date,
  };
  return Object.fromEntries(needs.map((field) => [field, samples[dataField(field).kind]]));
}
