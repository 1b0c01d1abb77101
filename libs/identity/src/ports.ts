import type { AgencyId, Clock, DossierCode, Instant, LocalDay } from '#kernel';
import type { Failures } from './lock-out.js';
import type { Person, PersonWithPosts, Post, Seat, Standing, Substitution } from './people.js';

/** What the use cases stand on. */
export interface IdentityDeps {
  readonly agency: AgencyId;
  readonly people: People;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly events: IdentityEvents;
  readonly ssoAttempts: SsoAttempts;
  readonly hasher: Hasher;
  readonly clock: Clock;
  /** The local day of a moment in the zone of the agency. */
  readonly dayOf: (at: Instant) => LocalDay;
}

/** What somebody did to people, accounts or posts; kept for ever. */
export interface IdentityEvent {
  readonly at: Instant;
  /** Id of a person, or `installation` for the command line and the first start. */
  readonly by: string;
  readonly what: string;
  readonly person: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event as it is kept. */
export interface KeptIdentityEvent extends IdentityEvent {
  readonly number: number;
}

export interface IdentityEvents {
  /** Newest first. @param of only those about a person, only those before a number */
  list(
    agency: AgencyId,
    of: {
      readonly person?: string | undefined;
      readonly before?: number | undefined;
      readonly limit: number;
    },
  ): Promise<readonly KeptIdentityEvent[]>;
}

export interface People {
  list(agency: AgencyId): Promise<readonly PersonWithPosts[]>;
  find(agency: AgencyId, id: string): Promise<PersonWithPosts | null>;
  /** @returns false when the id is taken; nothing was written then. */
  add(agency: AgencyId, person: Person, event: IdentityEvent): Promise<boolean>;
  addPost(agency: AgencyId, person: string, post: Post, event: IdentityEvent): Promise<void>;
  /** Sets the last day of a post that has none, or a later one. @returns false when there is no such post */
  endPost(
    agency: AgencyId,
    person: string,
    seat: Seat,
    lastDay: LocalDay,
    event: IdentityEvent,
  ): Promise<boolean>;
  standing(agency: AgencyId, person: string): Promise<Standing | null>;
  substitutions(agency: AgencyId): Promise<readonly Substitution[]>;
  addSubstitution(agency: AgencyId, substitution: Substitution, event: IdentityEvent): Promise<void>;
  /** @returns false when there is none that still runs */
  endSubstitution(agency: AgencyId, id: string, event: IdentityEvent): Promise<boolean>;
}

export interface Account {
  readonly login: string;
  readonly person: Person;
  /** null: only single sign-on. */
  readonly hash: string | null;
  readonly mustChange: boolean;
  readonly demo: boolean;
  readonly disabled: boolean;
  /** Who this is for the single sign-on: `issuer#sub`; null when nobody has linked it. */
  readonly subject: string | null;
}

export interface Accounts {
  /** Every account of the agency, by login. */
  all(agency: AgencyId): Promise<readonly Account[]>;
  find(agency: AgencyId, login: string): Promise<Account | null>;
  ofPerson(agency: AgencyId, person: string): Promise<Account | null>;
  /** The account linked to a subject of the single sign-on. */
  ofSubject(agency: AgencyId, subject: string): Promise<Account | null>;
  count(agency: AgencyId): Promise<number>;
  /** Demo accounts whose first password was never changed. */
  demoUnchanged(agency: AgencyId): Promise<number>;
  /** @returns false when the login or the person has an account */
  add(agency: AgencyId, account: Account, event: IdentityEvent): Promise<boolean>;
  /**
   * Replaces the password and ends the account's sessions.
   * @param why what the ended sessions say of it
   */
  setPassword(
    agency: AgencyId,
    login: string,
    to: {
      readonly hash: string;
      readonly mustChange: boolean;
      readonly why: 'password_changed' | 'password_reset';
    },
    event: IdentityEvent,
  ): Promise<void>;
  /** The same password under today's parameters; nothing else changes. */
  rehash(agency: AgencyId, login: string, hash: string): Promise<void>;
  /** Ends the account's sessions when it is disabled. @returns false when it was so before */
  setDisabled(agency: AgencyId, login: string, disabled: boolean, event: IdentityEvent): Promise<boolean>;
  /** What went wrong under each of these logins since their last success or unlocking. @param loginKeys as in `Attempt` */
  failures(
    agency: AgencyId,
    loginKeys: readonly string[],
    since: Instant,
  ): Promise<ReadonlyMap<string, Failures>>;
  /** Forgets the failures under a login; what they were stays written. */
  unlock(agency: AgencyId, loginKey: string, event: IdentityEvent): Promise<void>;
  /**
   * Replaces the subject; sessions begun by the single sign-on end.
   * @returns false when there is no such login or the subject belongs to another
   */
  link(agency: AgencyId, login: string, subject: string | null, event: IdentityEvent): Promise<boolean>;
  /**
   * Asks to try a password. Under a lock per login and per address, so that parallel tries are counted one by one: the
   * try is written as failed unless `admit` says wait, and the failures before it are returned.
   */
  attempt(
    agency: AgencyId,
    attempt: Attempt,
    admit: (before: AttemptsBefore) => boolean,
  ): Promise<AttemptsBefore>;
  succeeded(agency: AgencyId, attempt: Attempt): Promise<void>;
}

export interface Attempt {
  /** SHA-256 of the login as typed, hex. */
  readonly loginKey: string;
  readonly address: string;
  readonly at: Instant;
  /** Failures before these moments are forgotten. */
  readonly since: { readonly login: Instant; readonly address: Instant };
}

export interface AttemptsBefore {
  /** Since the last success. */
  readonly login: Failures;
  readonly address: Failures;
}

/** A session as the person sees it in the list. */
export interface SessionView {
  readonly id: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly userAgent: string;
  readonly address: string;
  readonly via: SessionVia;
}

/** What let the person in. */
export type SessionVia = 'password' | 'sso';

export interface StoredSession extends SessionView {
  readonly account: Account;
  /** Ended by logout, by hand, or by a new password. */
  readonly ended: boolean;
}

export interface Sessions {
  open(agency: AgencyId, tokenHash: string, login: string, session: SessionView): Promise<void>;
  /** One read: the session, its account and all that decides what the person may act as. */
  find(agency: AgencyId, tokenHash: string): Promise<{ session: StoredSession; standing: Standing } | null>;
  touch(agency: AgencyId, id: string, at: Instant): Promise<void>;
  /** Sessions of a login not ended, newest first; those run out included. */
  list(agency: AgencyId, login: string): Promise<readonly SessionView[]>;
  /** @returns false when the login has no such session */
  end(agency: AgencyId, login: string, id: string, why: 'logout' | 'revoked', at: Instant): Promise<boolean>;
}

/** A way to the single sign-on and back that somebody has begun. */
export interface SsoAttempt {
  /** SHA-256 of the value only the browser that began it holds, hex. */
  readonly browserHash: string;
  readonly address: string;
  readonly nonce: string;
  /** The secret half of PKCE. */
  readonly verifier: string;
  /** Where to go afterwards: a path of this site. */
  readonly back: string;
  /** Login whose account is to be linked; null for logging in. */
  readonly linkTo: string | null;
  readonly startedAt: Instant;
}

export interface SsoAttempts {
  /**
   * Keeps an attempt, and throws away what was begun before `since`.
   * @returns false when the address has `most` attempts since then already; nothing was written
   */
  begin(
    agency: AgencyId,
    stateHash: string,
    attempt: SsoAttempt,
    limits: { readonly since: Instant; readonly most: number },
  ): Promise<boolean>;
  /** The attempt, once: whoever comes second gets `used`. */
  take(agency: AgencyId, stateHash: string, at: Instant): Promise<SsoAttempt | 'used' | 'unknown'>;
}

/** argon2id; slow on purpose. */
export interface Hasher {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
  /** Made under weaker parameters than today's. */
  outdated(hash: string): boolean;
  /** A hash nobody knows the password of, to spend the same time on an unknown login. */
  decoy(): Promise<string>;
}

/** Who read which dossier. */
export interface Reading {
  readonly dossier: DossierCode;
  readonly at: Instant;
  readonly person: string;
  readonly seat: Seat;
  readonly onBehalfOf: string | null;
  /** The view: `detail`, `history`, `ledger`, `letters`. */
  readonly what: string;
  /** The rule that allowed it: `own_step`, `own_unit`, `any`. */
  readonly why: string;
}

export interface Readings {
  add(agency: AgencyId, reading: Reading): Promise<void>;
  ofDossier(agency: AgencyId, dossier: DossierCode): Promise<readonly Reading[]>;
}
