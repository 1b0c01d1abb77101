import type { ChooseActor, DossierRecord } from '#engine';
import { actorIn, type HeldPost } from '#identity';
import type { Actor } from '#kernel';
import { planOf, type CompiledProcedure } from '#procedure';
import type { AbleCaller } from './able-caller.js';
import { notReached, reach } from './reach.js';

/**
 * In which of the caller's posts an action on a dossier is theirs: the one whose turn it is, own posts before those of
 * absent people, and never one in which they would judge their own work if another will do; null when none of them
 * reaches the dossier.
 */
export function actorOn(
  caller: Pick<AbleCaller, 'person' | 'capability' | 'able'>,
  record: Pick<DossierRecord, 'role' | 'unit' | 'facts'>,
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

/**
 * Who acts, as the engine asks it of the record that it is about to write.
 * @returns the actor at once where a trusted header names the post; else a chooser that refuses with `access.other_unit`
 */
export function actorFor(caller: AbleCaller, action: string): Actor | ChooseActor {
  const { person, able, session } = caller;
  if (session === null) return actorIn(person.id, able[0]);
  return (record, procedure) =>
    actorOn(caller, record, procedure, action) ?? notReached(record.code, procedure.definition);
}

/**
 * In which of their posts a person opens a dossier: the one of the counter that receives it.
 * @param procedure in force; null where there is none, which is the engine's to refuse
 */
export function openerOn(
  { person, able }: Pick<AbleCaller, 'person' | 'able'>,
  procedure: CompiledProcedure | null,
): Actor {
  const counter = procedure?.definition.steps[procedure.definition.start];
  const post = able.find(
    ({ role, unit }) => role === counter?.by && (counter.unit === undefined || counter.unit === unit),
  );
  return actorIn(person.id, post ?? able[0]);
}
