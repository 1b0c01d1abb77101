import { existsSync, readFileSync } from 'node:fs';
import { parseMigrationMap, type MigrationFile } from '#files';
import { isRefusal, refuse, type Refusal } from '#kernel';

/**
 * Reads a map and holds it against the code the command names, if it names one.
 * @returns `procedures.no_such_path`, `migration.other_procedure`, and the refusals of `parseMigrationMap`
 */
export function readMap(path: string, code: string | undefined): MigrationFile | Refusal {
  if (!existsSync(path)) {
    return refuse('procedures.no_such_path', { what: 'tệp', path }, { path });
  }
  const file = parseMigrationMap(readFileSync(path, 'utf8'), path);
  if (isRefusal(file) || code === undefined || file.map.code === code) return file;
  return file.place(
    refuse('migration.other_procedure', { other: file.map.code, code }, { at: ['code'], code }),
  );
}
