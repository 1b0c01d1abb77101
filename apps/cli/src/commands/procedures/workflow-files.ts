import { existsSync } from 'node:fs';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { readWorkflowFiles, type WorkflowFile } from '#files';
import { parseProcedure, type ParsedProcedure } from '#procedure';

/**
 * Reads every procedure file under the paths, by default `workflows/`.
 * @returns `procedures.no_such_path`, `procedures.no_files`
 */
export function workflowFiles(paths: readonly string[] = []): readonly WorkflowFile[] | Refusal {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    return refuse(
      'procedures.no_such_path',
      { what: 'tệp hay thư mục', path: missing },
      {
        path: missing,
      },
    );
  }
  const files = readWorkflowFiles(paths.length > 0 ? paths : undefined);
  if (files.length > 0) return files;
  const where = paths.length > 0 ? paths.join(', ') : 'workflows/';
  return refuse(
    'procedures.no_files',
    { where },
    {
      paths,
    },
  );
}

/**
 * Every procedure under `workflows/`, parsed.
 * @param code only files that name it anywhere: reading all of them takes seconds
 */
export function parseWorkflows(code = ''): readonly ParsedProcedure[] | Refusal {
  const files = workflowFiles();
  if (isRefusal(files)) return files;
  return files
    .filter(({ source }) => source.includes(code))
    .map(({ path, source }) => parseProcedure(source, path));
}
