/** What kind of "no" it is; the edge turns it into a status (HTTP 401, 403, 404, 409, 413, 422, 429) or an exit code. */
export type Nature =
  'invalid' | 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'too_large' | 'too_many';

/** An expected "no", returned as a value: nothing was changed. */
export interface Refusal {
  readonly kind: 'refused';
  /** Stable machine code `area.reason`; tests assert it. */
  readonly code: string;
  readonly nature: Nature;
  /** Vietnamese: what was tried, what holds, what is possible now. */
  readonly message: string;
  /** The facts behind the message, for programs. */
  readonly data: Readonly<Record<string, unknown>>;
}

export function refuse(
  nature: Nature,
  code: string,
  message: string,
  data: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { kind: 'refused', code, nature, message, data };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused';
}
