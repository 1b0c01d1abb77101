import { CalendarFiles, readRegimes } from '#files';
import type { Pool } from 'pg';
import { Engine } from '#engine';
import type { Clock, Instant } from '#kernel';
import {
  AgencyInstaller,
  connect,
  PgDossierStore,
  PgProcedures,
  poolOf,
  readWorkflowFiles,
  Worker,
  type WorkflowFile,
} from '#persistence';

/** A clock that stands until it is moved. */
export class TestClock implements Clock {
  private current: Instant;

  constructor(at: string) {
    this.current = Date.parse(at);
  }

  now(): Instant {
    return this.current;
  }

  /** @param at ISO with offset. */
  set(at: string): void {
    this.current = Date.parse(at);
  }
}

export interface TestSystem {
  readonly agency: string;
  readonly pool: Pool;
  readonly engine: Engine;
  readonly calendars: CalendarFiles;
  readonly procedures: PgProcedures;
  readonly worker: Worker;
  readonly clock: Clock;
  close(): Promise<void>;
}

/** Engine, store and worker over a database, with the real procedures, without HTTP. */
export async function createSystem(
  url: string,
  clock: Clock,
  { agency = 'H00.01', name = 'Sở thử', files = readWorkflowFiles(), poolSize = 20 }: SystemOptions = {},
): Promise<TestSystem> {
  const dataSource = await connect(url, poolSize);
  const pool = poolOf(dataSource);
  const calendars = CalendarFiles.load();
  const procedures = new PgProcedures(dataSource, calendars, readRegimes());
  const installer = new AgencyInstaller(dataSource, procedures, clock);
  const { refused } = await installer.install({ id: agency, name, zone: 'Asia/Ho_Chi_Minh' }, files, {
    additions: 'publish',
  });
  if (refused[0]) throw new Error(refused[0].message);
  const engine = new Engine({ store: new PgDossierStore(pool), procedures, calendars, clock });
  const worker = new Worker({ pool, engine, report: (line) => console.error(line) });
  return { agency, pool, engine, calendars, procedures, worker, clock, close: () => dataSource.destroy() };
}

export interface SystemOptions {
  readonly agency?: string;
  readonly name?: string;
  readonly files?: readonly WorkflowFile[];
  readonly poolSize?: number;
}
