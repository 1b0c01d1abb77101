import type { Pool } from 'pg';
import type { Clock, Instant } from '#kernel';
import { connect, poolOf } from '#persistence';
import { readWorkflowFiles, type WorkflowFile } from '#files';
import { assemble, type Runtime, type Worker } from '#runtime';

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

/** What `assemble` puts together, with what only tests look at. */
export interface TestSystem extends Omit<Runtime, 'worker'> {
  readonly agency: string;
  readonly pool: Pool;
  readonly worker: Worker;
}

/** Engine, store and worker over a database, with the real procedures, without HTTP. */
export async function createSystem(
  url: string,
  clock: Clock,
  { agency = 'H00.01', name = 'Sở thử', files = readWorkflowFiles(), poolSize = 20 }: SystemOptions = {},
): Promise<TestSystem> {
  const connection = await connect(url, poolSize);
  const runtime = await assemble({ on: connection, agency, clock });
  const place = { id: agency, name, zone: 'Asia/Ho_Chi_Minh' };
  const { refused } = await runtime.installer.install(place, files, { additions: 'publish' });
  if (refused[0]) throw new Error(refused[0].message);
  const close = async (): Promise<void> => {
    await runtime.close();
    await connection.destroy();
  };
  return { ...runtime, agency, pool: poolOf(connection), worker: runtime.worker(), close };
}

export interface SystemOptions {
  readonly agency?: string;
  readonly name?: string;
  readonly files?: readonly WorkflowFile[];
  readonly poolSize?: number;
}
