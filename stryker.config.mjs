/**
 * `npm run mutate -- FILES`: changes the rules in small ways, one at a time, and sees whether a test fails (docs/mutatie.md).
 * What comes of it stands in coverage/mutate; the rest of the settings is in test/opzet/mutate.
 */
export default {
  mutate: ['domain/**/*.ts'],
  plugins: ['./test/opzet/mutate/runner.ts', './test/opzet/mutate/texts.ts'],
  testRunner: 'rules',
  coverageAnalysis: 'perTest',
  // Only what the tests of the rules read is copied.
  ignorePatterns: [
    '**',
    ...['domain', 'taal', 'scenario', 'convenanten', 'test/domain', 'test/scenario', 'test/scenarios'].map(
      (folder) => `!${folder}/**`,
    ),
    ...['test/opzet/mutate/**', 'package.json'].map((file) => `!${file}`),
  ],
  // A text in the rules is a code or a sentence for people. Another code is an error of types; sentences are read by tests of
  // the texts.
  ignorers: ['texts'],
  mutator: {
    excludedMutations: ['StringLiteral'],
  },
  incremental: true,
  incrementalFile: 'coverage/mutate/incremental.json',
  tempDirName: 'coverage/mutate/sandbox',
  cleanTempDir: 'always',
  disableTypeChecks: false,
  timeoutMS: 10_000,
  warnings: { slow: false },
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: 'coverage/mutate/index.html' },
  thresholds: { high: 95, low: 90, break: 85 },
};
