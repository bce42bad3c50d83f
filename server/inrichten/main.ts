import { createLog } from '../../telemetry/log';
import { richtIn } from './inrichten';
import { readInrichtenSettings } from './settings';

async function main(): Promise<void> {
  const settings = readInrichtenSettings(process.env);
  const log = createLog('inrichten', settings.logging);
  await richtIn(settings, (text) => log.info(text));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
