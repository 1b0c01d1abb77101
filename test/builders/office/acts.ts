import type { AgencyPerson } from '#files';
import type { DossierRecord, Rules } from '#engine';
import { type Actor, DAY_MS, type Instant, isRefusal } from '#kernel';
import { type ActionPlan, actionThat, dataField, type DataKind } from '#procedure';
import type { Random } from '../../chaos/random.js';

/** What somebody does next to a dossier, and with which form. */
export interface Act {
  readonly action: string;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The way straight on is written first in every step; of a hundred dossiers so many take it. */
const STRAIGHT_ON = 0.88;

/** What the person whose turn it is would do now; null when it is nobody's, or not the day for it. */
export function nextAct(
  rules: Rules,
  record: DossierRecord,
  people: readonly AgencyPerson[],
  at: Instant,
  random: Random,
): Act | null {
  const plan = planFor(rules, record, random);
  if (!plan || !isDayFor(plan, rules, at)) return null;
  const actor = actorFor(plan, record, people);
  if (actor === null) return null;
  return { action: plan.name, actor, data: formFor(plan, rules, record, people, at) };
}

function planFor({ procedure }: Rules, { facts }: DossierRecord, random: Random): ActionPlan | undefined {
  if (facts.suspended !== null) return procedure.standing.get(actionThat('resumes'));
  if (facts.apology === 'owed' && random.next() < 0.5)
    return procedure.standing.get(actionThat('apologises'));
  const [straight, ...others] = procedure.steps.get(facts.state)?.actions.values() ?? [];
  if (others.length === 0 || random.next() < STRAIGHT_ON) return straight;
  return random.pick(others);
}

function isDayFor({ guards, serviceDays }: ActionPlan, { calendar }: Rules, at: Instant): boolean {
  return !guards.includes('on_service_day') || serviceDays.includes(calendar.weekdayOf(at));
}

/** The assigned person, or a colleague who has not judged the dossier before. */
function actorFor(
  plan: ActionPlan,
  { facts, unit }: DossierRecord,
  people: readonly AgencyPerson[],
): Actor | null {
  if (plan.roles.includes('applicant')) return { id: 'applicant', role: 'applicant', unit: '' };
  const worked = new Set(plan.notBySameAs.flatMap((step) => facts.actedIn[step] ?? []));
  const able = people.filter(({ id, role }) => plan.roles.includes(role) && !worked.has(id));
  // Where the step names no unit, the leaders of the department answer for every unit.
  const place = [plan.unit ?? unit, ...(plan.unit === null ? ['lanh_dao'] : [])];
  const first = able.find((one) => one.unit === place[0]) ?? able.find((one) => place.includes(one.unit));
  return first ? { id: first.id, role: first.role, unit: first.unit } : null;
}

/** What people write; a kind that is not named here gets the words of its kind. */
const WORDS: Readonly<Record<string, unknown>> = {
  reason: 'Hồ sơ chưa đáp ứng điều kiện theo quy định',
  minutes: 'Biên bản thẩm định đã lập, các bên cùng ký',
  opinion: 'Nhất trí với đề xuất',
  score: 92,
  faults: ['Sổ theo dõi nhiệt độ, độ ẩm ghi chưa đủ'],
  receiver: 'Chủ hồ sơ',
  votes_for: 7,
  votes_against: 0,
};
const OF_KIND: Readonly<Record<DataKind, unknown>> = {
  text: 'Theo hồ sơ',
  texts: ['Theo hồ sơ'],
  count: 1,
  number: 1,
  date: '',
};

function formFor(
  { needs, to }: ActionPlan,
  rules: Rules,
  record: DossierRecord,
  people: readonly AgencyPerson[],
  at: Instant,
): Readonly<Record<string, unknown>> {
  const { definition } = rules.procedure;
  const next = definition.steps[to ?? record.facts.state];
  const able = people.filter(({ role, unit }) => role === next?.by && unit === (next.unit ?? unit));
  const value = (field: string): unknown => {
    if (field === 'assignee') return able[0]?.id ?? '';
    if (field === 'missing_items') return [definition.documents.at(-1)?.title ?? 'Đơn đề nghị'];
    const kind = dataField(field).kind;
    if (kind === 'date') return dayFor(field, next?.serviceDays ?? [], rules, record, at);
    return WORDS[field] ?? OF_KIND[kind];
  };
  return Object.fromEntries(needs.map((field) => [field, value(field)]));
}

/** A coming working day on which it may happen; for a new appointment some days after the broken one. */
function dayFor(
  field: string,
  serviceDays: readonly number[],
  { calendar }: Rules,
  record: DossierRecord,
  at: Instant,
): string {
  const due = field === 'newDue' ? Math.max(at, record.facts.dueLawful ?? at) + 4 * DAY_MS : at + 2 * DAY_MS;
  for (let day = due; ; day += DAY_MS) {
    const fits = serviceDays.length === 0 || serviceDays.includes(calendar.weekdayOf(day));
    if (fits && !isRefusal(calendar.closeOf(calendar.dateOf(day)))) return calendar.dateOf(day);
  }
}
