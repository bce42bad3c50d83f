import path from 'node:path';
import { loadConvenanten } from '../../convenanten/load';
import { temporalBinary } from '../../embedded/temporal-binary';
import { startTemporal } from '../../embedded/temporal-server';
import { NAMESPACE } from '../../temporal/namespace';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { run } from '../program';
import { Results } from '../report';
import { startDatabase, type Servers } from '../servers';
import { drains } from './drains';
import { readPostOptions } from './options';
import { postTable, ratioOf, wrongIn } from './report';

const GEMEENTE = '0014';

/** `npm run bench:post`: drains an outbox over every channel, and after an outage. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const options = readPostOptions(process.argv.slice(2));
  const convenant = loadConvenanten().voorGemeente(GEMEENTE, new Date().toISOString().slice(0, 10));
  if (convenant === undefined) throw new Error('No convenant');
  const servers = await startServers(shutdown, console);
  const measured = await drains(servers, convenant, options, shutdown, console.say);
  const { mail, uitbak, notify } = measured;
  const ratios = { mail: ratioOf(mail), uitbak: ratioOf(uitbak), notify: ratioOf(notify) };
  const file = new Results().write({ options, ratios, ...measured });
  console.say(`\n${postTable(measured, options)}\n\n${path.relative(process.cwd(), file)}`);
  const wrong = wrongIn(measured, options);
  if (wrong.length > 0) throw new Error(`NOT EXACTLY ONCE: ${wrong.join('; ')}`);
}

/**
 * PostgreSQL, and the dev server of Temporal: a round of the postbode is one activity of ten minutes, so how fast the server
 * dispatches plays no part.
 */
async function startServers(shutdown: Shutdown, console: Console): Promise<Servers> {
  const binary = await shutdown.unlessStopped(temporalBinary(console.progress));
  const { folder, postgres } = await startDatabase(shutdown, console);
  console.say('Temporal ...');
  const temporal = await startTemporal({ binary, folder: path.join(folder, 'temporal') });
  shutdown.add('Temporal', () => temporal.stop());
  return { temporalAddress: temporal.address, namespace: NAMESPACE, databaseUrl: postgres.url };
}

run(main);
