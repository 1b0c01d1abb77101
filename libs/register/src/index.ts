export * from './register.js';
export { parseRegister } from './parse-register.js';
export { registerRows, type RegisterIssue, type RegisterRow, type RowStatus } from './rows.js';
export {
  checkAgainstIssues,
  checkRegister,
  countRegister,
  type RegisterCounts,
  type RegisterFinding,
} from './check-register.js';
export { currentTable, seedTable } from './as-text.js';
export { registerMarkdown } from './as-markdown.js';
export { registerJson, type RegisterJson, type RegisterJsonRow } from './as-json.js';
export { registerWorkbook } from './as-workbook.js';
export {
  parseControlledDocument,
  type ControlledDocument,
  type DocumentSection,
  type DocumentTable,
} from './controlled-document.js';
export { documentBlocks, documentMarkdown, type Block } from './document-blocks.js';
