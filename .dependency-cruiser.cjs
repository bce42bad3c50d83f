/**
 * The direction of imports: see docs/architectuur.md. A folder imports only folders that stand above it in its table, so
 * no ring of folders can exist; a folder that is in no table is refused.
 */

/** What each folder may import of ours. */
const MAY_IMPORT = {
  settings: [],
  'api-client': [],
  telemetry: ['settings'],
  domain: [],
  taal: ['domain'],
  convenanten: ['domain'],
  sjablonen: ['domain', 'taal'],
  scenario: ['domain', 'convenanten'],
  dossier: ['telemetry', 'domain', 'taal', 'convenanten'],
  opmaak: ['domain', 'taal'],
  pdf: ['domain', 'taal', 'opmaak'],
  activities: ['domain', 'taal', 'dossier', 'opmaak', 'pdf'],
  workflows: ['domain', 'taal', 'activities'],
  temporal: ['settings', 'telemetry', 'workflows'],
  client: ['domain', 'taal', 'convenanten', 'dossier', 'workflows', 'temporal'],
  inbreng: ['domain', 'convenanten', 'dossier', 'workflows', 'temporal', 'client'],
  toegang: [
    ...[
      'settings',
      'telemetry',
      'domain',
      'taal',
      'convenanten',
      'sjablonen',
      'dossier',
      'pdf',
      'temporal',
      'client',
    ],
  ],
  api: ['telemetry', 'domain', 'taal', 'convenanten', 'scenario', 'dossier', 'temporal', 'client', 'toegang'],
  werkbak: [
    ...['domain', 'taal', 'convenanten', 'sjablonen', 'dossier', 'opmaak', 'pdf', 'client', 'toegang'],
  ],
  server: [
    ...[
      'settings',
      'telemetry',
      'domain',
      'taal',
      'convenanten',
      'sjablonen',
      'dossier',
      'temporal',
      'client',
    ],
    ...['toegang', 'api', 'werkbak'],
  ],
  worker: [
    'settings',
    'telemetry',
    'domain',
    'taal',
    'sjablonen',
    'dossier',
    'activities',
    'workflows',
    'temporal',
    'client',
  ],
  beheer: ['settings', 'taal', 'convenanten', 'sjablonen', 'dossier', 'activities', 'temporal', 'client'],
  embedded: [
    ...[
      'settings',
      'domain',
      'taal',
      'convenanten',
      'scenario',
      'sjablonen',
      'dossier',
      'activities',
      'workflows',
      'temporal',
    ],
    ...['client', 'inbreng', 'toegang', 'server', 'worker', 'beheer'],
  ],
};

/** The programs that try out the product from outside: they may import everything, and nothing imports them. */
const OUTSIDE = ['bench', 'test'];

/** What each subject of the werkbak may import of the others; all of them build on the first. */
const WERKBAK = {
  onderdelen: [],
  formulier: ['onderdelen'],
  aanmelden: ['onderdelen'],
  inzage: ['onderdelen'],
  vernietigen: ['onderdelen'],
  verzoeken: ['onderdelen'],
  verzuim: ['onderdelen'],
  berichten: ['onderdelen'],
  sjablonen: ['onderdelen', 'berichten'],
  brieven: ['onderdelen'],
  zaaksysteem: ['onderdelen'],
  mensen: ['onderdelen', 'formulier'],
  regiobeeld: ['onderdelen'],
  doorlooptijd: ['onderdelen'],
  zoeken: ['onderdelen'],
  'mijn-mail': ['onderdelen'],
  'mijn-agenda': ['onderdelen'],
  stuk: ['onderdelen'],
  opdracht: ['onderdelen', 'formulier', 'stuk'],
  casussen: ['onderdelen', 'opdracht'],
  post: ['onderdelen', 'opdracht'],
  beheer: ['onderdelen', 'post'],
  kanalen: ['onderdelen', 'post'],
  abonnementen: ['onderdelen', 'post'],
  documenten: ['onderdelen', 'formulier', 'opdracht'],
  tafel: ['onderdelen', 'formulier', 'opdracht'],
  casus: ['onderdelen', 'opdracht', 'documenten', 'stuk'],
  betrokkenen: ['onderdelen', 'formulier', 'casus'],
  afspraken: ['onderdelen', 'formulier', 'opdracht', 'casus'],
  gezin: ['onderdelen', 'formulier', 'casus'],
  melden: ['onderdelen', 'formulier', 'opdracht'],
  takenlijst: ['onderdelen', 'opdracht'],
  voortgang: ['onderdelen', 'formulier', 'opdracht'],
};

for (const table of [MAY_IMPORT, WERKBAK]) {
  const above = new Set();
  for (const [folder, imports] of Object.entries(table)) {
    const below = imports.filter((name) => !above.has(name));
    if (below.length > 0) {
      throw new Error(
        `A ring of folders: ${folder} may not import ${below.join(', ')}, which stands below it.`,
      );
    }
    above.add(folder);
  }
}

const oneOf = (folders) => `(${folders.join('|')})`;
const ours = `^${oneOf([...Object.keys(MAY_IMPORT), ...OUTSIDE])}/`;

/** One rule for each folder of a table: of its neighbours it imports only those. */
const rulesOf = (table, name, within) =>
  Object.entries(table).map(([folder, imports]) => ({
    name: `${name(folder)}-imports-${imports.length === 0 ? 'nothing-of-ours' : 'inward'}`,
    severity: 'error',
    from: { path: `^${within}${folder}/` },
    to: {
      path: within === '' ? ours : `^${within}[^/]+/`,
      pathNot: `^${within}${oneOf([folder, ...imports])}/`,
    },
  }));

/** Where code can stand. */
const placed = [
  `^${oneOf([...Object.keys(MAY_IMPORT).filter((folder) => folder !== 'werkbak'), ...OUTSIDE])}/`,
  `^werkbak/([^/]+$|${oneOf(Object.keys(WERKBAK))}/)`,
];

/** What a program, not an import, starts. */
const programs = [
  '^embedded/sdk-download\\.ts$',
  // The SDK loads a failure converter by its path.
  '^temporal/codec/failures\\.ts$',
  // The bundler puts it in the place of zod.
  '^temporal/sandbox/zod\\.ts$',
  // A browser loads it.
  '^werkbak/onderdelen/toetsen\\.js$',
  // Stryker loads its plugins by their paths.
  '^test/opzet/mutate/texts\\.ts$',
  '^test/opzet/(fast-limits|integration-limits|jest-teardown|sequencer|environment)\\.c?[jt]s$',
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
      name: 'every-folder-has-its-place',
      severity: 'error',
      comment: 'A new folder gets a line in the table that says what it may import.',
      from: { pathNot: placed },
      to: {},
    },
    {
      name: 'every-folder-that-is-imported-has-its-place',
      severity: 'error',
      from: {},
      to: { path: '^[^/]+/', pathNot: [...placed, 'node_modules/'], dependencyTypesNot: ['core'] },
    },
    ...rulesOf(MAY_IMPORT, (folder) => folder, ''),
    ...rulesOf(WERKBAK, (subject) => `werkbak-${subject}`, 'werkbak/'),
    {
      name: 'werkbak-subjects-do-not-import-the-list-of-pages',
      severity: 'error',
      from: { path: '^werkbak/[^/]+/' },
      to: { path: '^werkbak/[^/]+$' },
    },
    {
      name: 'workflows-take-only-types-of-activities',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
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
      from: { path: '^(domain|taal|opmaak|workflows)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependencies-in-the-product',
      severity: 'error',
      comment:
        'Only what runs scenarios needs a server that skips time; the client has dependencies of its own.',
      from: {
        path: `^${oneOf(Object.keys(MAY_IMPORT))}/`,
        pathNot: '^(embedded/(scenario/|time-server\\.ts$)|api-client/)',
      },
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
      extensions: ['.ts', '.tsx', '.js', '.json', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
