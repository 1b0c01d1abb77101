import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  CALENDAR_SOURCE,
  CLOCK,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
} from '#engine';
import { actorIn, reasonFor, scopeOf, type HeldPost } from '#identity';
import { refuse, type Actor, type Clock } from '#kernel';
import { findDossier, PgProcedures, PgReadings, POOL, type Visible } from '#persistence';
import { planOf, UNITS, type CompiledProcedure, type ProcedureDefinition } from '#procedure';
import type { AbleCaller } from '../auth/caller.js';
import { accepted } from '../http/refused.exception.js';

/** Which dossiers a person may meet, in which post they act on one, and who has read it. */
@Injectable()
export class DossierAccess {
  private readonly readings: PgReadings;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.readings = new PgReadings(pool);
  }

  /**
   * The dossier, if the caller may read it; that they did is written down.
   * @param what the view, as the log of readings names it
   * @throws RefusedException `dossier.unknown`, `access.other_unit`
   */
  async read(agency: string, code: string, caller: AbleCaller, what: string): Promise<DossierRecord> {
    const record = await this.find(agency, code);
    const { definition } = await this.procedureOf(record);
    const found = reach(caller, record, definition)[0] ?? otherUnit(record, definition);
    const { post, why } = found;
    await this.readings.add(agency, {
      ...{ dossier: code, at: this.clock.now(), person: caller.person.id, what, why },
      ...{ seat: { role: post.role, unit: post.unit }, onBehalfOf: post.onBehalfOf?.id ?? null },
    });
    return record;
  }

  /** With which post, by which rule, a caller reaches a dossier; null when with none. Nothing is written down. */
  async reachOf(record: DossierRecord, caller: AbleCaller): Promise<Reached | null> {
    const { definition } = await this.procedureOf(record);
    return reach(caller, record, definition)[0] ?? null;
  }

  /**
   * In which of their posts a person acts on a dossier: the one whose turn the action is, own posts before those of
   * absent people, and never one in which they would judge their own work if another will do.
   * @throws RefusedException `dossier.unknown`, `access.other_unit`
   */
  async actorFor(agency: string, code: string, action: string, caller: AbleCaller): Promise<Actor> {
    const { person, able, session } = caller;
    // A trusted header names the post; whether it may act is the engine's to say.
    if (session === null) return actorIn(person.id, able[0]);
    const record = await this.find(agency, code);
    const procedure = await this.procedureOf(record);
    return actorOn(caller, record, procedure, action) ?? otherUnit(record, procedure.definition);
  }

  /** In which of their posts a person opens a dossier: the one of the counter that receives it. */
  async openerFor(agency: string, procedure: string, { person, able }: AbleCaller): Promise<Actor> {
    if (able.length === 1) return actorIn(person.id, able[0]);
    const rules = await this.procedures.inForce(agency, procedure, this.clock.now());
    const counter = rules?.definition.steps[rules.definition.start];
    const post = able.find(
      ({ role, unit }) => role === counter?.by && (counter.unit === undefined || counter.unit === unit),
    );
    return actorIn(person.id, post ?? able[0]);
  }

  /** What the caller may see in lists, counters and searches; null for everything. */
  async visible(agency: string, { capability, able }: AbleCaller): Promise<Visible | null> {
    const scopes = able.map((post) => ({ post, scope: scopeOf(capability, post) }));
    if (scopes.some(({ scope }) => scope === 'any')) return null;
    const units = new Set(scopes.flatMap(({ post, scope }) => (scope === 'unit' ? [post.unit] : [])));
    const issues = units.size === 0 ? [] : await this.procedures.inForceEver(agency);
    const taking = await Promise.all(
      issues.map(async ({ code, issue }) => {
        const taken = unitsOf(await this.procedures.definition(agency, code, issue));
        return [...units].some((unit) => taken.has(unit)) ? [{ code, issue }] : [];
      }),
    );
    return { issues: taking.flat(), turns: able.map(({ role, unit }) => ({ role, unit })) };
  }

  /**
   * Refuses the queue of another unit.
   * @throws RefusedException `access.other_unit`
   */
  queueOf(unit: string, { capability, able }: AbleCaller): void {
    if (able.some((post) => scopeOf(capability, post) === 'any' || post.unit === unit)) return;
    const own = [...new Set(able.map((post) => nameOf(post.unit)))].join(', ');
    accepted(
      refuse('forbidden', 'access.other_unit', `Hàng chờ này của ${nameOf(unit)}; bạn xem được của ${own}.`, {
        unit,
      }),
    );
  }

  /** Who has read a dossier, newest first. */
  readingsOf(agency: string, code: string) {
    return this.readings.ofDossier(agency, code);
  }

  private async find(agency: string, code: string): Promise<DossierRecord> {
    const record = await findDossier(this.pool, agency, code);
    const message = `Không có hồ sơ ${code} ở cơ quan ${agency}.`;
    return record ?? accepted<DossierRecord>(refuse('not_found', 'dossier.unknown', message));
  }

  private async procedureOf(record: DossierRecord): Promise<CompiledProcedure> {
    const rules = await rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
    return rules.procedure;
  }
}

/**
 * In which of the caller's posts an action on a dossier is theirs: the one whose turn it is and in which they would not
 * judge their own work; null when none of them reaches the dossier.
 */
export function actorOn(
  caller: AbleCaller,
  record: DossierRecord,
  procedure: CompiledProcedure,
  action: string,
): Actor | null {
  const { person } = caller;
  const posts = reach(caller, record, procedure.definition).map(({ post }) => post);
  const [first] = posts;
  if (first === undefined) return null;
  const plan = planOf(procedure, record.facts, action);
  if (!plan) return actorIn(person.id, first);
  const unit = (post: HeldPost): string | null =>
    plan.unit ?? (post.role === 'head_of_department' ? procedure.definition.owner : null);
  const answering = posts.filter(
    (post) => plan.roles.includes(post.role) && [null, post.unit].includes(unit(post)),
  );
  const worked = plan.notBySameAs.flatMap((step) => record.facts.actedIn[step] ?? []);
  const clean = answering.find(({ onBehalfOf }) => !worked.includes(onBehalfOf?.id ?? person.id));
  return actorIn(person.id, clean ?? answering[0] ?? first);
}

export type Reached = ReturnType<typeof reach>[number];

/** The posts with which a caller reaches a dossier, each with the rule that lets them. */
function reach(
  { capability, able }: AbleCaller,
  { role, unit }: DossierRecord,
  definition: ProcedureDefinition,
) {
  const place = { role, unit, units: unitsOf(definition) };
  return able.flatMap((post) => {
    const why = reasonFor(capability, post, place);
    return why === null ? [] : [{ post, why }];
  });
}

function otherUnit({ code }: DossierRecord, { owner }: ProcedureDefinition): never {
  return accepted<never>(
    refuse(
      'forbidden',
      'access.other_unit',
      `Hồ sơ ${code} do ${nameOf(owner)} giải quyết, đơn vị của bạn không tham gia; bạn không xem được hồ sơ này.`,
      { owner },
    ),
  );
}

const TAKING_PART = new WeakMap<ProcedureDefinition, ReadonlySet<string>>();

/** Units that take part in a procedure: the one that answers for it and those of its steps. */
function unitsOf(definition: ProcedureDefinition): ReadonlySet<string> {
  const known = TAKING_PART.get(definition);
  if (known) return known;
  const steps = Object.values(definition.steps).flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const units = new Set<string>([definition.owner, ...steps]);
  TAKING_PART.set(definition, units);
  return units;
}

const nameOf = (unit: string): string =>
  (UNITS as Readonly<Record<string, string>>)[unit] ?? (unit || 'đơn vị khác');
