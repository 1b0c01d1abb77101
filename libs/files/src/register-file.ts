import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, isRefusal } from '#kernel';
import { parseRegister, type Register } from '#register';
import { projectFolder } from './project-folder.js';

const REGISTER = join('config', 'register', 'hai-phong-2015.yaml');

/** The register of documents; a broken file stops the start and names its line. */
export function readRegisterFile(file = join(projectFolder(), REGISTER)): Register {
  const register = parseRegister(readFileSync(file, 'utf8'), file);
  if (isRefusal(register)) throw new DomainError(register.code, register.message, register.data);
  return register;
}
