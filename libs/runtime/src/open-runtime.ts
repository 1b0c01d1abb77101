import { assemble, type Runtime, type RuntimeOptions } from './assemble.js';
import { databaseSettings, openDatabase } from './server/database.js';

/**
 * The system over the database of the settings, shared with a running `npm start`: for processes beside it. `close`
 * also ends the database if this call started it.
 * @throws DomainError of `openDatabase`, and `calendar.two_texts`
 */
export async function openRuntime(options: Omit<RuntimeOptions, 'on'>): Promise<Runtime> {
  const database = await openDatabase(databaseSettings(), { share: true });
  let runtime: Runtime | null = null;
  const close = async (): Promise<void> => {
    await runtime?.close();
    await database.close();
  };
  try {
    runtime = await assemble({ ...options, on: database.url });
    await runtime.calendars.refuseTwoTexts();
    return { ...runtime, close };
  } catch (error) {
    await close();
    throw error;
  }
}
