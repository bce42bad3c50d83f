import { loadConvenanten } from '../../convenanten/load';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { run } from '../program';
import { startDatabase } from '../servers';
import { REGION_GEMEENTE } from '../werkbak/fill';
import { NOW } from '../werkbak/questions';
import { compare, time, type Line } from '../werkbak/report';
import { filledWorld } from '../werkbak/world';
import { readOptions } from './options';
import { AS, MAY_GROW, questions, reader } from './questions';

/** One in so many cases is open. */
const ONE_OPEN_IN = 10;

/** `npm run bench:lezen`: what the API reads, with few and with many cases in the dossier. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const { few: little, many: much, runs, snel } = readOptions(process.argv.slice(2));
  const convenant = loadConvenanten().voorGemeente(REGION_GEMEENTE, NOW.slice(0, 10));
  if (convenant === undefined) throw new Error('No convenant');
  const { postgres } = await startDatabase(shutdown, console);

  /** A database with so many cases, an API on it, and everything to ask of it. */
  const world = async (cases: number) => {
    const open = Math.max(10, Math.round(cases / ONE_OPEN_IN));
    console.say(`${cases} cases, ${open} of them open ...`);
    const filled = await filledWorld(
      postgres.url,
      `cases_${cases}`,
      convenant,
      { open, closed: cases - open },
      (req) => Promise.resolve(reader(convenant.regio, req.headers[AS])),
      shutdown,
    );
    return questions(filled);
  };
  const [few, many] = [await world(little), await world(much)];
  console.say('Asking both in turns ...');
  const times = await shutdown.unlessStopped(time(few, many, runs));
  const lines = compare(times.few, times.many, MAY_GROW);
  console.say(
    `\n${table(lines, [little, much])}\n\n${JSON.stringify({ cases: [little, much], runs, lines })}`,
  );
  if (snel)
    console.say('\nThe small form: it shows that everything is asked and answered; the figures say nothing.');
  if (!snel && lines.some(({ verdict }) => verdict === 'GROWS'))
    throw new Error('Something grows with the number of cases.');
}

/** The lines as a table of Markdown. */
function table(lines: readonly Line[], [few, many]: readonly [number, number]): string {
  return [
    `| milliseconds | p50, ${few} cases | p95, ${few} cases | p50, ${many} cases | p95, ${many} cases | |`,
    '|---|---|---|---|---|---|',
    ...lines.map(
      ({ name, few: a, many: b, verdict }) =>
        `| ${name} | ${a.median} | ${a.p95} | ${b.median} | ${b.p95} | ${verdict} |`,
    ),
  ].join('\n');
}

run(main);
