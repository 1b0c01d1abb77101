import { Inject, Injectable } from '@nestjs/common';
import { actorOn } from '#access';
import {
  CALENDAR_SOURCE,
  CLOCK,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
  type Rules,
} from '#engine';
import type { AgencyFile } from '#files';
import { scopeOf, type HeldPost, type Reading } from '#identity';
import { CLOCK_ACTOR, refuse, type Actor, type Clock, type Refusal } from '#kernel';
import { PgDossiers } from '#persistence';
import {
  actionRefusal,
  isStanding,
  ordinaryWay,
  plansAt,
  type ActionPlan,
  type PaperDefinition,
} from '#procedure';
import {
  type ActionOffer,
  asksForDraft,
  clockView,
  type ClockView,
  dossierDetail,
  type DossierDetail,
  entryView,
  type EntryView,
  lettersWaiting,
  needsOf,
  type OfferFrom,
  peopleIn,
  postRoleLabel,
  postWords,
  promiseChanges,
  promiseChangeView,
  type PromiseChangeView,
  type ReadingView,
  readingView,
  stepView,
  type StepView,
  stopOffer,
  toldEntry,
  type ToldEntry,
  type WaitingLetter,
} from '#reading';
import type { AbleCaller } from '../auth/caller.js';
import { IdentityDesk } from '../auth/identity-desk.js';
import { staffToday } from '../auth/staff-today.js';
import { AGENCY_FILE } from '../settings/settings.js';

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

/** An entry and what people read of it. */
export interface ToldHistoryEntry extends EntryView {
  readonly told: ToldEntry;
}

/** The history in words, and every change of the promise. */
export interface DossierHistory {
  readonly code: string;
  readonly entries: readonly ToldHistoryEntry[];
  readonly promiseChanges: readonly PromiseChangeView[];
}

/** What the page of a dossier shows beyond the dossier itself: names, the caller's actions, the story in words. */
@Injectable()
export class DossierPage {
  constructor(
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    private readonly desk: IdentityDesk,
  ) {}

  /** The dossier with what the caller may do now, and why the rest is not possible. */
  async detail(record: DossierRecord, caller: AbleCaller): Promise<DossierPageView> {
    const rules = await this.rules(record);
    const { procedure, calendar } = rules;
    const staff = await staffToday(this.desk.deps, this.agency);
    const now = this.clock.now();
    const { documents } = procedure.definition;
    const assigned = Object.entries(record.facts.assigned);
    const names = await this.names(record, [record.lastActor.id, ...assigned.map(([, person]) => person)]);
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

  /** The history in words, and every change of the promise with its reason. */
  async history(record: DossierRecord): Promise<DossierHistory> {
    const { procedure, calendar } = await this.rules(record);
    const entries = await this.dossiers.history(record.agency, record.code);
    const names = await this.names(record, entries.flatMap(peopleIn));
    const words = { procedure, calendar, names };
    return {
      code: record.code,
      entries: entries.map((entry) => ({ ...entryView(entry, calendar), told: toldEntry(entry, words) })),
      promiseChanges: promiseChanges(entries, procedure.definition).map((change) =>
        promiseChangeView(change, procedure, calendar),
      ),
    };
  }

  /** The log of readings with names. */
  async readings(record: DossierRecord, readings: readonly Reading[]): Promise<readonly ReadingView[]> {
    const people = readings.flatMap(({ person, onBehalfOf }) => [person, onBehalfOf ?? '']);
    const names = await this.names(record, people);
    return readings.map((reading) => readingView(reading, names));
  }

  /** What came out and under which number; null until it is done. */
  private async result(record: DossierRecord, { procedure, calendar }: Rules): Promise<ResultView | null> {
    if (!record.facts.finished) return null;
    const numbered = await this.dossiers.result(record.agency, record.code);
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

  private async names(record: DossierRecord, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = await this.dossiers.names(record.agency, ids);
    const ofFile = this.agency.people.map(({ id, name }) => [id, name] as const);
    return new Map([...ofFile, ...known]);
  }

  private rules(record: DossierRecord): Promise<Rules> {
    return rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
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
