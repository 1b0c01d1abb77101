import type { WorkingCalendar } from '#calendar';
import { dayAfter, isRefusal, paperDay, type Instant, type LocalDay, type Refusal } from '#kernel';
import {
  type ActionPlan,
  type CompiledProcedure,
  DATA_FIELDS,
  dataField,
  type DataKind,
  type DossierFacts,
  type Effect,
} from '#procedure';
import type { StopOffer } from './stop-offer.js';

/**
 * How a form asks for a value. person: one of the people the work can be given to; items: a list, with the papers of the
 * procedure to tick; papers: papers handed in with the action; the others as in the vocabulary.
 */
export type NeedKind = DataKind | 'person' | 'items' | 'papers';

export interface ActionNeed {
  /** Key in `data` of the action. */
  readonly field: string;
  readonly label: string;
  readonly kind: NeedKind;
  readonly required: boolean;
  /** What may be chosen; null where anything of the kind may be given. */
  readonly choices: readonly ActionChoice[] | null;
  readonly hint: string | null;
}

export interface ActionChoice {
  readonly value: string;
  readonly label: string;
}

/** An action of the step, or one the law gives at every step, as it stands for whoever asks. */
export interface ActionOffer {
  readonly name: string;
  readonly label: string;
  readonly standing: boolean;
  /** Title of the step or end it leads to; null when the dossier stays. */
  readonly leadsTo: string | null;
  readonly needs: readonly ActionNeed[];
  readonly allowed: boolean;
  /** The refusal the server would give now. */
  readonly why?: { readonly code: string; readonly message: string };
  /** The post in which it would be done; null for who only reads. */
  readonly as: string | null;
  /** What it does when it makes the dossier wait for its applicant. */
  readonly stop: StopOffer | null;
  /** It puts something drawn up before whoever signs: a draft belongs with it. */
  readonly drafts: boolean;
  /** It hands the result over. */
  readonly handsOver: boolean;
}

export interface OfferFrom {
  readonly facts: DossierFacts;
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly staff: readonly Worker[];
}

/** Somebody work can be given to. */
export interface Worker {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
}

/** What the action asks for, with what may be chosen. */
export function needsOf(plan: ActionPlan, from: OfferFrom, refusal: Refusal | null): readonly ActionNeed[] {
  const asked = plan.needs.map((field) => needOf(field, plan, from));
  const papers = papersNeed(plan, from, refusal);
  return [...asked, ...numberNeed(plan), ...(papers === null ? [] : [papers])];
}

/**
 * Whoever takes the number writes it down, also where the definition does not ask for it: it is what the applicant, the
 * counter and the archive know the result by. A leader who signs has none yet.
 */
function numberNeed({ effects, needs, roles }: ActionPlan): readonly ActionNeed[] {
  const numbers = effects.includes('number_and_seal') && !roles.includes('leader');
  if (!numbers || needs.includes('result_number') || needs.includes('document_number')) return [];
  const { label, kind } = DATA_FIELDS.result_number;
  const hint = 'Như ghi trên kết quả, ví dụ 125/GCN-SYT; ngày là ngày của việc này.';
  return [{ field: 'result_number', label, kind, required: false, choices: null, hint }];
}

const DRAWN_UP: readonly Effect[] = ['draft_result', 'letter_refusal', 'letter_remedy', 'letter_closure'];

/** Something was drawn up in this step, or goes to a leader from it. */
export function asksForDraft({ effects, to }: ActionPlan, { definition }: CompiledProcedure): boolean {
  const next = to === null ? undefined : definition.steps[to];
  if (next === undefined || next.by === 'applicant') return false;
  return effects.some((effect) => DRAWN_UP.includes(effect)) || next.by === 'leader';
}

function needOf(field: string, plan: ActionPlan, from: OfferFrom): ActionNeed {
  const { label, kind } = dataField(field);
  const plain: ActionNeed = { field, label, kind, required: true, choices: null, hint: null };
  switch (field) {
    case 'assignee':
      return { ...plain, kind: 'person', choices: workersFor(plan, from) };
    case 'missing_items':
      return {
        ...plain,
        kind: 'items',
        choices: from.procedure.definition.documents.map(({ title }) => same(title)),
      };
    case 'visit_date':
      return { ...plain, ...visitDays(plan, from) };
    case 'newDue':
      return { ...plain, ...newDays(from) };
    default:
      return plain;
  }
}

const same = (text: string): ActionChoice => ({ value: text, label: text });

/** People of the step the action leads to; of its unit when nobody holds the role there. */
function workersFor({ to }: ActionPlan, { procedure, staff }: OfferFrom): readonly ActionChoice[] {
  const step = to === null ? undefined : procedure.definition.steps[to];
  const unit = step?.unit ?? procedure.definition.owner;
  const colleagues = staff.filter((worker) => worker.unit === unit);
  const able = colleagues.filter(({ role }) => role === step?.by);
  const chosen = new Map((able.length > 0 ? able : colleagues).map(({ id, name }) => [id, name]));
  return [...chosen].map(([value, label]) => ({ value, label }));
}

/** How many days a choice of days offers. */
const DAYS = 60;

/** Visits take place on the service days of their step; where it names none, on working days. */
function visitDays(
  { to, serviceDays }: ActionPlan,
  { procedure, calendar, now, facts }: OfferFrom,
): Pick<ActionNeed, 'choices' | 'hint'> {
  const step = to === null ? undefined : procedure.definition.steps[to];
  const weekdays = step?.serviceDays ?? (serviceDays.length > 0 ? serviceDays : [1, 2, 3, 4, 5]);
  const due = facts.dueLawful === null ? null : calendar.dateOf(facts.dueLawful - 1);
  const choices = workingDays(calendar, calendar.dateOf(now), weekdays).map((day) => ({
    value: day,
    label: due !== null && day > due ? `${day} (sau ngày hẹn trả)` : day,
  }));
  return { choices, hint: due === null ? null : `Ngày hẹn trả: ${paperDay(due)}.` };
}

/** A letter names a working day after the lawful one, not in the past (NĐ 118/2025 Điều 19(6)). */
function newDays({ calendar, now, facts }: OfferFrom): Pick<ActionNeed, 'choices' | 'hint'> {
  const today = calendar.dateOf(now);
  const due = facts.dueLawful === null ? null : calendar.dateOf(facts.dueLawful - 1);
  const first = due !== null && due >= today ? dayAfter(due) : today;
  const choices = workingDays(calendar, first, [1, 2, 3, 4, 5, 6, 7]).map(same);
  return { choices, hint: due === null ? null : `Phải sau hạn giải quyết ${paperDay(due)}.` };
}

/** Working days on these weekdays, from a day on. */
function workingDays(
  calendar: WorkingCalendar,
  first: LocalDay,
  weekdays: readonly number[],
): readonly LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = first; days.length < DAYS; day = dayAfter(day)) {
    const start = calendar.parseLocal(day);
    if (isRefusal(start)) break;
    const found = calendar.nextServiceDay(start, weekdays);
    if (isRefusal(found)) break;
    days.push(found);
    day = found;
  }
  return days;
}

/**
 * Papers that come with the action: needed where it is refused without them, offered where an applicant hands
 * something in.
 */
function papersNeed(
  plan: ActionPlan,
  { procedure, facts }: OfferFrom,
  refusal: Refusal | null,
): ActionNeed | null {
  const needed = refusal?.code === 'papers.missing';
  const waits =
    procedure.definition.steps[facts.state]?.by === 'applicant' &&
    procedure.steps.get(facts.state)?.actions.has(plan.name);
  const missing = procedure.definition.documents.filter(({ id }) => !facts.papers.includes(id));
  if ((!needed && !waits) || missing.length === 0) return null;
  return {
    field: 'papers',
    label: needed ? 'giấy tờ còn thiếu, nay đã có' : 'giấy tờ nộp thêm',
    kind: 'papers',
    required: needed,
    choices: missing.map(({ id, title, required }) => ({
      value: id,
      label: required ? title : `${title} (không bắt buộc)`,
    })),
    hint: needed ? 'Chỉ tiếp nhận khi đã đánh dấu đủ giấy tờ bắt buộc.' : null,
  };
}
