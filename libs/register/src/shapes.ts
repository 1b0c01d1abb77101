import { Ajv } from 'ajv';

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

export const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true });
ajv.addFormat('local-date', isLocalDate);

/** True for a day that exists, written `yyyy-MM-dd`. */
function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
