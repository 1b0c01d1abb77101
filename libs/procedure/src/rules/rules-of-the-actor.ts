import { refuse, type Refusal } from '#kernel';
import type { Ask } from '../compiled/compiled.js';
import { quoted } from '../compiled/words.js';
import { roleLabel, stateTitle, unitLabel } from '../definition/labels.js';

/** Who may act. Each function is one rule: null when it is kept, else the refusal. */

/**
 * Each step has one answerable role (nội quy quy trình ISO; NĐ 118/2025 Điều 36(5)). What the applicant does
 * may also be recorded by a one-stop officer, through whom every dealing with the applicant goes (Điều 5(1)).
 * @returns `actor.wrong_role`
 */
export function roleAnswers({ plan, command }: Ask): Refusal | null {
  const { actor } = command;
  if (plan.roles.includes(actor.role)) return null;
  const wanted = plan.roles.map(roleLabel);
  return refuse(
    'actor.wrong_role',
    {
      why: `Không thể “${plan.label}”: việc này của ${quoted(wanted)}, còn người thực hiện là “${roleLabel(actor.role)}”.`,
    },
    { action: plan.name, role: actor.role, roles: plan.roles },
  );
}

/**
 * The step belongs to one unit; a colleague of the same role elsewhere may not take it. What a head may do at every
 * step (suspend, resume) is the head's of the department that answers for the procedure.
 * @returns `actor.wrong_unit`
 */
export function unitAnswers({ plan, command, procedure }: Ask): Refusal | null {
  const { actor } = command;
  const unit = plan.unit ?? (actor.role === 'head_of_department' ? procedure.definition.owner : null);
  if (unit === null || unit === actor.unit) return null;
  return refuse(
    'actor.wrong_unit',
    { action: plan.label, unit: unitLabel(unit), actorUnit: unitLabel(actor.unit) },
    { action: plan.name, unit, actorUnit: actor.unit },
  );
}

/**
 * Separation of duties (four eyes): nobody approves what they appraised or drafted, and nobody does so in the name of
 * an absent person who did: a substitute may do no more than the person they stand in for.
 * @returns `actor.separation_of_duties`
 */
export function dutiesSeparated({ plan, command, facts, procedure }: Ask): Refusal | null {
  const { actor } = command;
  for (const step of plan.notBySameAs) {
    const hands = facts.actedIn[step] ?? [];
    const absent = actor.onBehalfOf !== undefined && hands.includes(actor.onBehalfOf);
    if (!absent && !hands.includes(actor.id)) continue;
    const who = hands.includes(actor.id) ? 'người này' : `người vắng mặt “${actor.onBehalfOf ?? ''}”`;
    return refuse(
      'actor.separation_of_duties',
      { action: plan.label, who, step: stateTitle(procedure.definition, step) },
      { action: plan.name, actor: actor.id, step },
    );
  }
  return null;
}
