import { ACCESS, accessTable, DEPARTMENT_WIDE } from '#identity';
import { unitLabel } from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { POST_ROLES } from '#reading';

/** The whole of docs/access.md: `dunghen access > docs/access.md`. */
export function access(): Promise<CommandResult> {
  return Promise.resolve({ exitCode: 0, json: ACCESS, text: accessPage() });
}

export function accessPage(): string {
  const wide = DEPARTMENT_WIDE.map((unit) => unitLabel(unit));
  return [
    '# Access',
    '',
    'Printed by `dunghen access` from `libs/identity/src/access.ts`; do not edit. A test compares them.',
    '',
    accessTable(POST_ROLES),
    '',
    '**bước**: only dossiers whose turn is this role’s in this unit. **đơn vị**: dossiers of the procedures the unit takes part',
    `in, as the unit that answers for them or at one of their steps; a post in ${wide.join(', ')} answers for every unit.`,
    '**mọi**: everything of the agency. **–**: not at all. Within reach, the step, separation of duties and the guards of the',
    'procedure still decide what may be done (`procedure.decide`). Logging in, one’s own password, sessions and absence are',
    'anybody’s; only `/auth/login`, `/auth/options`, the way through the single sign-on, `/tra-cuu` and `/health` need no login.',
    '',
    'Every reading of a dossier is kept: who, when, in which post and for whom, which view, by which of these rules.',
  ].join('\n');
}
