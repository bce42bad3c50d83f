/** The direction of imports: see docs/architectuur.md. */
const ours =
  '^(domain|convenanten|workflows|activities|client|codec|klok|worker|api|embedded|scenario|bench|test)/';

/** What a program, not an import, starts. */
const programs = [
  '^embedded/sdk-download\\.ts$',
  // The SDK loads a failure converter by its path.
  '^codec/fouten\\.ts$',
  '^test/opzet/(fast-limits|integration-limits|jest-teardown)\\.ts$',
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      from: { orphan: true, path: ours, pathNot: ['\\.d\\.ts$', '\\.test\\.ts$', '\\.json$', ...programs] },
      to: {},
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: ours, pathNot: '^domain/' },
    },
    {
      name: 'domain-npm-only-zod-and-temporal-polyfill',
      severity: 'error',
      from: { path: '^domain/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(zod|temporal-polyfill|temporal-spec|temporal-utils)/',
      },
    },
    {
      name: 'no-node-builtins-inside',
      severity: 'error',
      from: { path: '^(domain|workflows)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'workflows-import-domain-and-activity-types',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: ours, pathNot: '^(workflows|domain|activities)/' },
    },
    {
      name: 'workflows-take-only-types-of-activities',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'activities-import-inward',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^(worker|api|embedded|scenario|bench|test)/' },
    },
    {
      name: 'api-imports-inward',
      severity: 'error',
      comment:
        'The API talks to cases through client/, reads the dossier and runs the pure scenario core; it never runs activities.',
      from: { path: '^api/' },
      to: {
        path: '^(worker/|embedded/|scenario/(?!(kern|schema|verloop|vergelijk)\\.ts)|bench/|test/|activities/(?!dossier|mensen|inzage|concept))',
      },
    },
    {
      name: 'client-imports-inward',
      severity: 'error',
      from: { path: '^(client|codec|klok|convenanten)/' },
      to: { path: '^(worker|api|embedded|scenario|bench|test)/' },
    },
    {
      name: 'nobody-imports-api-or-worker',
      severity: 'error',
      from: { pathNot: '^(api|worker|embedded|scenario|bench|test)/' },
      to: { path: '^(api|worker)/' },
    },
    {
      name: 'api-and-worker-apart',
      severity: 'error',
      from: { path: '^worker/' },
      to: { path: '^(api/|embedded/(?!namespace)|scenario/|bench/|test/)' },
    },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      comment: 'Only the scenario runner and the bench may borrow the servers that the tests provision.',
      from: { pathNot: '^(test|scenario|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-dependencies-in-the-product',
      severity: 'error',
      from: { path: '^(domain|convenanten|workflows|activities|client|codec|klok|worker|api|embedded)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.doorbraak|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.mjs', '.cjs'],
    },
  },
};
