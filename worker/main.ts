import { startTraces } from '../telemetry/traces';
import { createLog } from '../telemetry/log';
import { readWorkerSettings } from './settings';
import { startWorker } from './worker';

async function main(): Promise<void> {
  const settings = readWorkerSettings(process.env);
  const log = createLog('worker', settings.logging);
  const traces = settings.traces === undefined ? undefined : startTraces('worker', settings.traces);
  const worker = await startWorker({ ...settings, log });
  log.info('ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void worker.stop());
  await worker.ended;
  await traces?.stop();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
