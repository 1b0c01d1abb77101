import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFolder } from '#files';

/** Where `npm run build` puts the pages. */
export const WEB_BUILD = join(projectFolder(), 'dist/web');

const YEAR = '1y';

/**
 * antd writes its styles into the page, so styles may be inline; scripts come from here alone, and no other site may
 * show these pages in a frame.
 */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Hands out the pages: built files, compressed beforehand, and for every address of the application its one page.
 * Without a build there is only the API.
 */
export async function serveWeb(fastify: FastifyInstance, root = WEB_BUILD): Promise<boolean> {
  fastify.addHook('onSend', async (_, reply) => {
    void reply.header('X-Content-Type-Options', 'nosniff');
    void reply.header('Referrer-Policy', 'same-origin');
    if (!reply.hasHeader('Content-Security-Policy')) {
      void reply.header('Content-Security-Policy', CONTENT_SECURITY);
    }
  });
  if (!existsSync(join(root, 'index.html'))) return false;
  await fastify.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    // Names carry a hash of the content.
    maxAge: YEAR,
    immutable: true,
  });
  fastify.get('/favicon.svg', (_, reply) =>
    reply.sendFile('favicon.svg', root, { maxAge: '1d', immutable: false }),
  );
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|assets)(\/|$)/.test(request.url)) {
      reply.callNotFound();
      return reply;
    }
    // Always asked for again: it names the files of the newest build.
    void reply.header('Cache-Control', 'no-cache');
    return reply.sendFile('index.html', root, { cacheControl: false });
  });
  return true;
}
