import { richtIn } from './inrichten';
import { readInrichtenSettings } from './settings';

async function main(): Promise<void> {
  await richtIn(readInrichtenSettings(process.env), (text) => console.log(`inrichten: ${text}`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
