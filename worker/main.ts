import { leesConfiguratie } from './settings';
import { startWorker } from './worker';

async function main(): Promise<void> {
  const worker = await startWorker(leesConfiguratie(process.env));
  process.stderr.write('worker: ready\n');
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.on(signaal, () => void worker.stop());
  await worker.beeindigd;
}

main().then(
  () => process.exit(0),
  (fout: unknown) => {
    process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    process.exit(1);
  },
);
