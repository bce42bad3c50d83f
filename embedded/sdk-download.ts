import { Runtime } from '@temporalio/worker';
import { version } from '@temporalio/worker/package.json';

/**
 * Lets the Temporal SDK fetch its own copy of the Temporal CLI into the folder given as argument. The SDK has no call
 * for the download alone: it starts the server it fetched, which is stopped at once. A process of its own, so that the
 * one Runtime that a process may have stays free for the worker.
 */
async function main(folder: string): Promise<void> {
  const runtime = Runtime.instance();
  const server = await runtime.createEphemeralServer({
    type: 'dev-server',
    exe: {
      type: 'cached-download',
      downloadDir: folder,
      version: 'default',
      ttl: Number.MAX_SAFE_INTEGER / 1024,
      sdkName: 'sdk-typescript',
      sdkVersion: version,
    },
    ip: '127.0.0.1',
    port: null,
    ui: false,
    uiPort: null,
    namespace: 'default',
    dbFilename: null,
    log: { format: 'pretty', level: 'never' },
    extraArgs: [],
  });
  await runtime.shutdownEphemeralServer(server);
}

main(process.argv[2] ?? '.').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(String(error instanceof Error ? error.message : error));
    process.exit(1);
  },
);
