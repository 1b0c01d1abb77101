import { SetMetadata } from '@nestjs/common';
import type { Capability } from '#identity';

/** What a route asks of whoever calls it. */
export type RouteAccess = Capability | 'public' | 'logged_in';

export const ROUTE_ACCESS = 'dunghen:access';

/** The route needs a capability of the access table. */
export const May = (capability: Capability): MethodDecorator => SetMetadata(ROUTE_ACCESS, capability);

/** Anybody, without login. */
export const Public = (): MethodDecorator => SetMetadata(ROUTE_ACCESS, 'public' satisfies RouteAccess);

/** Anybody who is logged in, whatever their posts: their own account and sessions. */
export const AnyoneLoggedIn = (): MethodDecorator =>
  SetMetadata(ROUTE_ACCESS, 'logged_in' satisfies RouteAccess);
