import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AbleCaller as Able } from '#access';
import { actorIn, type HeldPost, type Person, type Standing, type StoredSession } from '#identity';
import type { Actor } from '#kernel';

/** Who is asking, as far as the guard has found out. */
export interface RequestCaller {
  readonly person: Person;
  /** null when a trusted header names the actor (test, bench). */
  readonly session: (StoredSession & { readonly token: string }) | null;
  readonly standing: Standing;
  /** Everything the person may act as today. */
  readonly held: readonly HeldPost[];
}

/** A caller whom the access table lets use a capability, with all that is known of the request. */
export type AbleCaller = RequestCaller & Able;

const CALLERS = new WeakMap<FastifyRequest, RequestCaller>();

export function rememberCaller(request: FastifyRequest, caller: RequestCaller | AbleCaller): void {
  CALLERS.set(request, caller);
}

function callerOf(context: ExecutionContext): RequestCaller {
  const caller = CALLERS.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new Error('the route asks for its caller but lets anybody in');
  return caller;
}

/** The person of the request, on routes for anybody who is logged in. */
export const LoggedIn = createParamDecorator((_: unknown, context: ExecutionContext) => callerOf(context));

/** The person of the request with the posts that allow what the route does. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => ableCaller(context));

/** Who acts, where any post that may do it is as good as another. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { person, able } = ableCaller(context);
  return actorIn(person.id, able[0]);
});

function ableCaller(context: ExecutionContext): AbleCaller {
  const caller = callerOf(context);
  if (!('able' in caller)) throw new Error('the route has no capability');
  return caller as AbleCaller;
}
