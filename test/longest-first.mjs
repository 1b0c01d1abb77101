import { statSync } from 'node:fs';

/**
 * The order of suites: those that take longest first, so that all workers end together; the rest by size of file.
 * Seconds on two cores, roughly; a suite that becomes one of the longest is added here.
 */
const SECONDS = {
  'test/browser/accessible.spec.ts': 75,
  'test/browser/one-day.spec.ts': 55,
  'test/replay/permit-receipts.spec.ts': 50,
  'test/browser/broken-promise.spec.ts': 45,
  'test/cli/publishing.spec.ts': 42,
  'test/browser/bad-day.spec.ts': 40,
  'test/e2e/access.spec.ts': 40,
  'test/chaos/chaos.spec.ts': 38,
  'test/e2e/figures.spec.ts': 35,
  'test/browser/two-officers.spec.ts': 30,
  'test/cli/cli.spec.ts': 25,
  'libs/calendar/src/properties.spec.ts': 24,
  'test/db/migration.spec.ts': 20,
};

const secondsOf = (path) => Object.entries(SECONDS).find(([name]) => path.endsWith(name))?.[1] ?? 0;

export default class LongestFirst {
  sort(tests) {
    return tests
      .map((test) => ({ test, seconds: secondsOf(test.path), size: statSync(test.path).size }))
      .sort((a, b) => b.seconds - a.seconds || b.size - a.size)
      .map(({ test }) => test);
  }

  /** Nothing is kept from one run for the next: every run has the same order. */
  cacheResults() {}
}
