export { readAgencyFile, type AgencyFile, type AgencyPerson } from './agency-file.js';
export { CalendarFiles } from './calendar-files.js';
export { projectFolder } from './project-folder.js';
export { readWorkflowFiles, type WorkflowFile } from './workflow-files.js';
