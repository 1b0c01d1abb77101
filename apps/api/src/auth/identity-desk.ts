import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AgencyFile } from '#files';
import {
  heldPosts,
  isCsrfToken,
  LONGEST_SESSION,
  namedPost,
  parsePost,
  resume,
  type HeldPost,
  type IdentityDeps,
  type OpenedSession,
  type Origin,
} from '#identity';
import { isRefusal, refuse, type Actor, type LocalDay, type Refusal } from '#kernel';
import { RUNTIME, type Runtime } from '#runtime';
import { parseActor } from '../http/actor.js';
import { AGENCY_FILE, HTTP_TRUST, type HttpTrust } from '../settings/settings.js';
import type { RequestCaller } from './caller.js';
import { cookieOf, SESSION_COOKIE, sessionCookie } from './session-cookie.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const SECOND = 1000;

/** Finds out who is asking, and hands out and takes back the cookie. */
@Injectable()
export class IdentityDesk {
  readonly deps: IdentityDeps;

  constructor(
    @Inject(RUNTIME) runtime: Runtime,
    @Inject(AGENCY_FILE) agency: AgencyFile,
    @Inject(HTTP_TRUST) private readonly trust: HttpTrust,
  ) {
    this.deps = runtime.identity(agency);
  }

  today(): LocalDay {
    return this.deps.dayOf(this.deps.clock.now());
  }

  /**
   * The person of a request, by the cookie or, where the settings trust it, by `X-Actor`.
   * @returns `session.*`, `csrf.missing`, `actor.*`
   */
  async callerOf(request: FastifyRequest): Promise<RequestCaller | Refusal> {
    const token = cookieOf(request.headers.cookie, SESSION_COOKIE);
    const header = request.headers['x-actor'];
    if (this.trust.actorHeader && (header !== undefined || token === undefined)) {
      const actor = parseActor(header);
      return isRefusal(actor) ? actor : trusted(actor);
    }
    const found = await resume(this.deps, token);
    if (isRefusal(found) || token === undefined) return found as Refusal;
    if (!SAFE.has(request.method) && !isCsrfToken(token, single(request.headers['x-csrf-token']))) {
      return refuse('csrf.missing');
    }
    const { session, standing } = found;
    const held = heldPosts(standing, this.today());
    return { person: standing.person, session: { ...session, token }, standing, held };
  }

  /** Where a request comes from, as the list of sessions shows it. */
  originOf(request: FastifyRequest): Origin {
    return { address: request.ip, userAgent: single(request.headers['user-agent']) ?? '' };
  }

  giveCookie(request: FastifyRequest, reply: FastifyReply, { token }: OpenedSession): void {
    this.setCookie(request, reply, token);
  }

  takeCookie(request: FastifyRequest, reply: FastifyReply): void {
    this.setCookie(request, reply, null);
  }

  /**
   * The posts a request may use: the one it names by `X-Post`, or all that are held today.
   * @returns `actor.bad_post`, `actor.post_not_held`, `substitution.over`
   */
  postsOf(
    request: FastifyRequest,
    { held, session, standing }: RequestCaller,
  ): readonly HeldPost[] | Refusal {
    const header = single(request.headers['x-post']);
    if (header === undefined || session === null) return held;
    const named = parsePost(header);
    if (isRefusal(named)) return named;
    const post = namedPost(standing, this.today(), named);
    return isRefusal(post) ? post : [post];
  }

  private setCookie(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
    const secure = !this.trust.loopback || request.protocol === 'https';
    void reply.header('Set-Cookie', sessionCookie(token, { secure, seconds: LONGEST_SESSION / SECOND }));
  }
}

function trusted({ id, role, unit }: Actor): RequestCaller {
  const person = { id, name: id };
  const held = [{ role, unit, onBehalfOf: null, until: null }];
  return { person, session: null, standing: { person, posts: [], standsInFor: [] }, held };
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
