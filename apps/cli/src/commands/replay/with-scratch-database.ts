import { openScratchDatabase } from '#runtime';
import { Interruption } from './interruption.js';

/**
 * Does the work on an empty migrated database that is gone when the work ends, also when it fails. Ctrl-C ends the work
 * as a failure, so that everybody on the way out tidies up.
 * @throws DomainError `replay.interrupted`, those of `openScratchDatabase`
 */
export async function withScratchDatabase<T>(
  serverUrl: string | undefined,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const signal = new Interruption();
  try {
    const database = await openScratchDatabase(serverUrl);
    try {
      return await Promise.race([signal.raised, work(database.url)]);
    } finally {
      await database.close();
    }
  } finally {
    signal.ignore();
  }
}
