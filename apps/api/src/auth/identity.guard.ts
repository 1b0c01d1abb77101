import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { mustChangeFirst, postsFor, type HeldPost } from '#identity';
import { DomainError, refuse } from '#kernel';
import { orThrow, refused } from '../http/refused.exception.js';
import { rememberCaller, type AbleCaller } from './caller.js';
import { IdentityDesk } from './identity-desk.js';
import { ROUTE_ACCESS, type RouteAccess } from './may.decorator.js';

/** Lets a request in when the access table lets its person do what the route does. */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly desk: IdentityDesk,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (access === undefined) {
      const route = `${context.getClass().name}.${context.getHandler().name}`;
      throw new DomainError('access.undeclared', `${route} does not say who may call it`);
    }
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = orThrow(await this.desk.callerOf(request));
    if (access === 'logged_in') {
      rememberCaller(request, caller);
      return true;
    }
    if (caller.session && mustChangeFirst(caller.session)) {
      refused(
        refuse('password.must_change', {
          change: 'Đây là mật khẩu cấp lần đầu; hãy đổi mật khẩu',
          then: 'làm việc',
        }),
      );
    }
    const usable = orThrow(this.desk.postsOf(request, caller));
    const able = orThrow(postsFor(access, usable)) as readonly [HeldPost, ...HeldPost[]];
    rememberCaller(request, { ...caller, capability: access, able } satisfies AbleCaller);
    return true;
  }
}
