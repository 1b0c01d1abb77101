import { Ajv, type ValidateFunction } from 'ajv';
import { isLocalDay, once } from '#kernel';

/** One way of writing JSON Schema for every file of this library: strict objects, texts, local dates. */
export const TEXT = { type: 'string', minLength: 1 };
export const TEXTS = { type: 'array', items: TEXT };
export const DATE = { type: 'string', format: 'local-date' };

export function record(required: object, optional: object = {}): object {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const ajv = once(() =>
  new Ajv({ allErrors: false, strict: true, allowUnionTypes: true }).addFormat('local-date', isLocalDay),
);

/** What tells whether a file has the shape; compiled for the first one. */
export function validator<Raw>(schema: object): () => ValidateFunction<Raw> {
  return once(() => ajv().compile<Raw>(schema));
}
