import type { CompiledProcedure } from './compiled.js';
import { toldOfLabel } from '../upgrade/told-of-label.js';
import type { Told } from '../definition/vocabulary.js';

/** What was done, as the history keeps it. */
interface Done {
  readonly from: string;
  readonly action: string;
  readonly label: string;
}

/**
 * How the history tells what was done: as the definition says of that action. An entry made under another issue, and
 * one that is no action of a procedure, is read by its label.
 */
export function toldOf(procedure: CompiledProcedure, { from, action, label }: Done): Told {
  const plan = procedure.steps.get(from)?.actions.get(action) ?? procedure.standing.get(action);
  return plan?.label === label ? plan.told : toldOfLabel(label);
}
