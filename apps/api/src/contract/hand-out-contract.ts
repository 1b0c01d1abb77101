import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectFolder } from '#files';

/** The contract as it is committed: `npm run openapi` writes it from the routes and their types. */
export const CONTRACT = join(projectFolder(), 'apps/api/openapi/openapi.json');

/** Whoever asks for the contract gets the very document that was reviewed; nothing is put together at the start. */
export async function handOutContract(fastify: FastifyInstance): Promise<void> {
  const contract = JSON.stringify(JSON.parse(await readFile(CONTRACT, 'utf8')));
  fastify.get('/api/openapi.json', (_, reply) =>
    reply.type('application/json; charset=utf-8').send(contract),
  );
}
