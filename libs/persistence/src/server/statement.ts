/** Who runs a statement and needs no answer: a pg client, a TypeORM manager or runner. */
export interface Queryable {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Adds a value to a statement. @returns its placeholder, to be written into the text: `$3` */
export type Bind = (value: unknown) => string;

/**
 * The values of a statement whose text is put together from clauses: each clause binds what it needs, whatever came
 * before it. No value ever becomes text.
 * @param first what the text names by number: `$1`, `$2` …
 */
export function parameters(...first: readonly unknown[]): {
  readonly values: unknown[];
  readonly bind: Bind;
} {
  const values = [...first];
  return { values, bind: (value) => `$${values.push(value)}` };
}
