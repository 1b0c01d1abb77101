import type { FastifyInstance } from 'fastify';

/** Largest body accepted: a page of text many times over. */
export const BODY_LIMIT = 1_048_576;

/**
 * Reads JSON bodies strictly: bytes that are not UTF-8 are refused instead of becoming replacement characters in
 * somebody's name, and so are characters the database cannot keep (NUL, lone surrogates).
 */
export function readJsonStrictly(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_, body, done) => {
      const parsed = parseStrictly(body as Buffer);
      if ('fault' in parsed) done(Object.assign(new Error(parsed.fault), { statusCode: 400 }), undefined);
      else done(null, parsed.value);
    },
  );
}

export function parseStrictly(body: Buffer): { value: unknown } | { fault: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return { fault: 'Nội dung không phải UTF-8; hãy gửi lại bằng UTF-8.' };
  }
  if (text.trim() === '') return { fault: 'Thiếu nội dung JSON.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `Nội dung không phải JSON: ${(error as Error).message}.` };
  }
  if (deeperThan(value, DEEPEST)) return { fault: `Nội dung lồng nhau quá ${DEEPEST} tầng.` };
  const place = unstorable(value, '');
  if (place !== null) return { fault: `Chữ ở «${place}» có ký tự không lưu được (NUL hoặc nửa ký tự).` };
  return { value };
}

/** No form of any procedure comes near it; what recursion here and in the chain's hash can carry is far more. */
const DEEPEST = 32;

function deeperThan(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return depth === 0 || Object.values(value).some((member) => deeperThan(member, depth - 1));
}

/** The place of the first text PostgreSQL cannot keep, or null. */
function unstorable(value: unknown, place: string): string | null {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? place : null;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, member] of Object.entries(value)) {
    const found =
      unstorable(key, `${place}.${key}`) ?? unstorable(member, place === '' ? key : `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
