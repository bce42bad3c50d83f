const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The files that take longest, in the order in which they are begun: one that begins last keeps all others waiting. Jest
 * itself goes by size, and knows better only where it ran before.
 */
const LONG = [
  'embedded/scenario/',
  'embedded/start.',
  'embedded/supervise.',
  'embedded/stroomuitval.',
  'workflows/postbode.',
  'temporal/tls.',
  'werkbak/vreemde-tekst.',
  'werkbak/van-melding-tot-terug.',
  'casussen/vijfhonderd.',
  'server/toegang.',
  'werkbak/toegankelijk.',
  'workflows/termijnen.',
  'domain/eigenschappen.',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONG.findIndex((name) => path.includes(`/test/${name}`));
      return at === -1 ? LONG.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
