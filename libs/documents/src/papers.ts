import { isRefusal, refuse, type Actor, type AgencyId, type Clock, type Refusal } from '#kernel';
import { displayName } from './file-name.js';
import type { PaperFile } from './paper-file.js';
import { acceptedType, type PaperType } from './paper-types.js';
import type { FileStore, PaperFiles, ReceivedFile } from './ports.js';

export interface PapersDeps {
  readonly rows: PaperFiles;
  readonly store: FileStore;
  readonly clock: Clock;
  /** Largest file, bytes. */
  readonly limit: number;
}

/** A file on its way in. */
export interface IncomingFile {
  /** UUID chosen by who uploads. */
  readonly id: string;
  readonly place: PaperFile['place'];
  readonly paper: string;
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly by: Actor;
  /** The kinds taken here; all that papers may be when absent. */
  readonly types?: readonly PaperType[];
}

/** A checklist has some thirty papers at most; beyond this it is not a dossier any more. */
const MOST_FILES = 200;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PAPER_ID = /^[a-z][a-z0-9_]{0,79}$/;

/** Takes in the files behind the papers of a dossier. */
export class Papers {
  constructor(private readonly deps: PapersDeps) {}

  get limit(): number {
    return this.deps.limit;
  }

  /**
   * Keeps one file: first the bytes, then the row that names them. Whatever refuses it leaves neither.
   * @returns `papers.bad_id`, `papers.bad_paper`, `papers.too_many`, `papers.too_large`, `papers.empty`,
   *   `papers.wrong_type`, `draft.opened`, `papers.id_reused`
   */
  async add(agency: AgencyId, file: IncomingFile): Promise<PaperFile | Refusal> {
    const fault = idFault(file) ?? (await this.tooMany(agency, file));
    if (fault) return fault;
    const name = displayName(file.name);
    const received = await this.deps.store.receive(agency, file.bytes, this.deps.limit);
    if (received === null) return tooLarge(name, this.deps.limit);
    const type = received.size === 0 ? emptyFile(name) : acceptedType(name, received.type, file.types);
    if (isRefusal(type)) {
      await received.drop();
      return type;
    }
    return this.write(agency, file, { name, type: type.mime, received });
  }

  /** @returns `papers.bad_draft` */
  async ofDraft(agency: AgencyId, draft: string, person: string): Promise<readonly PaperFile[] | Refusal> {
    return UUID.test(draft) ? this.deps.rows.ofDraft(agency, draft, person) : badDraft(draft);
  }

  ofDossier(agency: AgencyId, dossier: string): Promise<readonly PaperFile[]> {
    return this.deps.rows.ofDossier(agency, dossier);
  }

  /** Files of a dossier whose hashes no entry of its history holds yet. */
  unsealed(agency: AgencyId, dossier: string): Promise<readonly PaperFile[]> {
    return this.deps.rows.unsealed(agency, dossier);
  }

  /** Takes a file out of a draft of one's own. @returns `papers.unknown_file` */
  async remove(agency: AgencyId, draft: string, person: string, id: string): Promise<Refusal | null> {
    const known = UUID.test(draft) && UUID.test(id);
    const at = this.deps.clock.now();
    if (known && (await this.deps.rows.remove(agency, draft, person, id, at))) return null;
    return unknownFile(id);
  }

  /** One file among those the caller may see. @returns `papers.unknown_file` */
  content(
    agency: AgencyId,
    visible: readonly PaperFile[],
    id: string,
  ): { readonly file: PaperFile; readonly bytes: AsyncIterable<Uint8Array> } | Refusal {
    const file = visible.find((one) => one.id === id);
    return file ? { file, bytes: this.deps.store.read(agency, file.sha256) } : unknownFile(id);
  }

  private async tooMany(agency: AgencyId, { place, by }: IncomingFile): Promise<Refusal | null> {
    const { rows } = this.deps;
    const held = await ('draft' in place
      ? rows.ofDraft(agency, place.draft, by.id)
      : rows.ofDossier(agency, place.dossier));
    if (held.length < MOST_FILES) return null;
    return refuse('papers.too_many', { most: MOST_FILES });
  }

  private async write(
    agency: AgencyId,
    { id, place, paper, by }: IncomingFile,
    { name, type, received }: { name: string; type: string; received: ReceivedFile },
  ): Promise<PaperFile | Refusal> {
    const { size, sha256 } = received;
    const file: PaperFile = { id, place, paper, name, size, sha256, type, by, at: this.deps.clock.now() };
    const written = await this.deps.rows.add(agency, file, () => received.keep());
    if (written === 'written') return file;
    await received.drop();
    if (written !== 'known') return alreadyOpened(written.opened);
    const earlier = await this.deps.rows.find(agency, id);
    return earlier && isSameUpload(earlier, file) ? earlier : idReused(id);
  }
}

function idFault({ id, place, paper }: IncomingFile): Refusal | null {
  if (!UUID.test(id)) {
    return refuse('papers.bad_id');
  }
  if ('draft' in place && !UUID.test(place.draft)) return badDraft(place.draft);
  if (PAPER_ID.test(paper)) return null;
  return refuse('papers.bad_paper');
}

/** The same bytes for the same paper of the same place by the same person. */
function isSameUpload(a: PaperFile, b: PaperFile): boolean {
  const place = JSON.stringify(a.place) === JSON.stringify(b.place);
  return place && a.paper === b.paper && a.sha256 === b.sha256 && a.by.id === b.by.id;
}

function badDraft(draft: string): Refusal {
  return refuse('papers.bad_draft', { draft });
}

const MEGABYTE = 1_048_576;

function tooLarge(name: string, limit: number): Refusal {
  const most = Math.floor(limit / MEGABYTE);
  return refuse('papers.too_large', { name: ` «${name}»`, most }, { limit });
}

function emptyFile(name: string): Refusal {
  return refuse('papers.empty', { name });
}

function unknownFile(id: string): Refusal {
  return refuse('papers.unknown_file', { id });
}

function alreadyOpened(dossier: string): Refusal {
  return refuse('draft.opened', { dossier }, { dossier });
}

function idReused(id: string): Refusal {
  return refuse('papers.id_reused', { id });
}
