import fs from 'node:fs';
import path from 'node:path';
import { readKeys } from '../temporal/codec';
import { startApi } from '../server/server';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../convenanten/load';
import type { Datum } from '../domain/tijd';
import { startWorker } from '../worker/worker';
import { keptBundle, noteCode, ranOtherCode } from './bundle';
import { makeDataFolder, payloadKey } from './data-folder';
import { lockFolder } from './lock';
import { valuesOf } from '../settings/environment';
import { debugging } from '../settings/settings';
import { HELP, readOptions } from './options';
import { LOOPBACK, portIsFree } from './ports';
import { Console } from './progress';
import { startServers } from './servers';
import { readStartSettings } from './settings';
import { Shutdown, Stopped } from './shutdown';
import { kijkVooruit } from './vooruit';
import { vandaag, vulVoorbeeld } from './voorbeeld/voorbeeld';

/** Marks a data folder that was filled with the example; holds the date on which that began. */
const VOORBEELDMERK = 'voorbeeld';
/** Whoever restarts after a crash is answered within seconds; nobody has a storm of terms here. */
const STICKY_MS = 10_000;
const ROOT = path.resolve(__dirname, '..');

/**
 * The folders with convenanten: the own ones or the standard, and those of the example regions. A folder that was ever
 * filled with the example keeps them: the region of a child is part of the identity of its case.
 */
function convenantFolders(folder: string, voorbeeld: boolean, own: readonly string[] | undefined): string[] {
  const marker = path.join(folder, VOORBEELDMERK);
  if (voorbeeld && !fs.existsSync(marker)) fs.writeFileSync(marker, vandaag());
  const standard = own === undefined ? [STANDARD_FOLDER] : own.map((map) => path.resolve(map));
  return fs.existsSync(marker) ? [...standard, EXAMPLE_FOLDER] : standard;
}

/** The date on which the folder was first filled with the example; today for one from before that was kept. */
function begonnenOp(folder: string): Datum {
  const datum = fs.readFileSync(path.join(folder, VOORBEELDMERK), 'utf8').trim();
  return datum === '' ? vandaag() : datum;
}

/** Fills the folder with invented cases, once. */
async function fillOnce(
  folder: string,
  fill: () => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const done = path.join(folder, 'voorbeeld.done');
  if (fs.existsSync(done)) return;
  say('Making example cases ...');
  try {
    await fill();
    fs.writeFileSync(done, '');
  } catch (error) {
    say(`The example cases are not complete: ${(error as Error).message}`);
  }
}

/**
 * `npm start`: everything on this machine in one go. What can be refused is refused before a server goes up; then
 * PostgreSQL, Temporal, the worker and the API, and back in the opposite order.
 */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const options = readOptions(process.argv.slice(2), ROOT);
  if (options === null) return console.say(HELP);
  const settings = readStartSettings(process.env, options.poort);
  const { oidc, publicUrl, klokSpreiding } = settings;
  if (oidc !== null && options.voorbeeld) {
    throw new Error(
      '--voorbeeld reports its cases without signing in: leave OIDC_ISSUER out, or --voorbeeld.',
    );
  }
  const folder = makeDataFolder(options.map);
  shutdown.add('lock', lockFolder(folder));
  if (!(await portIsFree(options.poort))) {
    throw new Error(`Port ${options.poort} is taken: stop what uses it, or choose another with --poort.`);
  }
  const convenantPaths = convenantFolders(folder, options.voorbeeld, settings.convenantPaths);
  // What is wrong with a convenant stops the start here.
  loadConvenanten(...convenantPaths);
  const key = payloadKey(folder);

  const codecEndpoint = `http://${LOOPBACK}:${options.poort}/codec`;
  const servers = await startServers(folder, codecEndpoint, shutdown, console, settings, readKeys(key));
  const { temporal, temporalUi, databaseUrl, lines } = servers;
  const { sjablonenMap, uitgaand } = settings;
  const shared = { ...temporal, databaseUrl, key, sjablonenMap };
  const otherCode = ranOtherCode(folder);
  const workflowBundle = settings.workflowBundle ?? (await keptBundle(folder));
  if (otherCode) await kijkVooruit({ ...shared, workflowBundle }, options.toch, console.say);
  noteCode(folder);
  console.say('Worker and API ...');
  const worker = await startWorker({
    ...shared,
    publicUrl,
    workflowBundle,
    corvXsd: settings.corvXsd,
    post: { uitgaand },
    bewaking: { klokSpreiding, hartslag: settings.hartslag },
    stickyMs: STICKY_MS,
  });
  shutdown.add('worker', () => worker.stop(), true);
  const api = await startApi({
    ...shared,
    temporalUi,
    port: options.poort,
    host: LOOPBACK,
    convenantPaths,
    klokSpreiding,
    corv: settings.corv,
    publicUrl,
    uitgaand,
    oidc,
  });
  shutdown.add('API', () => api.stop(), true);
  if (options.voorbeeld) {
    const plek = { ...shared, klokSpreiding, convenantPaths };
    await fillOnce(folder, () => vulVoorbeeld(api.url, plek, begonnenOp(folder)), console.say);
  }
  shutdown.check();

  const all: [string, string][] = [
    ['Werkbak', `${api.url}/werkbak`],
    ['API', api.url],
    ...lines,
    ['Data folder', folder],
  ];
  console.say(`\ndoorbraak is running, ${process.uptime().toFixed(1)} s after it was started`);
  for (const [name, place] of all) console.say(`  ${name.padEnd(12)} ${place}`);
  console.say('Ctrl-C stops it; every case is kept.');
}

/** Ends everything after a failure, with one sentence and exit code 1. */
async function fail(shutdown: Shutdown, console: Console, error: unknown): Promise<void> {
  if (error instanceof Stopped) return;
  console.say(error instanceof Error ? error.message : String(error));
  const debug = debugging(valuesOf(process.env), [])?.DEBUG !== undefined;
  if (debug && error instanceof Error) console.say(error.stack ?? '');
  await shutdown.run();
  process.exit(1);
}

const shutdown = new Shutdown();
const terminal = new Console();
shutdown.listen(terminal.say);
process.on('uncaughtException', (error) => void fail(shutdown, terminal, error));
process.on('unhandledRejection', (error) => void fail(shutdown, terminal, error));
const starting = main(shutdown, terminal);
shutdown.during(starting);
starting.catch((error: unknown) => fail(shutdown, terminal, error));
