import { availableParallelism } from 'node:os';

const shared = {
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

export default {
  projects: [
    // Beside the code, without a server: `npm run test:one -- libs/calendar` waits for nothing.
    { ...shared, displayName: 'libs', roots: ['<rootDir>/libs', '<rootDir>/apps'] },
    // One embedded PostgreSQL for the whole run; every database test clones its template.
    {
      ...shared,
      displayName: 'test',
      roots: ['<rootDir>/test'],
      globalSetup: '<rootDir>/test/db/global-setup.mjs',
      globalTeardown: '<rootDir>/test/db/global-teardown.mjs',
    },
  ],
  testSequencer: '<rootDir>/test/longest-first.mjs',
  // Browsers, PostgreSQL and commands wait for one another: on two cores three workers take 550 s where two take 660.
  maxWorkers: Math.min(availableParallelism() + 1, 6),
  testTimeout: 60_000,
};
