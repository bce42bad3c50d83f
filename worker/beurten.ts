import { setTimeout as pause } from 'node:timers/promises';
import { werkBeurtenBij } from '../dossier/beurten/beurten';
import { openDatabase } from '../dossier/database';
import type { KeyRing } from '../temporal/codec';
import type { RunningBeside } from './endless';

/** How long after the last time it is looked what changed. */
const REST_MS = 30_000;

/** Keeps the turns up to date that are counted over all cases; what goes wrong is told, and done again. */
export function startBeurten({
  databaseUrl,
  keys,
  report,
}: {
  readonly databaseUrl: string;
  readonly keys: KeyRing;
  readonly report: (text: string) => void;
}): RunningBeside {
  const db = openDatabase(databaseUrl, { connections: 1, sleutels: keys });
  const ending = new AbortController();
  const run = async () => {
    while (!ending.signal.aborted) {
      await werkBeurtenBij(db, ending.signal).catch((error: unknown) =>
        report(`whose move it was is not counted up to date: ${String(error)}`),
      );
      await pause(REST_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  return { ended: run().finally(() => db.destroy()), stop: () => ending.abort() };
}
