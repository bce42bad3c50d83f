import { whyNoConnection } from '../temporal/why-no-connection';
import { startApi } from './server';
import { readApiSettings } from './settings';

async function main(): Promise<void> {
  const settings = readApiSettings(process.env);
  const api = await startApi(settings);
  console.log(`API ${api.url}`);
  void whyNoConnection(settings).then((why) => {
    if (why !== undefined) {
      console.error(
        `Temporal at ${settings.temporalAddress} cannot be used yet, so reports and commands get 503: ${why}`,
      );
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void api.stop().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
