import { Program } from '../opzet/program';
import { sharedBundleFile } from '../workflows/bundle';

/** Three minutes of chaos, and what comes before and after it, on a machine that does more. */
const TIME_MS = 900_000;
/** The same each time, so that what fails here can be made again. */
const SEED = '12';
/** What is held against what must be so, and that the proof can fail. */
const HELD = 10;

test(
  'under load, with everything killed, frozen, filled, cut and replaced at least once, nothing that was accepted is lost or doubled',
  async () => {
    const { DOORBRAAK_CACHE, XDG_CACHE_HOME, GOBIN, GOPATH } = process.env;
    await sharedBundleFile();
    const chaos = new Program(
      ['node', '--import', 'tsx', 'test/productie/chaos/main.ts', '--minutes', '1', '--seed', SEED],
      { DOORBRAAK_CACHE, XDG_CACHE_HOME, GOBIN, GOPATH },
    );
    const { code, output } = await chaos.ended;
    // Everything that was done and found, for who must find out why.
    expect(`${code}\n${output}`).toMatch(/^0\n/);
    expect(output.match(/^PASS /gm)).toHaveLength(HELD);
    expect(output).not.toMatch(/^FAIL /m);
  },
  TIME_MS,
);
