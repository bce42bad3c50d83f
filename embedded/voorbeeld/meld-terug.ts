import { CasusClient } from '../../client/casus-client';
import { maakKlok } from '../../client/klok';
import { verbind } from '../../temporal/connection';
import { leesSleutels } from '../../temporal/codec';
import type { TemporalServer } from '../../temporal/server';
import type { Convenanten } from '../../convenanten/convenanten';
import type { MeldTerug } from './voorbeeld';

/** Where the cases run. */
export interface Plek extends TemporalServer {
  readonly sleutel: string;
  readonly taskQueue?: string;
  /** Milliseconds over which the work of the clock is spread; by default none. */
  readonly klokSpreiding?: number;
}

/** Reports invented children in the past, straight to their cases; rejects when a report is not accepted. */
export async function metMeldTerug(
  { sleutel, taskQueue, klokSpreiding, ...server }: Plek,
  convenanten: Convenanten,
  werk: (meldTerug: MeldTerug) => Promise<void>,
): Promise<void> {
  const sleutels = leesSleutels(sleutel);
  const client = verbind({ ...server, sleutels });
  const klok = maakKlok(0, klokSpreiding);
  const rest = taskQueue === undefined ? {} : { taskQueue };
  const casussen = new CasusClient({ client, sleutels, klok, ...rest });
  try {
    await werk(async (melding, gemeldOp, idempotencyKey) => {
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
