import { availableParallelism } from 'node:os';

// One embedded PostgreSQL for the whole run (test/db/global-setup.mjs); every database test clones its template.
export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: '<rootDir>/test/db/global-setup.mjs',
  globalTeardown: '<rootDir>/test/db/global-teardown.mjs',
  testSequencer: '<rootDir>/test/longest-first.mjs',
  // Browsers, PostgreSQL and commands wait for one another: on two cores three workers take 550 s where two take 660.
  maxWorkers: Math.min(availableParallelism() + 1, 6),
  testTimeout: 60_000,
};
