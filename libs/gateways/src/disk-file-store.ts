import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import type { FileStore, ReceivedFile } from '#documents';
import { type AgencyId, DAY_MS, DomainError } from '#kernel';

/** Only the account the server runs as may read papers. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Longer than any upload takes; what is older in `incoming/` belongs to a process that is gone. */
const ABANDONED_MS = DAY_MS;

const SHA256 = /^[0-9a-f]{64}$/;

/** Files on disk by content. Any number of processes may share the folder. */
export class DiskFileStore implements FileStore {
  private ready: Promise<void> | null = null;

  constructor(private readonly folder: string) {}

  async receive(
    agency: AgencyId,
    bytes: AsyncIterable<Uint8Array>,
    limit: number,
  ): Promise<ReceivedFile | null> {
    await (this.ready ??= this.prepare());
    const path = join(this.incoming, randomUUID());
    try {
      const written = await writeAll(path, bytes, limit);
      if (written === null) {
        await rm(path, { force: true });
        return null;
      }
      const { size, sha256 } = written;
      return {
        size,
        sha256,
        type: await typeOfFile(path),
        keep: () => this.keep(agency, sha256, path),
        drop: () => rm(path, { force: true }),
      };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  read(agency: AgencyId, sha256: string): AsyncIterable<Uint8Array> {
    return createReadStream(this.pathOf(agency, sha256));
  }

  async discard(agency: AgencyId, sha256: string): Promise<void> {
    await rm(this.pathOf(agency, sha256), { force: true });
  }

  private get incoming(): string {
    return join(this.folder, 'incoming');
  }

  private pathOf(agency: AgencyId, sha256: string): string {
    if (!SHA256.test(sha256)) throw new DomainError('files.bad_hash', `«${sha256}» is no SHA-256`);
    return join(this.folder, agency, sha256.slice(0, 2), sha256.slice(2));
  }

  /** One rename: readers see the whole file or none. Equal content that is there already is replaced by itself. */
  private async keep(agency: AgencyId, sha256: string, from: string): Promise<void> {
    const path = this.pathOf(agency, sha256);
    await mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
    await rename(from, path);
    await syncFolder(dirname(path));
    await syncFolder(dirname(dirname(path)));
  }

  private async prepare(): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: PRIVATE_FOLDER });
    const longAgo = Date.now() - ABANDONED_MS;
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: longAgo }));
      if (mtimeMs < longAgo) await rm(path, { force: true });
    }
  }
}

/** Writes, counts and hashes; stops reading as soon as there is one byte too many. */
async function writeAll(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ readonly size: number; readonly sha256: string } | null> {
  const file = await open(path, 'wx', PRIVATE_FILE);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limit) return null;
      hash.update(chunk);
      await writeChunk(file, chunk);
    }
    await file.sync();
    return { size, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

async function writeChunk(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let from = 0; from < chunk.length;) from += (await file.write(chunk, from)).bytesWritten;
}

/** What the bytes are; damaged archives and the like are of no kind. */
async function typeOfFile(path: string): Promise<ReceivedFile['type']> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return found ? { mime: found.mime, extension: found.ext } : null;
}

/** A name is durable only when its folder is synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
