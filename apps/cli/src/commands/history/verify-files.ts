import { createHash } from 'node:crypto';
import type { FileStore, PaperFiles } from '#documents';
import type { HistoryEntry } from '#dossier';
import type { AgencyId, DossierCode } from '#kernel';

/** Where the rows and the bytes of files are. */
export interface FileSources {
  readonly rows: PaperFiles;
  readonly store: FileStore;
}

/** A file that is not what the chain says was handed in. */
export interface FileFault {
  /** Of the entry that holds its hash. */
  readonly revision: number;
  readonly what: 'file';
  readonly file: string;
}

interface Sealed {
  readonly revision: number;
  readonly id: string;
  readonly paper: string;
  readonly sha256: string;
}

/** Holds every file the history of a dossier names against its row and its bytes. @returns the first that differs */
export async function fileFault(
  { rows, store }: FileSources,
  agency: AgencyId,
  dossier: DossierCode,
  entries: readonly HistoryEntry[],
): Promise<FileFault | null> {
  const sealed = entries.flatMap(sealedBy);
  if (sealed.length === 0) return null;
  const held = new Map((await rows.ofDossier(agency, dossier)).map((file) => [file.id, file]));
  for (const { revision, id, paper, sha256 } of sealed) {
    const row = held.get(id);
    const same = row?.sha256 === sha256 && row.paper === paper;
    if (!same || (await hashOf(store, agency, sha256)) !== sha256)
      return { revision, what: 'file', file: id };
  }
  return null;
}

function sealedBy({ revision, data }: HistoryEntry): readonly Sealed[] {
  const { files } = data;
  if (!Array.isArray(files)) return [];
  return (files as readonly Partial<Sealed>[]).map(({ id = '', paper = '', sha256 = '' }) => ({
    revision,
    id,
    paper,
    sha256,
  }));
}

/** null when the bytes are gone. */
async function hashOf(store: FileStore, agency: AgencyId, sha256: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of store.read(agency, sha256)) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
