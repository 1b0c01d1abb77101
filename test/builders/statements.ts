import type { ClientBase, Pool } from 'pg';

/** What was sent to the database while something ran, a line for each round trip. */
export async function statementsOf(pool: Pool, run: () => Promise<unknown>): Promise<readonly string[]> {
  const client = await pool.connect();
  const prototype = Object.getPrototypeOf(client) as Pick<ClientBase, 'query'>;
  client.release();
  const original = prototype.query;
  const sent: string[] = [];
  prototype.query = function (this: ClientBase, ...args: unknown[]) {
    sent.push(textOf(args[0]));
    return Reflect.apply(original, this, args) as unknown;
  } as ClientBase['query'];
  try {
    await run();
  } finally {
    prototype.query = original;
  }
  return sent;
}

function textOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : (asked as { readonly text: string }).text;
  return text.replaceAll(/\s+/g, ' ').trim();
}
