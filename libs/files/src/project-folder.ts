import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `config/` and `workflows/`: DUNGHEN_HOME, or the nearest one above this file (which runs
 * from `libs/` in tests and from `dist/libs/` otherwise).
 */
export function projectFolder(): string {
  const home = process.env['DUNGHEN_HOME'];
  if (home) return home;
  let folder = import.meta.dirname;
  while (!(existsSync(join(folder, 'workflows')) && existsSync(join(folder, 'config', 'calendars')))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('neither workflows/ nor config/ found; set DUNGHEN_HOME');
    folder = above;
  }
  return folder;
}
