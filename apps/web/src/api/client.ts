import createClient, { type Middleware } from 'openapi-fetch';
import { isProblem, ProblemError } from './problem.js';
import type { paths } from './schema.js';

let csrf: string | null = null;

/** The token of the session; every unsafe request carries it. */
export function rememberCsrf(token: string | null): void {
  csrf = token;
}

/** For requests the client does not send itself (uploads). */
export function csrfHeaders(): Record<string, string> {
  return csrf === null ? {} : { 'X-CSRF-Token': csrf };
}

const withCsrf: Middleware = {
  onRequest({ request }) {
    if (csrf !== null && request.method !== 'GET') request.headers.set('X-CSRF-Token', csrf);
    return request;
  },
};

/** The server, typed by its OpenAPI document. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(withCsrf);

/**
 * The body of an answer.
 * @throws ProblemError what the server refused, in its words
 */
export async function answer<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  if (isProblem(error)) throw new ProblemError(error);
  const detail = `Máy chủ trả lời ${response.status}; hãy thử lại sau ít phút.`;
  throw new ProblemError({ status: response.status, code: 'http.unreadable', title: 'Lỗi máy chủ', detail });
}
