import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, type WorkflowFile } from '#files';

const FOLDER = join(projectFolder(), 'workflows', 'dmp');
const file = (name: string): WorkflowFile => ({
  path: `workflows/dmp/${name}`,
  source: readFileSync(join(FOLDER, name), 'utf8'),
});

/** QT-08/DMP as it is in force. */
export const gppFiles = (): readonly WorkflowFile[] => [
  file('QT-08.issue-1.yaml'),
  file('QT-08.issue-2.yaml'),
];

/** The text as it stood before the schema asked how an action is told: what agencies published until then. */
export const inV1 = ({ path, source }: WorkflowFile): WorkflowFile => ({
  path,
  source: source.replace('procedure/v2', 'procedure/v1').replaceAll(/told: \w+,?\s+/g, ''),
});

/** Issue 3: thirty days become twenty, the visit within five working days. */
export function shorterIssue(
  issue = 3,
  validFrom = '2026-09-07',
  change: (source: string) => string = (source) => source,
): WorkflowFile {
  const source = file('QT-08.issue-2.yaml')
    .source.replace('issue: 2', `issue: ${issue}`)
    .replace('validFrom: 2018-03-08', `validFrom: ${validFrom}`)
    .replace('limit: 30 calendar_days', 'limit: 20 calendar_days')
    .replace('within: 12 working_days', 'within: 5 working_days');
  return { path: `QT-08.issue-${issue}.yaml`, source: change(source) };
}

/** Every mention of a step by its new name. */
export const renamed =
  (old: string, name: string) =>
  (source: string): string =>
    source.replaceAll(new RegExp(`\\b${old}\\b`, 'g'), name);
