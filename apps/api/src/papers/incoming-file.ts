import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { refuse } from '#kernel';
import { refused } from '../http/refused.exception.js';

/** Names and boundaries around the bytes of a file. */
const ENVELOPE = 65_536;

/** The one file of a multipart request, its bytes still on their way. */
export interface Incoming {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens the envelope; reads no further than the beginning of the file.
 * @throws RefusedException `papers.not_multipart`, `papers.no_file`, `papers.unreadable`, `papers.too_large` when the
 *   request says of itself that it is
 */
export async function incomingFile(request: FastifyRequest, limit: number): Promise<Incoming> {
  if (!request.isMultipart()) {
    return refused(refuse('papers.not_multipart'));
  }
  if (Number(request.headers['content-length'] ?? 0) > limit + ENVELOPE) return announcedTooLarge(limit);
  // One byte more than allowed tells too large from just right.
  const limits = { fileSize: limit + 1, files: 1, fields: 10 };
  const part = await request.file({ limits, throwFileSizeLimit: false }).catch(() => unreadable());
  if (!part) return refused(refuse('papers.no_file'));
  // Browsers write a quotation mark in a name so.
  return { name: part.filename.replaceAll('%22', '"'), bytes: bytesOf(part.file) };
}

/** A sender that stops half-way has sent nothing. */
async function* bytesOf(source: AsyncIterable<Buffer>): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of source) yield chunk;
  } catch {
    unreadable();
  }
}

function announcedTooLarge(limit: number): never {
  const most = Math.floor(limit / 1_048_576);
  return refused(refuse('papers.too_large', { name: '', most }, { limit }));
}

function unreadable(): never {
  return refused(refuse('papers.unreadable'));
}
