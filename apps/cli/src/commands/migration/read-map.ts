import { existsSync, readFileSync } from 'node:fs';
import { parseMigrationMap, type MigrationFile } from '#files';
import { isRefusal, refuse, type Refusal } from '#kernel';

/**
 * Reads a map and holds it against the code the command names, if it names one.
 * @returns `procedures.no_such_path`, `migration.other_procedure`, and the refusals of `parseMigrationMap`
 */
export function readMap(path: string, code: string | undefined): MigrationFile | Refusal {
  if (!existsSync(path)) {
    return refuse('not_found', 'procedures.no_such_path', `Không có tệp «${path}».`, { path });
  }
  const file = parseMigrationMap(readFileSync(path, 'utf8'), path);
  if (isRefusal(file) || code === undefined || file.map.code === code) return file;
  const message = `bản đồ là của ${file.map.code}, không phải ${code}. Hãy sửa code hoặc gọi lệnh với ${file.map.code}.`;
  return file.place(refuse('invalid', 'migration.other_procedure', message, { at: ['code'], code }));
}
