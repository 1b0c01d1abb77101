import { join } from 'node:path';

/** `DUNGHEN_FILES`, else `files` in the folder of the data. @param data `DUNGHEN_DATA` or its default */
export function filesFolder(data: string, env: NodeJS.ProcessEnv = process.env): string {
  return env['DUNGHEN_FILES'] || join(data, 'files');
}
