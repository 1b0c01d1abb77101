import { openRuntime, type Runtime } from '#runtime';

/** What a command finds when it opens the database of the settings. */
export interface CommandContext extends Runtime {
  readonly agency: string;
}

export const DEFAULT_AGENCY = 'H00.01';

/** Opens the database (shared with a running `npm start`), does the work, closes what it opened. */
export async function withDatabase<T>(work: (context: CommandContext) => Promise<T>): Promise<T> {
  const agency = process.env['DUNGHEN_AGENCY'] ?? DEFAULT_AGENCY;
  const runtime = await openRuntime({ agency, poolSize: 4 });
  try {
    return await work({ ...runtime, agency });
  } finally {
    await runtime.close();
  }
}
