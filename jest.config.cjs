/**
 * Two projects: `fast` needs no server; `integration` gets PostgreSQL, the Temporal dev server and the time-skipping
 * server from test/opzet. A file that needs servers stands in a folder of the outer layers or is named
 * *.integration.test.ts.
 */
const FAST = 'test/(domain|settings|convenanten|klok|scenario|scenarios|activities/post)';

/** Compiles one kind of file to CommonJS. */
function swc(tsx) {
  const transform = { react: { runtime: 'automatic', importSource: 'preact' } };
  const jsc = { parser: { syntax: 'typescript', tsx }, transform, target: 'es2022' };
  return ['@swc/jest', { jsc, module: { type: 'commonjs' }, sourceMaps: 'inline' }];
}

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.tsx$': swc(true), '\\.[cm]?[jt]s$': swc(false) },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|openid-client/|oauth4webapi/|jose/)'],
  modulePathIgnorePatterns: ['<rootDir>/.doorbraak'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'fast',
      testRegex: [`${FAST}/.*\\.test\\.ts$`],
      testPathIgnorePatterns: ['/node_modules/', '\\.integration\\.test\\.ts$'],
      setupFilesAfterEnv: ['<rootDir>/test/opzet/fast-limits.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testRegex: [
        'test/.*\\.integration\\.test\\.ts$',
        `test/(?!domain/|settings/|convenanten/|klok/|scenario/|scenarios/|activities/post/).*\\.test\\.ts$`,
      ],
      globalSetup: '<rootDir>/test/opzet/jest-setup.ts',
      globalTeardown: '<rootDir>/test/opzet/jest-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/opzet/integration-limits.ts'],
    },
  ],
};
