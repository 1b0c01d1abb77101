import { formatLimit } from '#calendar';
import type { ProcedureDefinition } from './definition.js';
import { ROLES } from './vocabulary.js';

/** The procedure as a Mermaid state diagram with the words people know; dotted words mark moves by the clock. */
export function toMermaid(definition: ProcedureDefinition): string {
  const { steps, ends, start } = definition;
  const lines = ['stateDiagram-v2', `  %% ${definition.code}, lần ban hành ${definition.issue}`];
  for (const [name, { title, by, within }] of Object.entries(steps)) {
    const budget = within === undefined ? '' : `, ${formatLimit(within)}`;
    lines.push(`  state "${text(`${title} (${ROLES[by]}${budget})`)}" as ${name}`);
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

/** Quotes, colons and semicolons end a label in Mermaid. */
function text(words: string): string {
  return words.replaceAll('"', "'").replaceAll(/[:;]/g, ',');
}
