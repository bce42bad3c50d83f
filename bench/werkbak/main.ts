import { dossierReader } from '../../dossier/dossier';
import { loadConvenanten } from '../../convenanten/load';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { run } from '../program';
import { startDatabase } from '../servers';
import { REGION_GEMEENTE } from './fill';
import { readOptions } from './options';
import { aroundQuestions } from './around-questions';
import { AS, asker, growing, MAY_GROW, NOW, questions } from './questions';
import { compare, table, time, type Line } from './report';
import { filledWorld } from './world';

/** `npm run bench:werkbak`: the same questions with few and with many closed cases beside the open ones. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const { open, few: little, many: much, runs, snel } = readOptions(process.argv.slice(2));
  const convenant = loadConvenanten().voorGemeente(REGION_GEMEENTE, NOW.slice(0, 10));
  if (convenant === undefined) throw new Error('No convenant');
  const { postgres } = await startDatabase(shutdown, console);

  /** A database with so many closed cases beside the open ones, an API on it, and everything to ask of them. */
  const world = async (closed: number) => {
    console.say(`${open} open and ${closed} closed cases ...`);
    const filled = await filledWorld(
      postgres.url,
      `closed_${closed}`,
      convenant,
      { open, closed },
      (req) => Promise.resolve(asker(convenant.regio, req.headers[AS])),
      shutdown,
    );
    const lezer = dossierReader(filled.db);
    return {
      ...questions(lezer, convenant.regio, filled.url),
      ...aroundQuestions(filled, lezer, convenant),
      ...growing(lezer, convenant.regio),
    };
  };
  const [few, many] = [await world(little), await world(much)];
  console.say('Asking both in turns ...');
  const times = await shutdown.unlessStopped(time(few, many, runs));
  const lines: Line[] = compare(times.few, times.many, MAY_GROW);
  const json = { open, closed: [little, much], lines };
  console.say(`\n${table(lines, [little, much])}\n\n${JSON.stringify(json)}`);
  if (snel)
    console.say('\nThe small form: it shows that everything is asked and answered; the figures say nothing.');
  if (!snel && lines.some(({ verdict }) => verdict === 'GROWS'))
    throw new Error('Something grows with what is closed.');
}

run(main);
