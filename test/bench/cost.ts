import { openDossiers, type Ground } from './ground.js';
import { recordWalk, type Statement } from './recorded.js';
import { WALK } from './walk.js';

/** What one transition costs the database, averaged over walks from reception to result. */
export interface Cost {
  readonly acts: number;
  readonly roundTripsPerAct: number;
  /** Dossier row, history row, deadline rows dropped and armed. */
  readonly rowsWrittenPerAct: number;
  /** Parameters as text, both statements; not the wire's own overhead. */
  readonly parameterBytesPerAct: number;
  readonly walBytesPerAct: number;
  readonly historyRowBytes: number;
}

const WALKS = 100;

/** One caller, nothing else running; the WAL of the openings is not counted. */
export async function costPerAct({ system, owner }: Ground): Promise<Cost> {
  await owner.query('CHECKPOINT');
  let wal = 0;
  const statements: Statement[] = [];
  for (let walk = 0; walk < WALKS; walk++) {
    const opened = await walPosition(owner);
    const { statements: sent } = await recordWalk(system);
    wal += (await walPosition(owner)) - opened;
    statements.push(...sent);
  }
  const acts = WALKS * WALK.length;
  const writes = statements.filter(({ name }) => name === 'write-transition');
  const { rows } = await owner.query<{ bytes: number }>(
    'SELECT avg(pg_column_size(h.*))::float AS bytes FROM (SELECT * FROM history ORDER BY seq DESC LIMIT 900) AS h',
  );
  return {
    acts,
    roundTripsPerAct: statements.length / acts,
    rowsWrittenPerAct: writes.reduce((sum, write) => sum + rowsOf(write), 0) / acts,
    parameterBytesPerAct: statements.reduce((sum, { values }) => sum + bytesOf(values), 0) / acts,
    walBytesPerAct: wal / acts - (await openingWal(owner, system)) / WALK.length,
    historyRowBytes: rows[0]?.bytes ?? 0,
  };
}

async function openingWal(owner: Ground['owner'], system: Ground['system']): Promise<number> {
  const before = await walPosition(owner);
  await openDossiers(system, WALKS);
  return ((await walPosition(owner)) - before) / WALKS;
}

async function walPosition(owner: Ground['owner']): Promise<number> {
  const { rows } = await owner.query<{ at: string }>(
    `SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn AS at`,
  );
  return Number(rows[0]?.at);
}

/** The last three parameters are the deadlines dropped, armed and their moments. */
function rowsOf({ values }: Statement): number {
  const [dropped, armed] = values.slice(-3) as [unknown[], unknown[]];
  return 2 + dropped.length + armed.length;
}

function bytesOf(values: readonly unknown[]): number {
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  return values.reduce<number>(
    (sum, value) => sum + (value === null ? 0 : Buffer.byteLength(text(value))),
    0,
  );
}
