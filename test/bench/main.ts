import { availableParallelism, cpus, loadavg } from 'node:os';
import { against, comparisonTable } from './against.js';
import { calendarDue } from './calendar-due.js';
import { costPerAct, type Cost } from './cost.js';
import { CALLERS, prepareGround, type Ground } from './ground.js';
import { migration, migrationTable } from './migration.js';
import { onTimeTable } from './on-time-table.js';
import { table, type Figure } from './report.js';
import { sweep } from './sweep.js';
import { throughput, type Plan } from './throughput.js';
import { measureWeb } from './web/main.js';

/**
 * `npm run bench [-- --json] [-- --quick] [-- --only abc]`: the figures of issue 2, item 9, on a scratch server with
 * the durability of production. It measures and prints; whatever the figures, it exits 0.
 * `-- --migration [--dossiers 100000]`: only the survey, the move and the return of that many open dossiers.
 * `-- --web [--dossiers 1000000] [--folder DIR]`: desk, search and one dossier over HTTP, over that many open dossiers;
 * a folder is filled once and used again.
 * `-- --against OLD_TREE [--rounds 5] [--quick]`: (b) and (c) of another, built work tree and of this one in turns.
 * `-- --expected 3000`: acts a second the first stock of dossiers is prepared for; a faster machine refills it.
 */
const args = process.argv.slice(2);
const json = args.includes('--json');
const quick = args.includes('--quick');
const chosen = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : 'abcdef';
const only: ReadonlySet<string> = new Set(chosen);
const log = (line: string): void => console.error(line);

/** The number behind a flag. */
function numberAt(flag: string, otherwise: number): number {
  return args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : otherwise;
}

if (args.includes('--against')) {
  const old = args[args.indexOf('--against') + 1] ?? '';
  const comparisons = await against({ old, rounds: numberAt('--rounds', 5), quick }, log);
  console.log(json ? JSON.stringify(comparisons, null, 2) : comparisonTable(comparisons));
  process.exit();
}
if (args.includes('--web')) {
  await measureWeb(args, log);
  process.exit();
}
const ground = await prepareGround();
const closing: { done?: Promise<void> } = {};
const close = (): Promise<void> => (closing.done ??= ground.close());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().finally(() => process.exit(130)));
}
try {
  if (args.includes('--migration')) await measureMigration(ground);
  else print(await measure(ground));
} catch (error) {
  // What breaks while we are being stopped is not news.
  if (!closing.done) throw error;
} finally {
  await close();
}

interface Document {
  readonly machine: Awaited<ReturnType<typeof machine>>;
  readonly plan: { readonly rounds: number; readonly seconds: number; readonly callers: number };
  readonly figures: readonly Figure[];
  readonly costPerAct: Cost | null;
}

async function measure(on: Ground): Promise<Document> {
  const expected = numberAt('--expected', 3000);
  const plan: Plan = { rounds: quick ? 2 : 5, seconds: quick ? 1 : 3, only, expected };
  const figures: Figure[] = [];
  let cost: Cost | null = null;
  if (['a', 'b', 'c'].some((id) => only.has(id))) {
    figures.push(...(await throughput(on, plan, log)));
    cost = await costPerAct(on);
  }
  if (only.has('d')) figures.push(calendarDue(plan.rounds, plan.seconds / 3));
  if (only.has('e')) figures.push(await sweep(on, quick ? 1 : 3, quick ? 4000 : 20_000));
  if (only.has('f')) figures.push(await onTimeTable(on, quick ? 5 : 21));
  const { rounds, seconds } = plan;
  return {
    machine: await machine(on),
    plan: { rounds, seconds, callers: CALLERS },
    figures,
    costPerAct: cost,
  };
}

async function measureMigration(on: Ground): Promise<void> {
  const dossiers = numberAt('--dossiers', 100_000);
  const figures = await migration(on, dossiers, log);
  if (json) console.log(JSON.stringify({ machine: await machine(on), figures }, null, 2));
  else console.log(migrationTable(figures));
}

async function machine({ owner }: Ground) {
  const { rows } = await owner.query<Record<'postgres' | 'fsync' | 'synchronousCommit', string>>(
    `SELECT current_setting('server_version') AS postgres, current_setting('fsync') AS fsync,
            current_setting('synchronous_commit') AS "synchronousCommit"`,
  );
  return {
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? '',
    load: loadavg().map((value) => Math.round(value * 100) / 100),
    ...rows[0],
  };
}

function print(document: Document): void {
  if (json) {
    console.log(JSON.stringify(document, null, 2));
    return;
  }
  const { node, cores, postgres, fsync, synchronousCommit } = document.machine;
  console.log(
    `Node ${node}, ${cores} cores, PostgreSQL ${postgres}, fsync ${fsync}, synchronous_commit ${synchronousCommit}\n`,
  );
  console.log(table(document.figures));
  if (document.costPerAct) console.log(`\nper act: ${costLine(document.costPerAct)}`);
}

function costLine(cost: Cost): string {
  return [
    `${cost.roundTripsPerAct.toFixed(2)} round trips`,
    `${cost.rowsWrittenPerAct.toFixed(2)} rows written`,
    `${Math.round(cost.parameterBytesPerAct)} bytes of parameters`,
    `${Math.round(cost.walBytesPerAct)} bytes of WAL`,
    `history row ${Math.round(cost.historyRowBytes)} bytes`,
  ].join(', ');
}
