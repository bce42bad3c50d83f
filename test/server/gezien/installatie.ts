import { randomBytes } from 'node:crypto';
import { freePort } from '../../../embedded/ports';
import { richtIn } from '../../../server/inrichten/inrichten';
import { PROEFSLEUTEL } from '../../histories/key';
import { devServerAddress, testDatabase } from '../../opzet';
import { Program } from '../../opzet/program';
import { sharedBundleFile } from '../../workflows/bundle';

/** An API and a worker as production runs them, each a process of its own, on a namespace and a database of their own. */
export interface Installatie {
  readonly url: string;
  readonly databaseUrl: string;
  readonly temporal: { readonly temporalAddress: string; readonly namespace: string };
  readonly metrics: { readonly api: string; readonly worker: string };
  readonly api: Program;
  readonly worker: Program;
  /** Another API on the same world. */
  extraApi(
    anders: Readonly<Record<string, string>>,
  ): Promise<{ url: string; metrics: string; program: Program }>;
  stop(): Promise<void>;
}

export async function startInstallatie(
  environment: Readonly<Record<string, string>> = {},
): Promise<Installatie> {
  const { url: databaseUrl, drop } = await testDatabase();
  const temporalAddress = devServerAddress();
  const namespace = `gezien-${randomBytes(4).toString('hex')}`;
  await richtIn({ temporalAddress, namespace, databaseUrl, key: PROEFSLEUTEL }, () => undefined);
  const shared = {
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    DATABASE_URL: databaseUrl,
    DOORBRAAK_SLEUTEL: PROEFSLEUTEL,
    ...environment,
  };
  const programs: Program[] = [];
  const start = async (file: string, own: Readonly<Record<string, string>>, ready: RegExp) => {
    const metrics = `127.0.0.1:${await freePort()}`;
    const program = new Program(['node', '--import', 'tsx', file], {
      ...shared,
      METRICS_ADDRESS: metrics,
      ...own,
    });
    programs.push(program);
    return { url: await program.says(ready), metrics: `http://${metrics}/metrics`, program };
  };
  const extraApi = (anders: Readonly<Record<string, string>>) =>
    start('server/main.ts', { PORT: '0', ...anders }, /listens on (http:[^\s"]+)/);
  const [worker, api] = await Promise.all([
    start('worker/main.ts', { WORKFLOW_BUNDLE: await sharedBundleFile() }, /"part":"worker".*"what":"ready"/),
    extraApi({}),
  ]);
  return {
    url: api.url,
    databaseUrl,
    temporal: { temporalAddress, namespace },
    metrics: { api: api.metrics, worker: worker.metrics },
    api: api.program,
    worker: worker.program,
    extraApi,
    stop: async () => {
      await Promise.all(programs.map((program) => program.end()));
      await drop();
    },
  };
}
