import type { Pool } from 'pg';

/** What a query asks for beside the pool. */
export type Asked<Query> = Query extends (pool: Pool, ...asked: infer Rest) => unknown ? Rest : never;
