export { jobsOf, type LetterKind, type OutboxJob, type OutboxPayload } from './letter-jobs.js';
