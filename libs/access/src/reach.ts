import type { DossierRecord } from '#engine';
import { reasonFor, type HeldPost } from '#identity';
import { refuse, type Refusal } from '#kernel';
import type { ProcedureDefinition } from '#procedure';
import type { AbleCaller } from './able-caller.js';
import { unitName, unitsOf } from './units.js';

/** A post with which a caller reaches a dossier, and the rule that lets it. */
export interface Reached {
  readonly post: HeldPost;
  readonly why: 'any' | 'own_step' | 'own_unit';
}

/** The posts with which a caller reaches a dossier, own ones first; empty when none does. */
export function reach(
  { capability, able }: Pick<AbleCaller, 'capability' | 'able'>,
  { role, unit }: Pick<DossierRecord, 'role' | 'unit'>,
  definition: ProcedureDefinition,
): readonly Reached[] {
  const place = { role, unit, units: unitsOf(definition) };
  return able.flatMap((post) => {
    const why = reasonFor(capability, post, place);
    return why === null ? [] : [{ post, why }];
  });
}

/** `access.other_unit`: none of the caller's posts reaches the dossier. */
export function notReached(code: string, { owner }: ProcedureDefinition): Refusal {
  return refuse(
    'access.other_unit',
    {
      why: `Hồ sơ ${code} do ${unitName(owner)} giải quyết, đơn vị của bạn không tham gia; bạn không xem được hồ sơ này.`,
    },
    { owner },
  );
}
