import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readAgencyFile } from '#files';
import { ApiModule } from '../src/api.module.js';
import type { Described } from '../src/openapi/answers.js';
import { LOOKUP_PATH } from '../src/lookup/pages.js';
import { openApi } from '../src/server.js';

/** The OpenAPI document of the server's own module; nothing is constructed and no database is asked. */
export async function documentWithoutServer(described?: Described): Promise<OpenAPIObject> {
  const module = ApiModule.on('postgres://nowhere', readAgencyFile());
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: [LOOKUP_PATH] });
  return openApi(app, described);
}
