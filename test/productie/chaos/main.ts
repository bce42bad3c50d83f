import { parseArgs } from 'node:util';
import path from 'node:path';
import { clusterBinaries } from '../../../embedded/cluster/binaries';
import { pause } from '../../../embedded/processes';
import { Console } from '../../../embedded/progress';
import { Shutdown, Stopped } from '../../../embedded/shutdown';
import { clearFolder, temporaryFolder } from '../../../embedded/temporary-folder';
import { sharedBundleFile } from '../../workflows/bundle';
import { startTopology } from '../topology';
import { ACTS, type Act, type Stage } from './acts';
import { Caller } from './caller';
import { MIDNIGHT, PressedClock } from './clock';
import { Dice } from './dice';
import { smallDisk } from './disk';
import { Gate } from './gate';
import { judge } from './judge';
import { Load } from './load';
import { Mailbox } from './mailbox';
import { fillRegion, tokens } from './people';

const HELP = `npm run chaos -- [--minutes N] [--seed N]

Starts on this computer what production has, has it reported to and given commands, and meanwhile kills, freezes, fills and cuts what it stands
on and replaces it by a new version. Then it holds everything that was accepted against what is there. What goes wrong is done each at least
once, in an order of the seed, and on until the time is over.

  --minutes N  how long at least; 1 by default, which is too short for all of it and then takes what it needs
  --seed N     the order, and how long each takes; one of its own by default, which is told
  --help       this text`;

const PREFIX = 'doorbraak-chaos-';

/** The acts in order: each once, then more of them until the time is over. */
function* acts(dice: Dice, until: number): Generator<Act> {
  yield* dice.shuffled(ACTS);
  while (Date.now() < until) yield dice.one(ACTS);
}

/** Everything goes on for so long between two acts. */
const BETWEEN_MS = 1_500;

async function main(shutdown: Shutdown, { say, progress }: Console): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(HELP);
    return true;
  }
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error(HELP);
  say(`Chaos of ${minutes} minutes with seed ${seed}: npm run chaos -- --minutes ${minutes} --seed ${seed}`);
  const binaries = await shutdown.unlessStopped(clusterBinaries(progress));
  const folder = await temporaryFolder(PREFIX);
  shutdown.add('folder', () => clearFolder(folder));
  const disk = smallDisk(folder, PREFIX, shutdown);
  const mailbox = await shutdown.launch('mailbox', () => Mailbox.open());
  const clock = new PressedClock();
  const gates: Partial<Record<'temporal' | 'dossier', Gate>> = {};
  const topology = await startTopology(
    {
      ...{ folder, binaries, ui: undefined, bundle: await sharedBundleFile(), say, anyPorts: true },
      ...(disk === undefined ? {} : { stores: { dossier: path.join(disk, 'postgres') } }),
      settings: { max_wal_size: '96MB', min_wal_size: '32MB' },
      through: async (server, port) => {
        const gate = await shutdown.launch(`way to ${server}`, () => Gate.before(port));
        gates[server] = gate;
        return gate.port;
      },
      told: () => ({
        ...clock.told(),
        ...{ SMTP_URL: mailbox.url, MAIL_VAN: 'Doorbraak <doorbraak@voorbeeld.example>' },
      }),
    },
    shutdown,
  );
  const { temporal, dossier } = gates;
  if (temporal === undefined || dossier === undefined) throw new Error('There is no way between.');

  const caller = new Caller(topology.identities.ca);
  shutdown.add('caller', () => caller.stop());
  await fillRegion(topology);
  const load = new Load({
    caller,
    url: topology.url,
    ...(await tokens(topology)),
    eersteVerzuimdag: MIDNIGHT.firstDay,
  });
  const dice = new Dice(seed);
  const stage: Stage = { topology, gates: { temporal, dossier }, disk, dice };
  const begun = Date.now();
  let crashes = 0;
  for (const act of acts(dice, begun + minutes * 60_000)) {
    shutdown.check();
    const at = Math.round((Date.now() - begun) / 1_000);
    const done = await shutdown.unlessStopped(act.play(stage));
    if (act.crash) crashes += 1;
    say(`${String(at).padStart(5)} s  ${act.name}: ${done}`);
    await pause(BETWEEN_MS);
  }
  await shutdown.unlessStopped(clock.passed());
  say('It is over; what was asked is waited for ...');
  await shutdown.unlessStopped(load.stop());
  const passed = await shutdown.unlessStopped(
    judge({ topology, load, mailbox, crashes, nu: () => clock.nu(), say }),
  );
  if (!passed) say(`Again: npm run chaos -- --minutes ${minutes} --seed ${seed}`);
  return passed;
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
  (passed) => end(passed ? 0 : 1),
  async (error: unknown) => {
    if (error instanceof Stopped) return;
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await end(1);
  },
);
