import { UITBAK } from '../../dossier/berichtstatus';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar, type Kanaal } from '../../activities/post/kanaal';
import type { PostTimes } from '../../activities/post/times';
import { configureRuntime } from '../../temporal/runtime';
import { startWorker } from '../../worker/worker';
import { sharedBundle } from './bundle';

/**
 * A worker in a process of its own, whose channel hands messages to the other side over HTTP: 200 is taken, 422 is
 * never, anything else is later. It stops when it is told to only where the other side will not answer late.
 */
async function main(): Promise<void> {
  const {
    ADDRESS = '',
    TASK_QUEUE = '',
    DATABASE = '',
    SLEUTEL = '',
    OTHER_SIDE = '',
    TIMES = '',
    COUNT = '1',
  } = process.env;
  configureRuntime('ERROR');
  watchStandstills();
  const kanaal: Kanaal = {
    naam: UITBAK,
    bezorg: async ({ id }, signal) => {
      const stubborn = id.endsWith('0');
      const answer = await fetch(`${OTHER_SIDE}/${process.pid}/${stubborn ? 'stubborn' : 'quick'}/${id}`, {
        method: 'POST',
        ...(stubborn ? {} : { signal }),
      });
      if (answer.status === 422) throw new BlijvendOnbezorgbaar('geen-adres', 'no such address');
      if (answer.status !== 200) throw new TijdelijkOnbezorgbaar('vol', String(answer.status));
    },
  };
  const worker = await startWorker({
    temporalAddress: ADDRESS,
    namespace: 'default',
    taskQueue: TASK_QUEUE,
    databaseUrl: DATABASE,
    key: SLEUTEL,
    workflowBundle: await sharedBundle(),
    post: { kanalen: [kanaal], count: Number(COUNT), times: JSON.parse(TIMES) as PostTimes },
  });
  process.on('SIGTERM', () => void worker.stop());
  process.stdout.write('ready\n');
  await worker.ended;
  process.exit(0);
}

const TICK_MS = 50;

/** Tells when nothing ran in this process for longer than this machine should need: `stil FROM TO`, in ms since 1970. */
function watchStandstills(): void {
  let last = Date.now();
  setInterval(() => {
    const now = Date.now();
    if (now - last > TICK_MS * 10) process.stdout.write(`stil ${last} ${now}\n`);
    last = now;
  }, TICK_MS).unref();
}

void main();
