/** Injection tokens of the ports. */
export const FILE_STORE = Symbol('FileStore');
export const PAPER_FILES = Symbol('PaperFiles');
