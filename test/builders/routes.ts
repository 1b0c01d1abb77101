import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from '../../apps/api/src/auth/may.decorator.js';

export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** Without the prefix of the API, parameters as `:name`. */
  readonly path: string;
  readonly access: RouteAccess | undefined;
}

/** Every route the server answers, as Nest knows them. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
    const prototype = metatype.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (handler === undefined || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
      const path = [base, Reflect.getMetadata(PATH_METADATA, handler) as string]
        .map((part) => part.replaceAll(/^\/|\/$/g, ''))
        .filter((part) => part !== '')
        .join('/');
      const access = Reflect.getMetadata(ROUTE_ACCESS, handler) as RouteAccess | undefined;
      return [{ method: method.toLowerCase() as Route['method'], path, access }];
    });
  });
}
