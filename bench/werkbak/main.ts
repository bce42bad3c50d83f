import { sql } from 'kysely';
import { openDatabase } from '../../dossier/database';
import { dossierReader } from '../../dossier/dossier';
import { migrate } from '../../dossier/migrate';
import { startApi } from '../../server/server';
import { loadConvenanten } from '../../convenanten/load';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { readKeys } from '../../temporal/codec';
import { run } from '../program';
import { startDatabase } from '../servers';
import { closedModel, multiply, openModel, REGION_GEMEENTE } from './fill';
import { growing, holder, MAY_GROW, NOW, questions } from './questions';
import { compare, table, time, type Line } from './report';

/** Three hundred open cases in one werkbak, among few that are closed and among many. */
const OPEN = 300;
const FEW = 1_000;
const MANY = 20_000 - OPEN;
const KEY = Buffer.alloc(32, 7).toString('base64');

/** `npm run bench:werkbak`: the same questions with 1,000 and with 19,700 closed cases beside the open ones. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const convenant = loadConvenanten().voorGemeente(REGION_GEMEENTE, NOW.slice(0, 10));
  if (convenant === undefined) throw new Error('No convenant');
  const { postgres } = await startDatabase(shutdown, console);

  /** A database with so many closed cases beside the open ones, an API on it, and everything to ask of them. */
  const world = async (closed: number) => {
    console.say(`${OPEN} open and ${closed} closed cases ...`);
    const url = await emptyDatabase(postgres.url, `closed_${closed}`);
    const db = openDatabase(url, { sleutels: readKeys(KEY) });
    shutdown.add('connections', () => db.destroy());
    await migrate(db);
    await shutdown.unlessStopped(multiply(db, await openModel(db, convenant), OPEN - 1, 'Open'));
    await shutdown.unlessStopped(multiply(db, await closedModel(db, convenant), closed - 1, 'Dicht'));
    await sql`vacuum analyze`.execute(db);
    const api = await startApi({
      port: 0,
      host: '127.0.0.1',
      // Nothing that is asked needs it.
      temporalAddress: '127.0.0.1:1',
      namespace: 'bench',
      databaseUrl: url,
      key: KEY,
      klokVerschuiving: Date.parse(NOW) - Date.now(),
      identify: () => Promise.resolve(holder(convenant.regio)),
    });
    shutdown.add('API', () => api.stop());
    const lezer = dossierReader(db);
    return { ...questions(lezer, convenant.regio, api.url), ...growing(lezer, convenant.regio) };
  };
  const [few, many] = [await world(FEW), await world(MANY)];
  console.say('Asking both in turns ...');
  const times = await shutdown.unlessStopped(time(few, many));
  const lines: Line[] = compare(times.few, times.many, MAY_GROW);
  const json = { open: OPEN, closed: [FEW, MANY], lines };
  console.say(`\n${table(lines, [FEW, MANY])}\n\n${JSON.stringify(json)}`);
  if (lines.some(({ verdict }) => verdict === 'GROWS'))
    throw new Error('Something grows with what is closed.');
}

/** A database of its own on the same PostgreSQL. */
async function emptyDatabase(cluster: string, name: string): Promise<string> {
  const db = openDatabase(cluster);
  await sql`create database ${sql.id(name)}`.execute(db);
  await db.destroy();
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}

run(main);
