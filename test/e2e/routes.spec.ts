import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestMethod, type DynamicModule, type ExecutionContext } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { IdentityGuard } from '../../apps/api/src/auth/identity.guard.js';
import { LOOKUP_PATH } from '../../apps/api/src/lookup/pages.js';
import { readAgencyFile } from '#files';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

interface Route {
  readonly method: 'get' | 'post' | 'delete';
  readonly url: string;
  /** `Controller.handler` */
  readonly own: string;
}

/** In place of the guard before every route: answers with the name of the handler that would have been reached. */
function nameOnly(context: ExecutionContext): Promise<boolean> {
  const reply = context.switchToHttp().getResponse<{ header(name: string, value: string): void }>();
  reply.header('x-reached', `${context.getClass().name}.${context.getHandler().name}`);
  return Promise.resolve(false);
}

const trimmed = (path: string): string => path.replaceAll(/^\/|\/$/g, '');

/** Every route, its parameters given some value. */
function routesOf(app: NestFastifyApplication): Route[] {
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
      const path = [base, Reflect.getMetadata(PATH_METADATA, handler) as string].map(trimmed);
      const address = path.filter((part) => part !== '').join('/');
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
      const prefix = address === trimmed(LOOKUP_PATH) ? '' : '/api';
      return [
        {
          method: method.toLowerCase() as Route['method'],
          url: `${prefix}/${address.replaceAll(/:\w+/g, '7')}`,
          own: `${metatype.name}.${name}`,
        },
      ];
    });
  });
}

/** The modules last to first, and the controllers of each. */
function turnedRound(whole: DynamicModule): DynamicModule {
  const subjects = [...(whole.imports ?? [])].reverse();
  for (const subject of subjects) {
    if (typeof subject !== 'function') continue;
    const controllers = (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, subject) ?? []) as unknown[];
    Reflect.defineMetadata(MODULE_METADATA.CONTROLLERS, [...controllers].reverse(), subject);
  }
  return { ...whole, imports: subjects };
}

describe('addresses', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    IdentityGuard.prototype.canActivate = nameOnly;
    database = await createTestDatabase();
  }, 60_000);

  afterAll(() => database.drop());

  const reached = async (arranged: (whole: DynamicModule) => DynamicModule) => {
    const agency = { ...readAgencyFile(), id: 'H00.01' };
    const app = await NestFactory.create<NestFastifyApplication>(
      arranged(ApiModule.on(database.url, agency)),
      new FastifyAdapter(),
      { logger: false, abortOnError: false },
    );
    app.setGlobalPrefix('api', { exclude: [LOOKUP_PATH] });
    try {
      await app.listen(0, '127.0.0.1');
      const server = request(app.getHttpServer());
      const routes = routesOf(app);
      const answers: { readonly url: string; readonly own: string; readonly got: string }[] = [];
      for (const { method, url, own } of routes) {
        const response = await server[method](url);
        answers.push({ url: `${method} ${url}`, own, got: String(response.headers['x-reached']) });
      }
      return answers;
    } finally {
      await app.close();
    }
  };

  it.each([
    ['as they stand', (whole: DynamicModule) => whole],
    ['turned round', turnedRound],
  ])(
    'modules and controllers %s: every address reaches its own handler',
    async (_, arranged) => {
      const answers = await reached(arranged);
      expect(answers.length).toBeGreaterThan(100);
      expect(answers.filter(({ own, got }) => own !== got)).toEqual([]);
    },
    60_000,
  );
});
