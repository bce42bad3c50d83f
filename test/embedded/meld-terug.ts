import { CasusClient } from '../../client/casus-client';
import { createKlok } from '../../client/klok';
import { connectClient } from '../../temporal/connection';
import { readKeys } from '../../temporal/codec';
import type { TemporalServer } from '../../temporal/server';
import type { Convenanten } from '../../convenanten/convenanten';
import type { Melding } from '../../domain/melding';
import type { Moment } from '../../domain/tijd';

/** Reports a child as of a moment in the past, which the HTTP API does not let anybody do. */
type MeldTerug = (melding: Melding, gemeldOp: Moment, sleutel: string) => Promise<{ casusnummer: string }>;

/** Where the cases run. */
interface Plek extends TemporalServer {
  readonly key: string;
  readonly taskQueue?: string;
  /** Milliseconds over which the work of the clock is spread; by default none. */
  readonly klokSpreiding?: number;
}

/** Reports invented children in the past, straight to their cases; rejects when a report is not accepted. */
export async function metMeldTerug(
  { key, taskQueue, klokSpreiding, ...server }: Plek,
  convenanten: Convenanten,
  work: (meldTerug: MeldTerug) => Promise<void>,
): Promise<void> {
  const keys = readKeys(key);
  const client = connectClient({ ...server, keys });
  const klok = createKlok(0, klokSpreiding);
  const rest = taskQueue === undefined ? {} : { taskQueue };
  const casussen = new CasusClient({ client, keys, klok, ...rest });
  try {
    await work(async (melding, gemeldOp, idempotencyKey) => {
      const convenant = convenanten.voorGemeente(melding.gemeente);
      if (convenant === undefined) throw new Error(`No convenant for gemeente ${melding.gemeente}`);
      const uitkomst = await casussen.meld({
        melding,
        convenant,
        gemeldOp,
        idempotencyKey,
        timeoutMs: 60_000,
      });
      if (uitkomst.soort !== 'bevestigd') throw new Error(`${melding.leerling}: ${uitkomst.soort}`);
      return { casusnummer: uitkomst.bevestiging.casusnummer };
    });
  } finally {
    await client.connection.close();
  }
}
