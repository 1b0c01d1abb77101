import type { FastifyInstance } from 'fastify';

/** What a form of ours can say, many times over. */
const FORM_LIMIT = 10_000;

/**
 * Reads what a browser sends from a form, on this one path only: everywhere else a form is refused as before, so that
 * no other site can make a browser post to the API. Bytes that are not UTF-8, and NUL, are refused.
 */
export function readFormsOf(fastify: FastifyInstance, path: string): void {
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
    (request, body, done) => {
      if (request.url.split('?')[0] !== path) {
        done(Object.assign(new Error('not a form'), { statusCode: 415 }), undefined);
        return;
      }
      const fields = parseForm(body as Buffer);
      if (fields === null) done(Object.assign(new Error('Biểu mẫu không đọc được.'), { statusCode: 400 }));
      else done(null, fields);
    },
  );
}

/** The fields of a form, each once; null when it is no text. */
export function parseForm(body: Buffer): Readonly<Record<string, string>> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    // URLSearchParams would replace what is not UTF-8; decodeURIComponent refuses it.
    const pairs = text.split('&').flatMap((pair) => {
      if (pair === '') return [];
      const [name = '', value = ''] = pair
        .split('=', 2)
        .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
      return [[name, value] as const];
    });
    const fields = Object.fromEntries(pairs);
    return Object.values(fields).some((value) => value.includes('\u0000')) ? null : fields;
  } catch {
    return null;
  }
}
