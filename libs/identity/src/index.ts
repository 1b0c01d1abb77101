export {
  ACCESS,
  accessTable,
  DEPARTMENT_WIDE,
  postsFor,
  reasonFor,
  scopeOf,
  type Capability,
  type DossierPlace,
  type Scope,
} from './access.js';
export { disableAccount, enableAccount, lockedLogins, unlockLogin, type Unlocked } from './administer.js';
export { changePassword, LOGIN, openAccount, resetPassword, type FirstPassword } from './accounts.js';
export { Argon2Hasher } from './argon2-hasher.js';
export { lockedUntil, type Failures, type LockRule } from './lock-out.js';
export { logIn, type LogIn } from './log-in.js';
export { passwordFault } from './password-rules.js';
export type { HeldPost, Person, PersonWithPosts, Post, Seat, Standing, Substitution } from './people.js';
export type {
  Account,
  Accounts,
  Attempt,
  AttemptsBefore,
  Hasher,
  IdentityDeps,
  IdentityEvent,
  IdentityEvents,
  KeptIdentityEvent,
  People,
  Reading,
  Readings,
  Sessions,
  SessionVia,
  SessionView,
  SsoAttempt,
  SsoAttempts,
  StoredSession,
} from './ports.js';
export { actorIn, heldPosts, namedPost, parsePost, sameSeat, type NamedPost } from './posts.js';
export {
  hasRunOut,
  IDLE,
  LONGEST_SESSION,
  mustChangeFirst,
  openSession,
  resume,
  type Caller,
  type OpenedSession,
  type Origin,
} from './session.js';
export {
  ADMINISTRATOR,
  endPost,
  givePost,
  hirePerson,
  OWN_ROLES,
  seatFault,
  seatWords,
  type PostCommand,
  type SeatWords,
} from './staff.js';
export {
  beginSso,
  endSso,
  linkSubject,
  logInBySubject,
  subjectKey,
  unlinkSubject,
  type SsoReturn,
} from './sso.js';
export {
  endSubstitution,
  substitute,
  substituteOneself,
  type EndedSubstitution,
  type SubstituteCommand,
} from './substitute.js';
export { csrfToken, isCsrfToken, tokenHash } from './tokens.js';
