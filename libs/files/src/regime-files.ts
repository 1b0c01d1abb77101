import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, isRefusal } from '#kernel';
import { parseRegimes, type Regime } from '#procedure';
import { projectFolder } from './project-folder.js';

/** Every rule regime under `config/regimes/`; a broken file stops the start and names its line. */
export function readRegimes(folder = join(projectFolder(), 'config', 'regimes')): readonly Regime[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const regimes = parseRegimes(readFileSync(join(folder, file), 'utf8'), `config/regimes/${file}`);
      if (isRefusal(regimes)) throw new DomainError(regimes.code, regimes.message, regimes.data);
      return regimes;
    });
}
