import { formatLimit } from '#calendar';
import { confidenceMark } from './confidence.js';
import type { ProcedureDefinition, StepDefinition } from './definition.js';
import { ROLES } from './vocabulary.js';

/** The procedure as a Mermaid state diagram with the words people know; dotted words mark moves by the clock. */
export function toMermaid(definition: ProcedureDefinition): string {
  const { steps, ends, start } = definition;
  const lines = ['stateDiagram-v2', `  %% ${definition.code}, lần ban hành ${definition.issue}`];
  for (const [name, step] of Object.entries(steps)) {
    lines.push(
      `  state "${text(`${step.title} (${[ROLES[step.by], ...budget(step)].join(', ')})`)}" as ${name}`,
    );
  }
  for (const [name, { title }] of Object.entries(ends)) lines.push(`  state "${text(title)}" as ${name}`);
  lines.push(`  [*] --> ${start}`);
  for (const [name, step] of Object.entries(steps)) {
    for (const { label, to } of Object.values(step.actions))
      lines.push(`  ${name} --> ${to} : ${text(label)}`);
    if (step.onOverdue?.to !== undefined) lines.push(`  ${name} --> ${step.onOverdue.to} : (quá hạn)`);
  }
  for (const name of Object.keys(ends)) lines.push(`  ${name} --> [*]`);
  return `${lines.join('\n')}\n`;
}

/** A limit nobody has verified is not drawn as if it were law. */
function budget({ within, withinRegime, confidence }: StepDefinition): readonly string[] {
  if (withinRegime !== undefined) return ['theo thời kỳ pháp luật'];
  if (within === undefined) return [];
  const mark = confidenceMark(confidence);
  return [formatLimit(within), ...(mark === null ? [] : [mark])];
}

/** Quotes, colons and semicolons end a label in Mermaid; # begins an entity, < a tag. */
function text(words: string): string {
  return words
    .replaceAll('"', "'")
    .replaceAll(/[:;]/g, ',')
    .replaceAll('#', '#35;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;');
}
