import { readWorkerSettings } from './settings';
import { startWorker } from './worker';

async function main(): Promise<void> {
  const worker = await startWorker(readWorkerSettings(process.env));
  process.stderr.write('worker: ready\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void worker.stop());
  await worker.ended;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
