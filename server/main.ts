import { whyNoConnection } from '../temporal/why-no-connection';
import { startTraces } from '../telemetry/traces';
import { createLog, tellLastWords } from '../telemetry/log';
import { startApi } from './server';
import { readApiSettings } from './settings';

async function main(): Promise<void> {
  const settings = readApiSettings(process.env);
  const log = createLog('api', settings.logging);
  tellLastWords(log);
  const traces = settings.traces === undefined ? undefined : startTraces('api', settings.traces);
  const api = await startApi({ ...settings, log });
  log.info(`listens on ${api.url}`);
  void whyNoConnection(settings).then((why) => {
    if (why !== undefined) {
      log.warn(`Temporal cannot be used yet, so reports and commands get 503: ${why}`);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () =>
        void api
          .stop()
          .then(() => traces?.stop())
          .finally(() => process.exit(0)),
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
