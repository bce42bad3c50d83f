import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Convenanten } from '../../convenanten/convenanten';
import { loadConvenanten } from '../../convenanten/load';
import { voerKernUit } from '../../scenario/kern';
import { leesScenario, type Scenario } from '../../scenario/schema';
import { readSettings } from '../../settings/environment';
import type { Uitkomst } from '../../scenario/verloop';
import type { RunScenario } from './temporal';

const USAGE = 'npm run scenario -- [--temporal] FILE...';

const HELP = `${USAGE}

Runs each file through the rules and prints the outcome as JSON: one object, or a list for several files.
Exits 0 when every expectation of every file holds, 1 when one does not or a file cannot be run.

  --temporal  through workflows on a real Temporal server with skipped time, instead of the rules alone
  --help      this text

What a file holds stands in test/scenarios/ by example.
`;

/** A file that cannot be run: named on stderr, exit 1. */
class Unusable extends Error {}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function read(file: string, convenanten: Convenanten): Scenario {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Unusable(`${file}: cannot be read; name a file that is there (${reasonOf(error)})`);
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${file}: cannot be read as JSON; save it as JSON in UTF-8 (${reasonOf(error)})`);
  }
  try {
    return leesScenario(raw, convenanten);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Unusable(error.message.replace(/^/gm, `${file}: `));
  }
}

/** Every file, or one error that names all that is wrong in all of them: nothing runs before every file can. */
function readAll(files: readonly string[], convenanten: Convenanten): Scenario[] {
  const fouten: string[] = [];
  const scenarios = files.flatMap((file) => {
    try {
      return [read(file, convenanten)];
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      fouten.push(error.message);
      return [];
    }
  });
  if (fouten.length > 0) throw new Unusable(fouten.join('\n'));
  return scenarios;
}

async function throughTemporal(
  scenarios: readonly Scenario[],
  convenanten: Convenanten,
): Promise<Uitkomst[]> {
  // Loaded only here: the pure way must not need the servers of the tests.
  const { withTemporal } = await import('./temporal.js');
  const { workflowBundle } = await import('../../temporal/bundle-file.js');
  const settings = readSettings('npm run scenario', process.env, { workflowBundle });
  const run = async (run: RunScenario) => {
    const uitkomsten: Uitkomst[] = [];
    for (const scenario of scenarios) uitkomsten.push(await run(scenario));
    return uitkomsten;
  };
  return withTemporal(convenanten, run, settings);
}

async function main(): Promise<boolean> {
  let chosen: { values: { temporal: boolean; help: boolean }; positionals: string[] };
  try {
    chosen = parseArgs({
      options: { temporal: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Unusable(`${reasonOf(error)}\nUse: ${USAGE}`);
  }
  const { values, positionals } = chosen;
  if (values.help) {
    process.stdout.write(HELP);
    return true;
  }
  if (positionals.length === 0) throw new Unusable(`Which file? Use: ${USAGE}`);
  const convenanten = loadConvenanten();
  const scenarios = readAll(positionals, convenanten);
  const uitkomsten = values.temporal
    ? await throughTemporal(scenarios, convenanten)
    : scenarios.map((scenario) => voerKernUit(scenario, convenanten));
  const output = uitkomsten.length === 1 ? uitkomsten[0] : uitkomsten;
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  return uitkomsten.every((uitkomst) => uitkomst.geslaagd);
}

main().then(
  (geslaagd) => {
    process.exitCode = geslaagd ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Unusable ? error.message : String((error as Error).stack ?? error)}\n`,
    );
    process.exitCode = 1;
  },
);
