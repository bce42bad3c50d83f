import { startTraces } from '../telemetry/traces';
import { createLog, tellLastWords } from '../telemetry/log';
import { readWorkerSettings } from './settings';
import { startWorker } from './worker';

async function main(): Promise<void> {
  const settings = readWorkerSettings(process.env);
  const log = createLog('worker', settings.logging);
  tellLastWords(log);
  const traces = settings.traces === undefined ? undefined : startTraces('worker', settings.traces);
  const worker = await startWorker({ ...settings, log });
  log.info('ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void worker.stop());
  // That it broke down, and why, is in the log by then.
  const code = await worker.ended.then(
    () => 0,
    () => 1,
  );
  await traces?.stop();
  process.exit(code);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
