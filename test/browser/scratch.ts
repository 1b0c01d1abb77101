import { join } from 'node:path';
import { projectFolder } from '#files';

/** The scratch server of the tests, for commands that are no tests. @returns how to stop it */
export async function scratchServer(): Promise<() => Promise<void>> {
  const file = (name: string): string => join(projectFolder(), 'test/db', name);
  const setUp = (await import(file('global-setup.mjs'))) as { default: () => Promise<void> };
  const tearDown = (await import(file('global-teardown.mjs'))) as { default: () => Promise<void> };
  await setUp.default();
  return () => tearDown.default();
}
