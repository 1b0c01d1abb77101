import type { Provider } from '@nestjs/common';
import {
  AbandonedDrafts,
  FILE_STORE,
  PAPER_FILES,
  Papers,
  type FileStore,
  type PaperFiles,
} from '#documents';
import { CLOCK } from '#engine';
import { DiskFileStore } from '#gateways';
import type { Clock } from '#kernel';
import { PgAbandonedFiles, PgPaperFiles } from '#persistence';
import { FILES_FOLDER } from '../settings/settings.js';

/** A scanned paper of thirty pages; larger ones were scanned in colour at a photographer's resolution. */
export const LARGEST_FILE = 20 * 1_048_576;

/** The papers' ports bound to database and disk. */
export const papersProviders: readonly Provider[] = [
  {
    provide: FILE_STORE,
    inject: [FILES_FOLDER],
    useFactory: (folder: string) => new DiskFileStore(folder),
  },
  { provide: PAPER_FILES, useExisting: PgPaperFiles },
  {
    provide: Papers,
    inject: [PAPER_FILES, FILE_STORE, CLOCK],
    useFactory: (rows: PaperFiles, store: FileStore, clock: Clock) =>
      new Papers({ rows, store, clock, limit: LARGEST_FILE }),
  },
  {
    provide: AbandonedDrafts,
    inject: [PgAbandonedFiles, FILE_STORE, CLOCK],
    useFactory: (rows: PgAbandonedFiles, store: FileStore, clock: Clock) =>
      new AbandonedDrafts({ rows, store, clock }),
  },
];
