import { CLOCK_ACTOR, refuse, type Actor, type Refusal } from '#kernel';
import { UNITS } from '#procedure';
import { POST_ROLES } from '#reading';

const EXAMPLE = 'X-Actor: lan; role=one_stop_officer; unit=mot_cua';

/**
 * Who acts where the settings trust the header: `X-Actor: lan; role=one_stop_officer; unit=mot_cua`.
 * @returns `actor.missing`, `actor.bad_id`, `actor.unknown_role`, `actor.unknown_unit`
 */
export function parseActor(header: string | string[] | undefined): Actor | Refusal {
  if (typeof header !== 'string' || header.trim() === '') {
    return refuse('actor.missing', { example: EXAMPLE });
  }
  const [id = '', ...rest] = header.split(';').map((part) => part.trim());
  const fields = new Map(rest.map((part) => part.split('=').map((word) => word.trim()) as [string, string]));
  const role = fields.get('role') ?? '';
  const unit = fields.get('unit') ?? '';
  if (!/^[\w.@-]{1,64}$/.test(id) || id === CLOCK_ACTOR.id) {
    return refuse('actor.bad_id', { id, example: EXAMPLE });
  }
  if (!Object.hasOwn(POST_ROLES, role)) {
    return refuse('actor.unknown_role', { role, known: Object.keys(POST_ROLES).join(', ') });
  }
  if (unit !== '' && !Object.hasOwn(UNITS, unit)) {
    return refuse('actor.unknown_unit', { unit, known: Object.keys(UNITS).join(', ') });
  }
  return { id, role, unit };
}
