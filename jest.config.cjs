/**
 * A file says by its name what it needs. `*.integration.test.ts` gets PostgreSQL, the Temporal dev server and the
 * time-skipping server from test/opzet, or starts servers itself: the project `integration`. `*.cluster.test.ts` gets all
 * that and Temporal on PostgreSQL, which may have to be built: the project `cluster`. `*.timed.test.ts` gets what integration gets
 * and holds the product to a time, so that no other file runs beside it: the project `timed`. Every other `*.test.ts` needs
 * no server: the project `fast`.
 */

/** Compiles one kind of file to CommonJS. */
function swc(tsx) {
  const transform = { react: { runtime: 'automatic', importSource: 'preact' } };
  const jsc = { parser: { syntax: 'typescript', tsx }, transform, target: 'es2022' };
  return ['@swc/jest', { jsc, module: { type: 'commonjs' }, sourceMaps: 'inline' }];
}

const shared = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/opzet/environment.cjs',
  transform: { '\\.tsx$': swc(true), '\\.[cm]?[jt]s$': swc(false) },
  // Published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!temporal-|openid-client/|oauth4webapi/|jose/|file-type/|strtok3/|token-types/|uint8array-extras/|@tokenizer/inflate/|@borewit/text-codec/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.doorbraak', '<rootDir>/coverage'],
};

const withServers = {
  ...shared,
  globalTeardown: '<rootDir>/test/opzet/jest-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/opzet/integration-limits.ts'],
};

module.exports = {
  testSequencer: '<rootDir>/test/opzet/sequencer.cjs',
  projects: [
    {
      ...shared,
      displayName: 'fast',
      testRegex: ['/test/.*\\.test\\.ts$'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(integration|timed|cluster)\\.test\\.ts$'],
      setupFilesAfterEnv: ['<rootDir>/test/opzet/fast-limits.ts'],
    },
    {
      ...withServers,
      displayName: 'integration',
      testRegex: ['/test/.*\\.integration\\.test\\.ts$'],
      globalSetup: '<rootDir>/test/opzet/jest-setup.ts',
    },
    {
      ...withServers,
      displayName: 'timed',
      testRegex: ['/test/.*\\.timed\\.test\\.ts$'],
      globalSetup: '<rootDir>/test/opzet/jest-setup.ts',
    },
    {
      ...withServers,
      displayName: 'cluster',
      testRegex: ['/test/.*\\.cluster\\.test\\.ts$'],
      globalSetup: '<rootDir>/test/opzet/cluster-setup.ts',
    },
  ],
};
