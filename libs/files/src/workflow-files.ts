import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from './project-folder.js';

/** One definition as it lies on disk. */
export interface WorkflowFile {
  /** Relative to the working folder, for messages. */
  readonly path: string;
  readonly source: string;
}

/** Every `*.yaml` under the given files and folders (default `workflows/`), sorted; names beginning with _ are not definitions. */
export function readWorkflowFiles(
  paths: readonly string[] = [join(projectFolder(), 'workflows')],
): WorkflowFile[] {
  return paths
    .flatMap(yamlFiles)
    .sort()
    .map((file) => ({ path: relative(process.cwd(), file) || file, source: readFileSync(file, 'utf8') }));
}

/** The code of every definition under `workflows/`, read without understanding the rest. */
export function workflowCodes(): readonly string[] {
  const codes = readWorkflowFiles().map(({ source }) => codeIn(source));
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** The code a definition names, without understanding the rest of it. */
export function codeIn(source: string): string | undefined {
  return /^code: (\S+)$/m.exec(source)?.[1];
}

function yamlFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('_'))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return yamlFiles(inner);
      return /\.ya?ml$/.test(entry.name) ? [inner] : [];
    });
}
