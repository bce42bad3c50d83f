/**
 * Two projects: `fast` needs no server; `integration` gets PostgreSQL, the Temporal dev server and the time-skipping
 * server from test/opzet. A file that needs servers stands in a folder of the outer layers or is named
 * *.integration.test.ts.
 */
const FAST = 'test/(domain|convenanten|klok|scenario|scenarios)';

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // temporal-polyfill is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
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
        `test/(?!domain/|convenanten/|klok/|scenario/|scenarios/).*\\.test\\.ts$`,
      ],
      globalSetup: '<rootDir>/test/opzet/jest-setup.ts',
      globalTeardown: '<rootDir>/test/opzet/jest-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/opzet/integration-limits.ts'],
    },
  ],
};
