export { readAgencyFile, type AgencyFile, type AgencyPerson } from './agency-file.js';
export { CalendarFiles, type CalendarText } from './calendar-files.js';
export { readRegimes } from './regime-files.js';
export { projectFolder } from './project-folder.js';
export { codeIn, readWorkflowFiles, workflowCodes, type WorkflowFile } from './workflow-files.js';
export { readControlledDocuments, type DocumentFile } from './document-files.js';
export { readRegisterFile } from './register-file.js';
export { parseMigrationMap, withPlace, type MigrationFile } from './migration-file.js';
