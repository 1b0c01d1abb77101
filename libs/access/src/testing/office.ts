import { readFileSync } from 'node:fs';
import type { Capability, HeldPost } from '#identity';
import { isRefusal, localDay } from '#kernel';
import {
  compileProcedure,
  initialFacts,
  parseProcedure,
  parseRegimes,
  regimeOn,
  type DossierFacts,
} from '#procedure';
import type { AbleCaller } from '../able-caller.js';

const workflow = 'workflows/dmp/QT-08.issue-2.yaml';
const { definition } = parseProcedure(readFileSync(workflow, 'utf8'), workflow);
const law = 'config/regimes/one-stop.yaml';
const regimes = parseRegimes(readFileSync(law, 'utf8'), law);
if (!definition || isRefusal(regimes)) throw new Error(`${workflow} or ${law} does not parse`);

/** The GPP certificate: received by mot_cua, appraised by phong_duoc, signed by lanh_dao, sealed by van_thu. */
export const GPP = compileProcedure(definition, regimeOn(regimes, localDay('2026-08-03')));

/** A dossier of it in a step. */
export function dossierIn(state: string, change: Partial<DossierFacts> = {}) {
  const step = GPP.definition.steps[state];
  const facts = { ...initialFacts(GPP, []), state, ...change };
  return { code: 'H00.01-260803-0001', role: step?.by ?? '', unit: step?.unit ?? '', facts };
}

/** A post `role@unit`, for an absent person `role@unit for binh`. */
export function post(words: string): HeldPost {
  const [seat = '', absent] = words.split(' for ');
  const [role = '', unit = ''] = seat.split('@');
  const onBehalfOf = absent === undefined ? null : { id: absent, name: absent };
  return { role, unit, onBehalfOf, until: null };
}

/** Chi, logged in, with these posts. */
export function chi(
  posts: readonly [string, ...string[]],
  capability: Capability = 'dossier.act',
): AbleCaller {
  const [first, ...others] = posts;
  const able = [post(first), ...others.map(post)] as const;
  return { person: { id: 'chi', name: 'Lê Thị Chi' }, session: {}, capability, able };
}
