export { DISPLAY_NAME_LENGTH, displayName, downloadName } from './file-name.js';
export { ACCEPTED_TYPES, isShownInBrowser, type PaperType } from './paper-types.js';
export { evidenceOf, type PaperEvidence, type PaperFile } from './paper-file.js';
export { Papers, type IncomingFile, type PapersDeps } from './papers.js';
export type { FileStore, PaperFiles, ReceivedFile } from './ports.js';
export { FILE_STORE, PAPER_FILES } from './tokens.js';
export { counterRefusal, papersAwaited } from './when-papers-come.js';
