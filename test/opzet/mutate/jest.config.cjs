const path = require('node:path');

const {
  projects: [fast],
} = require('../../../jest.config.cjs');

// Every mutant pays for each try; what few stories miss is seen by the scenarios and the tests of one rule.
process.env.VERHALEN ??= '12';
process.env.PROEVEN ??= '40';

/** How Jest runs under Stryker: what judges the rules, in one file, until the first test that fails. */
module.exports = {
  ...fast,
  testRegex: ['/test/opzet/mutate/rules\\.judged\\.ts$'],
  testEnvironment: path.join(__dirname, 'first-failure.cjs'),
};
