import { readFileSync } from 'node:fs';
import { createDoorbraak, ProblemError } from '../index';
import { readAbsences, type Absence } from './absences';
import { send } from './send';

const USE = `Meldt het verzuim van een CSV-bestand bij doorbraak, een kind per regel.

  report.ts BESTAND

DOORBRAAK_URL is waar doorbraak is (http://127.0.0.1:3000 als het ontbreekt), DOORBRAAK_TOKEN het token van uw systeem.
Hetzelfde bestand nog eens sturen doet niets nieuws. Wat op een regel niet klopt, staat hieronder bij die regel; verbeter
het en stuur het bestand opnieuw. Wat wel klopt, is dan al gemeld.`;

/** Sends a file, line by line; 0: all of it was taken, 1: not all of it, 2: nothing was tried. */
async function main([file]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (file === undefined) {
    console.error(USE);
    return 2;
  }
  const api = createDoorbraak({
    url: env['DOORBRAAK_URL'] ?? 'http://127.0.0.1:3000',
    token: env['DOORBRAAK_TOKEN'] || undefined,
  });
  const { absences, mistakes } = readAbsences(readFileSync(file));
  for (const { line, why } of mistakes) console.log(`regel ${line}: ${why}`);
  let wrong = mistakes.length;
  for (const absence of absences) {
    const refused = await report(api, absence);
    if (refused) wrong += 1;
  }
  console.log(`${absences.length + mistakes.length - wrong} gemeld, ${wrong} niet.`);
  return wrong === 0 ? 0 : 1;
}

/** Who is not signed in, or asks too much, gets nothing done whatever stands on the line. */
const STOPS: ReadonlySet<number> = new Set([401, 429]);

/** Sends one absence and says what became of it; true when the API refused it. Throws when nothing can be sent. */
async function report(api: Parameters<typeof send>[0], { line, melding }: Absence): Promise<boolean> {
  try {
    const { taken, isNew } = await send(api, melding);
    const casus = taken.status === 'verwerkt' ? taken.casus : taken;
    console.log(
      `regel ${line}: gemeld, ${isNew ? 'nieuwe casus' : 'casus'} ${casus.kenmerk ?? casus.casusnummer}`,
    );
    return false;
  } catch (error) {
    // Another line may be right. What is wrong with the token or the way there is so for all of them.
    if (!(error instanceof ProblemError) || STOPS.has(error.status) || error.status >= 500) throw error;
    const { fouten, problem } = error;
    const why =
      fouten.length === 0
        ? problem.detail
        : fouten.map(({ veld, melding }) => `${veld}: ${melding}`).join('; ');
    console.log(`regel ${line}: niet gemeld. ${why}`);
    return true;
  }
}

main(process.argv.slice(2), process.env).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`Gestopt: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
