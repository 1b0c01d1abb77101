import 'reflect-metadata';
import { BadRequestException, ValidationPipe, type ValidationError } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { AgencyFile } from '#files';
import type { Clock } from '#kernel';
import { ApiModule } from './api.module.js';
import { handOutContract } from './contract/hand-out-contract.js';
import { readFormsOf } from './http/form-body.js';
import { BODY_LIMIT, readJsonStrictly } from './http/json-body.js';
import { LOOKUP_PATH } from './lookup/pages.js';
import { ProblemFilter } from './http/problem.filter.js';
import { acceptUploads } from './papers/accept-uploads.js';
import type { HttpTrust } from './settings/settings.js';
import type { SsoSettings } from './settings/sso-settings.js';
import { serveWeb } from './web/serve-web.js';

export interface ServerOptions {
  readonly url: string;
  readonly agency: AgencyFile;
  readonly clock?: Clock;
  readonly poolSize?: number;
  /** Nothing when not given. */
  readonly trust?: HttpTrust;
  /** No single sign-on when not given. */
  readonly sso?: SsoSettings | null;
  /** Folder of the uploaded files; that of the settings when not given. */
  readonly files?: string;
}

/** The HTTP application over a migrated database, not yet listening. */
export async function createServer({
  url,
  agency,
  ...options
}: ServerOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trust?.proxies ?? false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.on(url, agency, options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  readJsonStrictly(adapter.getInstance<FastifyInstance>());
  await acceptUploads(adapter.getInstance<FastifyInstance>());
  await handOutContract(adapter.getInstance<FastifyInstance>());
  await serveWeb(adapter.getInstance<FastifyInstance>());
  readFormsOf(adapter.getInstance<FastifyInstance>(), LOOKUP_PATH);
  app.setGlobalPrefix('api', { exclude: [LOOKUP_PATH] });
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new BadRequestException(errors.flatMap(messagesOf)),
    }),
  );
  app.useGlobalFilters(new ProblemFilter());
  return app;
}

function messagesOf(error: ValidationError): string[] {
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    rule === 'whitelistValidation' ? `không có trường «${error.property}»` : message,
  );
  return [...own, ...(error.children ?? []).flatMap(messagesOf)];
}
