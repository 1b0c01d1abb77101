export {
  examineProcedure,
  publishProcedure,
  sourceHash,
  type Publication,
  type Published,
  type PublishedProcedures,
  type PublishedText,
} from './publish.js';
export {
  isPublished,
  issueName,
  type IssueEvent,
  type IssueHeader,
  type IssueKind,
  type Stage,
  type StoredIssue,
} from './issue.js';
export type {
  AgencyStaff,
  Draft,
  IssueReader,
  Issues,
  Post,
  PublishingDeps,
  ReadIssue,
  Shelf,
} from './ports.js';
export { procedureIssues } from './procedure-issues.js';
export { documentIssues, type DocumentText } from './document-issues.js';
export type { StageCommand, Staged } from './text-of-issue.js';
export { checkIssue, discardIssue, draftIssue, type DraftCommand } from './draft-issue.js';
export { approveIssue } from './approve-issue.js';
export { publishIssue } from './publish-issue.js';
export { endIssue, type EndCommand } from './end-issue.js';
export { diffIssues, type IssueDiff, type NamedText } from './issue-diff.js';
export { DECIDERS, STAGES, unknownIssue } from './refusals.js';
export { needsApproval, waitingLine, type WaitingFile } from './waiting.js';
