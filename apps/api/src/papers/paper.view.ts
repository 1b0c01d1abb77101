import { isShownInBrowser, type PaperFile } from '#documents';
import type { Person } from '#identity';
import type { Refusal } from '#kernel';
import type { ProcedureDefinition } from '#procedure';

/** Files under none of the procedure's papers. */
export const OTHER_PAPER = 'other';

/** The name of a person by their id. */
export type NameOf = (id: string) => string;

/** A file as the API shows it. */
export interface FileView {
  readonly id: string;
  readonly paper: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly shown: boolean;
  readonly uploadedBy: Person;
  readonly uploadedAt: string;
}

/** How the API shows a file. */
export function fileView({ id, paper, name, size, type, by, at }: PaperFile, nameOf: NameOf): FileView {
  return {
    id,
    paper,
    name,
    size,
    type,
    shown: isShownInBrowser(type),
    uploadedBy: { id: by.id, name: nameOf(by.id) },
    uploadedAt: new Date(at).toISOString(),
  };
}

/** A paper, whether it was presented, and its files. */
export interface ChecklistPaper {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  readonly presented: boolean;
  readonly files: readonly FileView[];
}

/** The papers of a procedure with what has been handed in. */
export interface Checklist {
  readonly papers: readonly ChecklistPaper[];
  readonly otherFiles: readonly FileView[];
}

/** The checklist of a procedure with what has been handed in. */
export function checklistView(
  { documents }: ProcedureDefinition,
  presented: readonly string[],
  files: readonly PaperFile[],
  nameOf: NameOf,
): Checklist {
  const known = new Set(documents.map(({ id }) => id));
  const of = (belongs: (paper: string) => boolean) =>
    files.filter(({ paper }) => belongs(paper)).map((file) => fileView(file, nameOf));
  return {
    papers: documents.map(({ id, title, required }) => ({
      id,
      title,
      required,
      presented: presented.includes(id),
      files: of((paper) => paper === id),
    })),
    otherFiles: of((paper) => !known.has(paper)),
  };
}

/** A version of what is to be signed, counted from 1. */
export interface DraftVersion extends FileView {
  readonly version: number;
}

/** Versions of what is to be signed, newest first, numbered as they came. */
export function draftsView(drafts: readonly PaperFile[], nameOf: NameOf): readonly DraftVersion[] {
  return drafts.map((file, index) => ({ ...fileView(file, nameOf), version: index + 1 })).reverse();
}

/** Whether whoever asks may add a file now; if not, why. */
export interface Adding {
  readonly allowed: boolean;
  readonly why: string | null;
}

/** Whether whoever asks may add a file now; if not, why. */
export function addingView(refusal: Refusal | null): Adding {
  return { allowed: refusal === null, why: refusal?.message ?? null };
}
