import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Convenanten } from '../../convenanten/convenanten';
import { laadConvenanten } from '../../convenanten/load';
import { voerKernUit } from '../../scenario/kern';
import { leesScenario, type Scenario } from '../../scenario/schema';
import { readSettings } from '../../settings/environment';
import type { Uitkomst } from '../../scenario/verloop';
import type { VoerUit } from './temporal';

const GEBRUIK = 'npm run scenario -- [--temporal] FILE...';

/** A file that cannot be run: named on stderr, exit 1. */
class Onbruikbaar extends Error {}

function lees(bestand: string, convenanten: Convenanten): Scenario {
  let ruw: unknown;
  try {
    ruw = JSON.parse(readFileSync(bestand, 'utf8').replace(/^\uFEFF/, ''));
  } catch (fout) {
    throw new Onbruikbaar(
      `${bestand}: cannot be read as JSON (${fout instanceof Error ? fout.message : String(fout)})`,
    );
  }
  try {
    return leesScenario(ruw, convenanten);
  } catch (fout) {
    if (!(fout instanceof Error)) throw fout;
    throw new Onbruikbaar(fout.message.replace(/^/gm, `${bestand}: `));
  }
}

/** Every file, or one error that names all that is wrong in all of them: nothing runs before every file can. */
function leesAlle(bestanden: readonly string[], convenanten: Convenanten): Scenario[] {
  const fouten: string[] = [];
  const scenarios = bestanden.flatMap((bestand) => {
    try {
      return [lees(bestand, convenanten)];
    } catch (fout) {
      if (!(fout instanceof Onbruikbaar)) throw fout;
      fouten.push(fout.message);
      return [];
    }
  });
  if (fouten.length > 0) throw new Onbruikbaar(fouten.join('\n'));
  return scenarios;
}

async function doorTemporal(scenarios: readonly Scenario[], convenanten: Convenanten): Promise<Uitkomst[]> {
  // Loaded only here: the pure way must not need the servers of the tests.
  const { metTemporal } = await import('./temporal.js');
  const { workflowBundle } = await import('../../temporal/bundle-file.js');
  const settings = readSettings('npm run scenario', process.env, { workflowBundle });
  const run = async (voerUit: VoerUit) => {
    const uitkomsten: Uitkomst[] = [];
    for (const scenario of scenarios) uitkomsten.push(await voerUit(scenario));
    return uitkomsten;
  };
  return metTemporal(convenanten, run, settings);
}

async function main(): Promise<boolean> {
  let gekozen: { values: { temporal: boolean }; positionals: string[] };
  try {
    gekozen = parseArgs({
      options: { temporal: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (fout) {
    throw new Onbruikbaar(`${fout instanceof Error ? fout.message : String(fout)}\nUse: ${GEBRUIK}`);
  }
  const { values, positionals } = gekozen;
  if (positionals.length === 0) throw new Onbruikbaar(`Which file? Use: ${GEBRUIK}`);
  const convenanten = laadConvenanten();
  const scenarios = leesAlle(positionals, convenanten);
  const uitkomsten = values.temporal
    ? await doorTemporal(scenarios, convenanten)
    : scenarios.map((scenario) => voerKernUit(scenario, convenanten));
  const uitvoer = uitkomsten.length === 1 ? uitkomsten[0] : uitkomsten;
  process.stdout.write(`${JSON.stringify(uitvoer, null, 2)}\n`);
  return uitkomsten.every((uitkomst) => uitkomst.geslaagd);
}

main().then(
  (geslaagd) => {
    process.exitCode = geslaagd ? 0 : 1;
  },
  (fout: unknown) => {
    process.stderr.write(
      `${fout instanceof Onbruikbaar ? fout.message : String((fout as Error).stack ?? fout)}\n`,
    );
    process.exitCode = 1;
  },
);
