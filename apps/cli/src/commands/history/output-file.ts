import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { refuse, type Refusal } from '#kernel';

/** A file that appears whole or not at all. */
export interface OutputFile {
  readonly write: (piece: string) => Promise<void>;
  /** Puts it in its place. */
  readonly finish: () => Promise<void>;
  /** Leaves whatever was in its place; harmless after `finish`. */
  readonly discard: () => Promise<void>;
}

/** Begins a file; refuses `export.cannot_write` before any work is done for it. */
export async function beginFile(path: string): Promise<OutputFile | Refusal> {
  const partial = `${path}.${process.pid}.part`;
  let handle: FileHandle;
  try {
    handle = await open(partial, 'w');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse('export.cannot_write', { path, why: code ?? message }, { file: path });
  }
  let done = false;
  return {
    write: async (piece) => {
      await handle.write(piece);
    },
    finish: async () => {
      await handle.close();
      await rename(partial, path);
      done = true;
    },
    discard: async () => {
      if (done) return;
      await handle.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}
