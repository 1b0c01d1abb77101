export { DISPLAY_NAME_LENGTH, displayName, downloadName } from './file-name.js';
export { ACCEPTED_TYPES, DRAFT_TYPES, isShownInBrowser, type PaperType } from './paper-types.js';
export { evidenceOf, isResultDraft, RESULT_DRAFT, type PaperEvidence, type PaperFile } from './paper-file.js';
export { Papers, type IncomingFile, type PapersDeps } from './papers.js';
export type { AbandonedFiles, DraftCursor, FileStore, PaperFiles, ReceivedFile } from './ports.js';
export { AbandonedDrafts, DRAFT_DAYS, type AbandonedDeps, type Swept } from './abandoned-drafts.js';
export { FILE_STORE, PAPER_FILES } from './tokens.js';
export { draftRefusal, draftsAwaited } from './when-drafts-come.js';
export { counterRefusal, papersAwaited } from './when-papers-come.js';
