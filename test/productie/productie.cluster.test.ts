import { Program } from '../opzet/program';
import { sharedBundleFile } from '../workflows/bundle';

/** Everything of production is started, tried, replaced and ended. */
const TIME_MS = 360_000;

test(
  'the production topology comes up without Docker, does its work, is replaced under load without a failed request, and ends',
  async () => {
    const { DOORBRAAK_CACHE, XDG_CACHE_HOME, GOBIN, GOPATH } = process.env;
    const trial = new Program(
      ['node', '--import', 'tsx', 'test/productie/main.ts', '--proef', '--zonder-ui'],
      { DOORBRAAK_CACHE, XDG_CACHE_HOME, GOBIN, GOPATH, WORKFLOW_BUNDLE: await sharedBundleFile() },
    );
    const { code, output } = await trial.ended;
    expect([code, output]).toEqual([0, expect.stringContaining('All of it runs')]);
    expect(output.match(/^PASS /gm)).toHaveLength(6);
    expect(output).not.toMatch(/^FAIL /m);
  },
  TIME_MS,
);
