/**
 * What kind of "no" it is; the edge turns it into a status (HTTP 400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503)
 * or an exit code.
 */
export type Nature =
  | 'unreadable'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'unsupported'
  | 'too_many'
  | 'unavailable'
  | 'broken';

/** What there is to say about one code, once for all who refuse with it. */
export interface Entry {
  readonly nature: Nature;
  /** Vietnamese: what was tried, what holds, what is possible now. What differs from one time to the next is a `{word}`. */
  readonly message: string;
  /** English: when it is said, where the message alone does not tell because the rule words it. */
  readonly meaning?: string;
  /** The article behind it, where a law and not a rule of the house says no. */
  readonly law?: string;
}

export type Entries = Readonly<Record<string, Entry>>;

/** The words in braces of a message: `Không có hồ sơ {dossier}.` has `dossier`. */
export type Variable<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Variable<Rest>
  : never;

/** A message with its words filled in. */
export function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
