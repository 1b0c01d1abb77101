import { isRefusal } from '#kernel';
import type { CompiledProcedure } from '../compiled/compiled.js';
import type { ExampleDefinition } from '../definition/definition.js';
import { beginWalk, takeStep, type Decide } from './walk.js';
import { stateTitle } from '../definition/labels.js';

/** Runs one example through `decide()`. @returns null when it holds, else Vietnamese words for what differs. */
export function exampleFault(
  procedure: CompiledProcedure,
  example: ExampleDefinition,
  decideIt: Decide,
): string | null {
  let walk = beginWalk(procedure, example.given.documents);
  for (const [i, token] of example.when.entries()) {
    const last = i === example.when.length - 1;
    const { decision, walk: next } = takeStep(procedure, walk, token, decideIt);
    const mustRefuse = last && example.refused !== undefined;
    if (isRefusal(decision) && !mustRefuse)
      return `việc “${token}” bị từ chối: ${decision.message.replace(/\.$/, '')}`;
    if (decision.kind === 'accepted' && mustRefuse) return `việc “${token}” lẽ ra phải bị từ chối`;
    walk = next;
  }
  const { state, apology } = walk.facts;
  if (example.refused !== undefined && example.refused !== example.when.at(-1)) {
    return `“refused” phải là việc cuối cùng của “when”`;
  }
  if (example.ends !== undefined && example.ends !== state) {
    return `kết thúc ở “${stateTitle(procedure.definition, state)}” (${state}), không phải “${example.ends}”`;
  }
  if (example.owesApology !== undefined && example.owesApology !== (apology === 'owed')) {
    return apology === 'owed' ? 'hồ sơ đang nợ văn bản xin lỗi' : 'hồ sơ không nợ văn bản xin lỗi';
  }
  return null;
}
