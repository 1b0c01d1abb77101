import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { downloadName, isShownInBrowser, type PaperFile } from '#documents';

/** Nothing inside an uploaded file may load or run anything; PDF readers and images need no more. */
const CONTAINED = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/**
 * An uploaded file as an answer: of the type its bytes are, saved unless it is asked to be shown and a browser can
 * show it harmlessly.
 */
export function fileAnswer(
  reply: FastifyReply,
  { file, bytes }: { readonly file: PaperFile; readonly bytes: AsyncIterable<Uint8Array> },
  shown: boolean,
): StreamableFile {
  const way = shown && isShownInBrowser(file.type) ? 'inline' : 'attachment';
  void reply.headers({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': CONTAINED,
    'X-Content-Type-Options': 'nosniff',
  });
  return new StreamableFile(Readable.from(bytes), {
    type: file.type,
    length: file.size,
    disposition: `${way}; ${nameWords(downloadName(file.name, file.type))}`,
  });
}

/** RFC 6266: plain letters for old browsers, UTF-8 for the others. */
function nameWords(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\w. ()-]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
