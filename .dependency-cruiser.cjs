/** The import rules; the table itself is data. */
const MAY_IMPORT = require('./test/architecture/import-table.cjs');
const PURE = ['kernel', 'applicants', 'calendar', 'procedure', 'dossier', 'sla', 'register'];

const between = Object.entries(MAY_IMPORT).map(([lib, allowed]) => ({
  name: `${lib}-imports-only-its-table`,
  severity: 'error',
  // A test may read the real calendars from disk.
  from: { path: `^libs/${lib}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^(libs|apps|test)/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...between,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'through-the-index',
      severity: 'error',
      comment: 'A library is entered by its index.ts (import from "#lib").',
      from: { path: '^(?:libs/([^/]+)|apps|test)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$1/'] },
    },
    {
      name: 'pure-libs-stay-pure',
      severity: 'error',
      from: { path: `^libs/(${PURE.join('|')})/src/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '(@nestjs|typeorm|(^|/)pg/|graphile-worker|fastify|^(fs|net|http|child_process)(/|$))' },
    },
    {
      name: 'nest-only-in-modules-of-use-cases',
      severity: 'error',
      from: {
        path: '^libs/(engine|access|reading|statistics|letters|publishing|documents)/src/',
        pathNot: '\\.module\\.ts$|\\.spec\\.ts$',
      },
      to: { path: '@nestjs' },
    },
    {
      name: 'only-procedure-knows-xstate',
      severity: 'error',
      from: { pathNot: '^libs/procedure/' },
      to: { path: 'node_modules/xstate' },
    },
    {
      name: 'only-persistence-knows-typeorm',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/persistence/' },
      to: { path: 'node_modules/(@nestjs/typeorm|typeorm)/' },
    },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      comment: 'What two apps need stands in a library.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'apps-do-not-import-tests',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^test/' },
    },
    {
      name: 'nothing-imports-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'web-knows-only-small-words',
      severity: 'error',
      comment:
        'A page is shown what the server says; it shares only days (kernel) and how a person is written (applicants).',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(kernel|applicants)/' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
