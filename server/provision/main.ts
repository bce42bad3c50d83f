import { provision } from './provision';
import { readProvisionSettings } from './settings';

async function main(): Promise<void> {
  await provision(readProvisionSettings(process.env), (text) => console.log(`provision: ${text}`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
