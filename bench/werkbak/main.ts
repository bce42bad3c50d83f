import { sql } from 'kysely';
import { openDatabase } from '../../activities/dossier/database';
import { dossierlezer } from '../../activities/dossier/dossier';
import { migreer } from '../../activities/dossier/migreren';
import { startApi } from '../../api/server';
import { maakKlok } from '../../client/klok';
import { laadConvenanten } from '../../convenanten/laden';
import { Console } from '../../embedded/progress';
import { Shutdown, Stopped } from '../../embedded/shutdown';
import { startDatabase } from '../servers';
import { closedModel, multiply, openModel, REGION_GEMEENTE } from './fill';
import { growing, holder, NOW, questions } from './questions';
import { compare, table, time, type Line } from './report';

/** As the issue asks: three hundred open cases in one werkbak, first among few, then among many. */
const OPEN = 300;
const FEW = 1_000;
const MANY = 20_000 - OPEN;

/** `npm run bench:werkbak`: the same questions with 1,000 and with 19,700 closed cases beside the open ones. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const convenant = laadConvenanten().voorGemeente(REGION_GEMEENTE, NOW.slice(0, 10));
  if (convenant === undefined) throw new Error('No convenant');
  const { postgres } = await startDatabase(shutdown, console);
  const db = openDatabase(postgres.url);
  shutdown.add('connections', () => db.destroy());
  await migreer(db);
  const api = await startApi({
    port: 0,
    host: '127.0.0.1',
    // Nothing that is asked needs it.
    temporalAddress: '127.0.0.1:1',
    namespace: 'bench',
    databaseUrl: postgres.url,
    sleutel: Buffer.alloc(32, 7).toString('base64'),
    klokVerschuiving: Date.parse(NOW) - Date.parse(maakKlok().nu()),
    wieVraagt: () => Promise.resolve(holder(convenant.regio)),
  });
  shutdown.add('API', () => api.stop());
  const lezer = dossierlezer(db);

  console.say(`${OPEN} open cases ...`);
  await multiply(db, await openModel(db, convenant), OPEN - 1, 'Open');
  const closed = await closedModel(db, convenant);
  const measured: Record<string, number[]>[] = [];
  for (const [from, to] of [
    [1, FEW],
    [FEW, MANY],
  ] as const) {
    console.say(`${to} closed cases beside them ...`);
    await shutdown.unlessStopped(multiply(db, closed, to - from, `Dicht${to}`));
    await sql`vacuum analyze`.execute(db);
    const asked = { ...questions(lezer, convenant.regio, api.url), ...growing(lezer, convenant.regio) };
    measured.push(await shutdown.unlessStopped(time(asked)));
  }
  const [few = {}, many = {}] = measured;
  const mayGrow = Object.keys(growing(lezer, convenant.regio));
  const lines: Line[] = compare(few, many, mayGrow);
  const json = { open: OPEN, closed: [FEW, MANY], lines };
  console.say(`\n${table(lines, [FEW, MANY])}\n\n${JSON.stringify(json)}`);
  if (lines.some(({ verdict }) => verdict === 'GROWS'))
    throw new Error('Something grows with what is closed.');
}

const [shutdown, terminal] = [new Shutdown(), new Console()];
shutdown.listen(terminal.say);
const running = main(shutdown, terminal);
shutdown.during(running);
void running
  .then(() => 0)
  .catch((error: unknown) => {
    if (!(error instanceof Stopped)) terminal.say(error instanceof Error ? error.message : String(error));
    return 1;
  })
  .then(async (code) => {
    await shutdown.run();
    process.exit(code);
  });
