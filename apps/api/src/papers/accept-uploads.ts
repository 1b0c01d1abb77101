import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** How long somebody who has got their answer may go on sending before the connection ends. */
const LINGER_MS = 1500;

/**
 * Lets routes read multipart requests as streams. Whoever is refused before they have sent everything would go on for
 * minutes: what still comes is thrown away for a moment, so that they can read the answer, then the connection ends.
 */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart);
  fastify.addHook('onResponse', ({ raw }, _, done) => {
    done();
    if (raw.complete || raw.method === 'GET') return;
    raw.unpipe();
    raw.resume();
    setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, LINGER_MS).unref();
  });
}
