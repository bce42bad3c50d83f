import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { clusterBinaries, uiBinary } from '../../embedded/cluster/binaries';
import { Console } from '../../embedded/progress';
import { Shutdown, Stopped } from '../../embedded/shutdown';
import { clearFolder, temporaryFolder } from '../../embedded/temporary-folder';
import { isBundle } from '../../temporal/bundle-file';
import { sharedBundleFile } from '../workflows/bundle';
import { PEOPLE } from './issuer';
import { AUDIENCE, startTopology, type Kind, type Topology } from './topology';

const USAGE = 'npm run productie-proef -- [--proef] [--zonder-ui]';
const HELP = `${USAGE}

Starts on this computer, without Docker, what production has: PostgreSQL, the Temporal server on it, somebody to sign in with, two workers, two
APIs behind a door with HTTPS, and the Web UI of Temporal; everybody shows a certificate. Nothing is kept: Ctrl-C ends it all.

  --proef      try it out from outside, say how it went, and end
  --zonder-ui  without the Web UI, which is built the first time (some minutes)
  --help       this text`;

/** What the steps ask of who holds the topology, and what it gives back. */
export interface Asked {
  readonly id: string;
  readonly what: 'inrichten' | 'replace';
  readonly kind?: Kind;
  readonly index?: number;
}
export interface Given {
  readonly id: string;
  readonly output?: string;
  readonly error?: string;
}

/** Where everything is, as the steps are told. */
export interface Place extends Pick<Topology, 'url' | 'apis' | 'issuer' | 'ui' | 'temporalAddress'> {
  readonly audience: string;
  /** The address of the dossier that worker and API have. */
  readonly dossier: string;
  readonly identities: {
    readonly ca: string;
    readonly worker: { readonly cert: string; readonly key: string };
  };
}

function placeOf(topology: Topology): Place {
  const { url, apis, issuer, ui, temporalAddress, identities, dossier } = topology;
  const worker = { cert: identities.cert('worker'), key: identities.key('worker') };
  return {
    ...{ url, apis, issuer, ui, temporalAddress, audience: AUDIENCE },
    dossier,
    identities: { ca: identities.ca, worker },
  };
}

async function carryOut(topology: Topology, { what, kind, index }: Asked): Promise<string> {
  if (what === 'inrichten') return topology.richtIn();
  await topology.replace(kind ?? 'api', index ?? 0);
  return '';
}

/** Runs the steps in a process of their own; true when all of them passed. */
function tryOut(topology: Topology, shutdown: Shutdown): Promise<boolean> {
  const child = fork(path.join(__dirname, 'steps.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      PATH: process.env['PATH'],
      TOPOLOGY: JSON.stringify(placeOf(topology)),
      NODE_EXTRA_CA_CERTS: topology.identities.ca,
    },
  });
  const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)));
  shutdown.add('steps', async () => {
    child.kill();
    await ended;
  });
  child.on('message', (asked: Asked) => {
    carryOut(topology, asked).then(
      (output) => child.send({ id: asked.id, output } satisfies Given),
      (error: unknown) => child.send({ id: asked.id, error: String(error) } satisfies Given),
    );
  });
  return shutdown.unlessStopped(ended);
}

/** The Web UI when it can be had; else a line says why not, and the rest goes on. */
async function uiIfThere(console: Console): Promise<string | undefined> {
  try {
    return await uiBinary(console.progress);
  } catch (error) {
    console.say(`Without the Temporal UI: ${(error as Error).message}`);
    return undefined;
  }
}

/** A bundle that somebody made for us, else our own. */
async function bundleFile(): Promise<string> {
  const given = process.env['WORKFLOW_BUNDLE'];
  return given !== undefined && isBundle(given) ? given : sharedBundleFile();
}

/** Starts it all, and tries it when that is asked: then it gives whether everything passed. */
async function main(shutdown: Shutdown, console: Console): Promise<boolean | undefined> {
  const { values } = parseArgs({
    options: {
      proef: { type: 'boolean', default: false },
      'zonder-ui': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.say(HELP);
    return undefined;
  }
  const begun = Date.now();
  const binaries = await shutdown.unlessStopped(clusterBinaries(console.progress));
  const ui = values['zonder-ui'] ? undefined : await shutdown.unlessStopped(uiIfThere(console));
  const folder = await temporaryFolder('doorbraak-productie-');
  shutdown.add('folder', () => clearFolder(folder));
  const bundle = await bundleFile();
  const topology = await startTopology({ folder, binaries, ui, bundle, say: console.say }, shutdown);
  console.say(`All of it runs, after ${Math.round((Date.now() - begun) / 1_000)} s.`);
  if (values.proef) return tryOut(topology, shutdown);
  for (const [name, address] of [
    ['Werkbak', `${topology.url}/werkbak`],
    ['APIs', topology.apis.join(' ')],
    ['Temporal UI', topology.ui ?? 'not there'],
    ['Temporal', topology.temporalAddress],
    ['Certificates', topology.identities.folder],
  ])
    console.say(`  ${String(name).padEnd(12)} ${address}`);
  console.say(
    `Sign in as ${Object.keys(PEOPLE).join(', ')}, with any password. The browser warns of our certificate.`,
  );
  console.say('Ctrl-C ends it; nothing is kept.');
  return undefined;
}

const shutdown = new Shutdown();
const terminal = new Console();
shutdown.listen(terminal.say);
const starting = main(shutdown, terminal);
shutdown.during(starting);

async function end(code: number): Promise<void> {
  await shutdown.run();
  process.exit(code);
}

starting.then(
  async (passed) => {
    if (passed !== undefined) await end(passed ? 0 : 1);
  },
  async (error: unknown) => {
    if (error instanceof Stopped) return;
    terminal.say(error instanceof Error ? error.message : String(error));
    await end(1);
  },
);
