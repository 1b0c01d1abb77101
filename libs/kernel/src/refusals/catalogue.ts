import { ACCOUNTS } from './accounts.js';
import { ACTORS } from './actors.js';
import { APPLICANTS } from './applicants.js';
import { CALENDARS } from './calendars.js';
import { DESKS } from './desks.js';
import { DOSSIERS } from './dossiers.js';
import { INSPECTIONS } from './inspections.js';
import { MIGRATIONS } from './migrations.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { PUBLISHING } from './publishing.js';
import { REPLAY } from './replay.js';
import { SERVER } from './server.js';
import { SINGLE_SIGN_ON } from './single-sign-on.js';
import { TERMS } from './terms.js';

/**
 * Every refusal there is, by its code; printed as docs/refusals.md. Put together in a call that is marked pure: a spread
 * alone may run a getter, for all a bundler knows, and the pages would carry every message.
 */
export const REFUSALS = /* @__PURE__ */ (() => ({
  ...DOSSIERS,
  ...DESKS,
  ...ACTORS,
  ...ACCOUNTS,
  ...SINGLE_SIGN_ON,
  ...PEOPLE,
  ...CALENDARS,
  ...TERMS,
  ...PAPERS,
  ...APPLICANTS,
  ...INSPECTIONS,
  ...PUBLISHING,
  ...MIGRATIONS,
  ...REPLAY,
  ...SERVER,
}))();

/** Stable machine code `area.reason`; callers and tests hold on to it. */
export type RefusalCode = keyof typeof REFUSALS;
