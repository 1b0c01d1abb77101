import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, isRefusal } from '#kernel';
import { parseControlledDocument, type ControlledDocument } from '#register';
import { projectFolder } from './project-folder.js';

/** One issue of a controlled document as it lies on disk. */
export interface DocumentFile {
  readonly path: string;
  /** The YAML to the letter. */
  readonly source: string;
  readonly document: ControlledDocument;
}

/** Every document under `config/documents/`, by code and issue; a broken file stops the start and names its line. */
export function readControlledDocuments(
  folder = join(projectFolder(), 'config', 'documents'),
): readonly DocumentFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const path = `config/documents/${file}`;
      const source = readFileSync(join(folder, file), 'utf8');
      const document = parseControlledDocument(source, path);
      if (isRefusal(document)) throw new DomainError(document.code, document.message, document.data);
      return { path, source, document };
    });
}
