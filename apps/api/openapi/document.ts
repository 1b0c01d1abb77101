import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { readAgencyFile } from '#files';
import { ApiModule } from '../src/api.module.js';
import { LOOKUP_PATH } from '../src/lookup/pages.js';
import type { Answers } from './answers.js';
import { withAnswers } from './with-answers.js';

/** OpenAPI 3.1 of everything the server answers; nothing is constructed and no database is asked. */
export async function documentOf(answers: Answers): Promise<OpenAPIObject> {
  const module = ApiModule.on('postgres://nowhere', readAgencyFile());
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: [LOOKUP_PATH] });
  const head = new DocumentBuilder()
    .setTitle('Đúng Hẹn')
    .setDescription('Hồ sơ thủ tục hành chính dưới đồng hồ ngày làm việc. Lỗi theo RFC 9457 với mã ổn định.')
    .setVersion('0.1')
    .setOpenAPIVersion('3.1.0')
    .build();
  return withAnswers(SwaggerModule.createDocument(app, head), answers);
}
