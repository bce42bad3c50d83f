import type { ApiOptions } from '../../server/options';
import { startApi } from '../../server/server';

/** An API in a process of its own, with the settings it is given as JSON. */
async function main(): Promise<void> {
  const api = await startApi(JSON.parse(process.env['API_OPTIONS'] ?? '') as ApiOptions);
  process.on('SIGTERM', () => void api.stop().then(() => process.exit(0)));
  process.stdout.write(`${api.url}\n`);
}

void main();
