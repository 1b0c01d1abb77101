import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/**
 * The contract as it is committed: `npm run openapi` writes it from the routes and their types. It belongs to the program,
 * not to the department: DUNGHEN_HOME, where another `config/` may lie, does not move it.
 */
export const CONTRACT = besideTheProgram('apps/api/openapi/openapi.json');

/** Above this file, which runs from `apps/` in tests and from `dist/apps/` otherwise. */
function besideTheProgram(path: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, path))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`${path} is not where the program is`);
    folder = above;
  }
  return join(folder, path);
}

/** Whoever asks for the contract gets the very document that was reviewed; nothing is put together at the start. */
export async function handOutContract(fastify: FastifyInstance): Promise<void> {
  const contract = JSON.stringify(JSON.parse(await readFile(CONTRACT, 'utf8')));
  fastify.get('/api/openapi.json', (_, reply) =>
    reply.type('application/json; charset=utf-8').send(contract),
  );
}
