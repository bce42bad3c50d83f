/**
 * `npm run mutate -- FILES`: changes the rules in small ways, one at a time, and sees whether a test fails (docs/mutatie.md).
 * What comes of it stands in coverage/mutate; the rest of the settings is in test/opzet/mutate.
 */
export default {
  mutate: ['domain/**/*.ts'],
  testRunner: 'jest',
  jest: { configFile: 'test/opzet/mutate/jest.config.cjs', enableFindRelatedTests: false },
  // Not per test: the rules remember answers and the stories are played once, so the first that asks would seem the only one.
  coverageAnalysis: 'all',
  // Only what the tests of the rules read is copied.
  ignorePatterns: [
    '**',
    ...['domain', 'taal', 'scenario', 'convenanten', 'test/domain', 'test/scenario', 'test/scenarios'].map(
      (folder) => `!${folder}/**`,
    ),
    ...['test/opzet/mutate/**', 'test/opzet/fast-limits.ts', 'jest.config.cjs', 'package.json'].map(
      (file) => `!${file}`,
    ),
  ],
  mutator: {
    excludedMutations: [
      // A text in the rules is a code or a sentence for people. Another code is an error of types; sentences are read by tests
      // of the texts.
      'StringLiteral',
    ],
  },
  incremental: true,
  incrementalFile: 'coverage/mutate/incremental.json',
  tempDirName: 'coverage/mutate/sandbox',
  cleanTempDir: 'always',
  disableTypeChecks: false,
  timeoutMS: 2_000,
  warnings: { slow: false },
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: 'coverage/mutate/index.html' },
  thresholds: { high: 95, low: 90, break: 85 },
};
