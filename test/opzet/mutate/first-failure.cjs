const NodeEnvironment = require('@stryker-mutator/jest-runner/jest-env/node');

/** Skips what comes after the first test that fails: one is enough to see a mutant. Jest itself bails between files only. */
module.exports = class FirstFailure extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    const next = this.handleTestEvent;
    let failed = false;
    this.handleTestEvent = async (event, state) => {
      if (event.name === 'test_fn_failure') failed = true;
      if (event.name === 'test_start' && failed) event.test.mode = 'skip';
      await next(event, state);
    };
  }
};
