import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiQuery } from '@nestjs/swagger';
import { CSRF } from '../auth/auth.controller.js';

/** How an upload looks in the OpenAPI document: one file, and an id that makes sending it again harmless. */
export const ApiUpload = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' } },
        required: ['file'],
      },
    }),
    ApiQuery({ name: 'id', description: 'UUID do bên gửi chọn; gửi lại cùng mã thì nhận lại cùng một tệp.' }),
    ApiHeader(CSRF),
  );
