import {
  ACCESS,
  csrfToken,
  IDLE,
  mustChangeFirst,
  scopeOf,
  type Account,
  type Capability,
  type HeldPost,
  type Person,
  type Scope,
  type SessionVia,
} from '#identity';
import { postRoleLabel } from '#reading';
import { knownUnitLabel } from '#procedure';

interface Shown {
  readonly person: Person;
  readonly held: readonly HeldPost[];
  readonly session: {
    readonly id: string;
    readonly token: string;
    readonly expiresAt: number;
    readonly account: Account;
    readonly via: SessionVia;
  } | null;
}

export interface MySession {
  readonly id: string;
  readonly via: SessionVia;
  readonly linkedToSso: boolean;
  readonly expiresAt: string;
  readonly idleMinutes: number;
}

/** What the pages know of whoever is logged in. */
export interface Me {
  readonly person: Person;
  readonly login: string | null;
  readonly mustChangePassword: boolean;
  readonly posts: readonly MyPost[];
  readonly csrfToken: string | null;
  readonly session: MySession | null;
}

/** What the pages must know of whoever is logged in. */
export function meView({ person, held, session }: Shown): Me {
  return {
    person,
    login: session?.account.login ?? null,
    mustChangePassword: session !== null && mustChangeFirst(session),
    posts: held.map(postView),
    csrfToken: session === null ? null : csrfToken(session.token),
    session: session && {
      id: session.id,
      via: session.via,
      linkedToSso: session.account.subject !== null,
      expiresAt: new Date(session.expiresAt).toISOString(),
      idleMinutes: IDLE / 60_000,
    },
  };
}

/** A post held today, with what may be done in it. */
export interface MyPost {
  readonly role: string;
  readonly roleLabel: string;
  readonly unit: string | null;
  readonly unitLabel: string | null;
  readonly onBehalfOf: Person | null;
  readonly until: string | null;
  /** What to send as X-Post to act in this post. */
  readonly header: string;
  readonly capabilities: Readonly<Record<string, Scope>>;
}

function postView(post: HeldPost): MyPost {
  const { role, unit, onBehalfOf, until } = post;
  const capabilities = (Object.keys(ACCESS) as Capability[]).flatMap((capability) => {
    const scope = scopeOf(capability, post);
    return scope === null ? [] : [[capability, scope] as const];
  });
  return {
    role,
    roleLabel: postRoleLabel(role),
    unit: unit || null,
    unitLabel: knownUnitLabel(unit),
    onBehalfOf,
    until,
    /** What to send as X-Post to act in this post. */
    header: `${role}; unit=${unit}${onBehalfOf === null ? '' : `; for=${onBehalfOf.id}`}`,
    capabilities: Object.fromEntries(capabilities),
  };
}
