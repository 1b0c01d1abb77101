import type { Channel } from '#dossier';
import {
  expireNext,
  nextDeadline,
  openingOf,
  transition,
  type Change,
  type DossierRecord,
  type Rules,
} from '#engine';
import { type Actor, DAY_MS, HOUR_MS, type Instant, isRefusal } from '#kernel';
import type { WholeDossier } from '#persistence';
import { type ActionPlan, dataField, type DataKind } from '#procedure';
import type { Random } from '../chaos/random.js';

/** After so many acts nobody touches it any more: it stays where it is, and is late one day. */
const ACTS = [3, 6, 10, 60];

/**
 * A dossier as it comes: any action anybody may take at any time, the clock in between, until a moment or its end.
 * Early, late, withdrawn, refused, rescheduled, restarted and broken again: nothing is left out by being unlikely.
 */
export function anyLife(
  rules: Rules,
  {
    agency,
    sequence,
    openedAt,
    until,
  }: { agency: string; sequence: number; openedAt: Instant; until: Instant },
  random: Random,
): WholeDossier | null {
  const { definition } = rules.procedure;
  const start = definition.steps[definition.start];
  const [kind] = definition.applicants;
  const opened = openingOf(
    {
      agency,
      commandId: `life-${sequence}`,
      procedure: definition.code,
      channel: random.pick<Channel>(['online', 'direct', 'post']),
      applicant: { name: `Người nộp ${sequence}`, identifier: '', phone: '', ...(kind ? { kind } : {}) },
      papers: definition.documents.filter(({ required }) => required).map(({ id }) => id),
      actor: { id: 'lan', role: start?.by ?? '', unit: start?.unit ?? '' },
      data: {},
      due: null,
    },
    rules,
    openedAt,
    sequence,
  );
  if (isRefusal(opened)) return null;
  const told: Change[] = [opened];
  // Some are quick, some are slow: both sides of every limit are reached.
  const pace = random.pick([2 * HOUR_MS, 10 * HOUR_MS, 2 * DAY_MS, 5 * DAY_MS]);
  const acts = random.pick(ACTS);
  let at = openedAt;
  for (let act = 0; act < acts && at < until; act++) {
    at += Math.floor(random.between(0.1, 1) * pace);
    tick(told, rules, Math.min(at, until));
    if (at < until) tryOne(told, rules, at, random);
    if (lastOf(told).endedAt !== null) break;
  }
  tick(told, rules, until);
  return { record: lastOf(told), entries: told.map(({ entry }) => entry) };
}

function lastOf(told: readonly Change[]): DossierRecord {
  const change = told.at(-1);
  if (!change) throw new Error('a life begins with its opening');
  return change.after;
}

function tick(told: Change[], rules: Rules, until: Instant): void {
  for (;;) {
    const record = lastOf(told);
    const due = nextDeadline(record.deadlines);
    const change = due && due.at < until ? expireNext(record, rules) : null;
    if (change === null) return;
    told.push(change);
  }
}

/** The first action that is accepted; what may be done at any step is the exception. */
function tryOne(told: Change[], rules: Rules, at: Instant, random: Random): void {
  const record = lastOf(told);
  const step = rules.procedure.steps.get(record.facts.state);
  const usual = [...(step?.actions.values() ?? [])];
  const standing = [...rules.procedure.standing.values()];
  const plans =
    random.next() < 0.15
      ? random.shuffled([...usual, ...standing])
      : [...random.shuffled(usual), ...random.shuffled(standing)];
  for (const plan of plans) {
    const actor: Actor = {
      id: `${plan.roles[0] ?? ''}.${record.facts.state}`,
      role: plan.roles[0] ?? '',
      unit: plan.unit ?? rules.procedure.definition.owner,
    };
    const date = rules.calendar.dateOf(at + DAY_MS * Math.ceil(random.between(1, 15)));
    const move = { kind: 'act', action: plan.name, data: dataFor(plan, date), actor, at } as const;
    const change = transition(record, move, `${record.code}/${told.length}`, rules);
    if (isRefusal(change)) continue;
    told.push(change);
    return;
  }
}

function dataFor({ needs }: ActionPlan, date: string): Record<string, unknown> {
  const samples: Readonly<Record<DataKind, unknown>> = {
    text: 'x',
    texts: ['x'],
    count: 90,
    number: 90,
    date,
  };
  return Object.fromEntries(needs.map((field) => [field, samples[dataField(field).kind]]));
}
