import type { ProcedureDefinition, StepDefinition } from './definition.js';
import { DATA_FIELDS, EFFECTS, FIELDS, ROLES, UNITS, type DataKind } from './vocabulary.js';

/**
 * The Vietnamese words behind the names of a definition, so that no page and no message shows an identifier where a word
 * exists. A name the vocabulary does not have (of a newer release, of a stranger) stands for itself.
 */

type Labels = Readonly<Record<string, string>>;

const labelIn = (labels: Labels, name: string): string =>
  (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? name;

/** Of a role at a step; the house's own roles have theirs in `postRoleLabel` (libs/reading). */
export const roleLabel = (role: string): string => labelIn(ROLES, role);

export const unitLabel = (unit: string): string => labelIn(UNITS, unit);

/** null for a unit there is not, as of a step of the applicant. */
export const knownUnitLabel = (unit: string): string | null =>
  Object.hasOwn(UNITS, unit) ? unitLabel(unit) : null;

/** Of a lĩnh vực. */
export const fieldLabel = (field: string): string => labelIn(FIELDS, field);

export const effectLabel = (effect: string): string => labelIn(EFFECTS, effect);

/** What an action asks for: its label, and the kind of value it takes; a word of nobody's is plain text. */
export function dataField(name: string): { readonly label: string; readonly kind: DataKind } {
  const fields: Readonly<Record<string, { readonly label: string; readonly kind: DataKind }>> = DATA_FIELDS;
  return (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? { label: name, kind: 'text' };
}

export const dataLabel = (name: string): string => dataField(name).label;

/** Title of a step or an end. */
export function stateTitle(
  { steps, ends }: Pick<ProcedureDefinition, 'steps' | 'ends'>,
  state: string,
): string {
  return steps[state]?.title ?? ends[state]?.title ?? state;
}

/** Who acts at a step: “Chuyên viên (Phòng Nghiệp vụ Dược)”; nothing for no step. */
export function whoActsAt(step: Pick<StepDefinition, 'by' | 'unit'> | undefined): string {
  if (step === undefined) return '';
  return step.unit === undefined ? roleLabel(step.by) : `${roleLabel(step.by)} (${unitLabel(step.unit)})`;
}
