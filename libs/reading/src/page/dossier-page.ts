import { actorOn, type AbleCaller } from '#access';
import { rulesOf, type CalendarSource, type DossierRecord, type ProcedureSource, type Rules } from '#engine';
import { scopeOf, type HeldPost, type IdentityDeps } from '#identity';
import { CLOCK_ACTOR, refuse, type Actor, type Clock, type Refusal } from '#kernel';
import {
  actionRefusal,
  isStanding,
  ordinaryWay,
  plansAt,
  type ActionPlan,
  type PaperDefinition,
} from '#procedure';
import type { Agency } from '../agency/agency.js';
import { namesIn } from '../agency/names-in.js';
import { staffToday } from '../agency/staff-today.js';
import { asksForDraft, needsOf, type ActionOffer, type OfferFrom } from '../dossiers/action-offer.js';
import { clockView, stepView, type ClockView, type StepView } from '../dossiers/clock-view.js';
import { dossierDetail, type DossierDetail } from '../dossiers/dossier-view.js';
import { lettersWaiting, type WaitingLetter } from '../dossiers/letters-waiting.js';
import type { Dossiers } from '../dossiers/ports.js';
import { stopOffer } from '../dossiers/stop-offer.js';
import { postRoleLabel, postWords } from '../labels/post-words.js';

/** What the page is read from. */
export interface DossierPageDeps {
  readonly dossiers: Dossiers;
  readonly procedures: ProcedureSource;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  readonly agency: Agency;
  readonly identity: IdentityDeps;
}

/** A paper of the procedure, and whether it is there. */
export interface HeldPaper extends PaperDefinition {
  readonly held: boolean;
}

/** Who was made responsible in which role. */
export interface Assignee {
  readonly role: string;
  readonly name: string;
}

/** What the page of a dossier shows. */
export interface DossierPageView extends DossierDetail {
  readonly lastMovedBy: string | null;
  readonly clock: ClockView;
  readonly documents: readonly HeldPaper[];
  readonly assigned: readonly Assignee[];
  readonly ahead: readonly StepView[];
  readonly letters: readonly WaitingLetter[];
  readonly result: ResultView | null;
  readonly actions: readonly ActionOffer[];
}

/** The page of a dossier: the dossier itself, names, and what whoever looks may do now. */
export class DossierPage {
  constructor(private readonly deps: DossierPageDeps) {}

  /** The dossier with what the caller may do now, and why the rest is not possible. */
  async detail(record: DossierRecord, caller: AbleCaller): Promise<DossierPageView> {
    const rules = await this.rules(record);
    const { procedure, calendar } = rules;
    const staff = await staffToday(this.deps.identity, this.deps.agency);
    const now = this.deps.clock.now();
    const { documents } = procedure.definition;
    const assigned = Object.entries(record.facts.assigned);
    const people = [record.lastActor.id, ...assigned.map(([, person]) => person)];
    const names = await namesIn(this.deps, people);
    return {
      ...dossierDetail(record, procedure, calendar),
      lastMovedBy: record.lastActor.id === CLOCK_ACTOR.id ? null : (names.get(record.lastActor.id) ?? null),
      clock: clockView(record, rules, now),
      documents: documents.map((paper) => ({ ...paper, held: record.facts.papers.includes(paper.id) })),
      assigned: assigned.map(([role, id]) => ({
        role: postRoleLabel(role),
        name: names.get(id) ?? id,
      })),
      ahead: ordinaryWay(procedure, record.facts.state).map((state): StepView => stepView(state, procedure)),
      letters: lettersWaiting(procedure, record.facts),
      result: await this.result(record, rules),
      actions: this.actions(record, { procedure, calendar, now, staff, facts: record.facts }, caller),
    };
  }

  /** What came out and under which number; null until it is done. */
  private async result(record: DossierRecord, { procedure, calendar }: Rules): Promise<ResultView | null> {
    if (!record.facts.finished) return null;
    const numbered = await this.deps.dossiers.result(record.agency, record.code);
    if (numbered === null) return null;
    const { number, at } = numbered;
    return { title: procedure.definition.result?.title ?? null, number, date: calendar.dateOf(at) };
  }

  private actions(record: DossierRecord, from: OfferFrom, caller: AbleCaller): readonly ActionOffer[] {
    const { procedure, facts } = from;
    const able = caller.able.filter((post) => scopeOf('dossier.act', post) !== null);
    const acting = {
      ...caller,
      capability: 'dossier.act',
      able: able as unknown as AbleCaller['able'],
    } as const;
    return plansAt(procedure, facts).map((plan) => offerOf(plan, record, from, acting));
  }

  private rules(record: DossierRecord): Promise<Rules> {
    return rulesOf(this.deps, record);
  }
}

/** The result as it stands in the register. */
export interface ResultView {
  readonly title: string | null;
  /** null when nobody wrote it down. */
  readonly number: string | null;
  /** Local day of the numbering, `yyyy-MM-dd`. */
  readonly date: string;
}

function offerOf(plan: ActionPlan, record: DossierRecord, from: OfferFrom, caller: AbleCaller): ActionOffer {
  const { procedure } = from;
  const { name, label, to } = plan;
  const actor = actorOn(caller, record, procedure, name);
  const refusal = actor === null ? onlyReads(label) : refusalFor(name, actor, from);
  // Papers may come with the action: the form asks for them.
  const stands = refusal !== null && refusal.code !== 'papers.missing';
  return {
    name,
    label,
    standing: isStanding(name),
    leadsTo: to === null ? null : stepView(to, procedure).title,
    needs: needsOf(plan, from, refusal),
    allowed: !stands,
    ...(stands ? { why: { code: refusal.code, message: refusal.message } } : {}),
    as: actor === null ? null : asWords(actor, caller.able),
    stop: stopOffer(plan, from),
    drafts: asksForDraft(plan, procedure),
    handsOver: plan.effects.includes('record_handover'),
  };
}

function refusalFor(
  action: string,
  actor: Actor,
  { procedure, facts, calendar, now }: OfferFrom,
): Refusal | null {
  return actionRefusal(procedure, facts, { action, actor }, calendar, now);
}

/** Who may read everything need not take part. */
function onlyReads(label: string): Refusal {
  return refuse('access.other_unit', {
    why: `Không thể “${label}”: đơn vị của bạn không tham gia thủ tục này, bạn chỉ xem được hồ sơ.`,
  });
}

function asWords({ role, unit, onBehalfOf }: Actor, posts: readonly HeldPost[]): string {
  const post = postWords({ role, unit });
  const absent = posts.find((held) => held.onBehalfOf?.id === onBehalfOf)?.onBehalfOf?.name;
  return onBehalfOf === undefined ? post : `${post}, làm thay ${absent ?? onBehalfOf}`;
}
