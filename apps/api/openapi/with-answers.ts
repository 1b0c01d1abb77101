import type { OpenAPIObject } from '@nestjs/swagger';
import type { Answers } from './answers.js';

interface Operation {
  readonly operationId?: string;
  responses: Record<string, Response>;
}

interface Response {
  description: string;
  content?: Record<string, { schema: object }>;
}

const PROBLEM: Response = {
  description: 'Lỗi theo RFC 9457, với mã ổn định',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The document with what every route answers. */
export function withAnswers(document: OpenAPIObject, { answers, schemas: named }: Answers): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) describe(operation, answers);
  }
  const schemas = { ...document.components?.schemas };
  for (const [name, schema] of Object.entries(named)) {
    if (name in schemas) throw new Error(`two schemas of the OpenAPI document are called ${name}`);
    schemas[name] = schema;
  }
  return { ...document, components: { ...document.components, schemas } };
}

function describe({ operationId = '', responses }: Operation, answers: Answers['answers']): void {
  const answer = answers[operationId];
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  if (answer && success) success.content ??= { [answer.mime]: { schema: answer.schema } };
  responses['default'] ??= PROBLEM;
}
