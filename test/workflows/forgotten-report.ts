import { randomUUID } from 'node:crypto';
import { moment } from '../../domain/tijd';
import { bevestigd, Proef, totdat, voortgang } from './setup';

/** A Temporal server that can die. */
export interface MortalServer {
  address: string;
  /** Kills it and brings it back on what it stored, at the same address. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Temporal keeps the updates that no worker has taken yet in memory only: a server that dies forgets them, and the same
 * report is then sent again to a case that was started already. Shown on the server that `start` gives.
 */
export function forgottenReport(start: () => Promise<MortalServer>): void {
  let temporal: MortalServer;
  let proef: Proef;

  beforeAll(async () => {
    temporal = await start();
    proef = await Proef.op(temporal.address, 'doorbraak');
    await proef.begin(moment('2026-09-14T12:00:00+02:00'));
  });
  afterAll(async () => {
    await proef?.stop();
    await temporal?.stop();
  });

  /** One case, of which workflow, dossier and caller know the same number, and which goes on. */
  async function isEen(leerling: string, casusnummer: string, vervolg: string): Promise<void> {
    const { casus } = await proef.stand(leerling);
    expect(casus?.casusnummer).toBe(casusnummer);
    const rows = await proef.db
      .selectFrom('casus')
      .select('casusnummer')
      .where('leerling', '=', leerling)
      .execute();
    expect(rows).toEqual([{ casusnummer }]);
    const gedaan = await proef
      .casussen()
      .geefOpdracht(proef.workflowId(leerling), voortgang('school'), vervolg, {
        casusnummer,
        timeoutMs: 30_000,
      });
    expect(bevestigd(gedaan).casusnummer).toBe(casusnummer);
  }

  it('and that is sent again under its key, twice, is one case, also after the worker starts anew', async () => {
    await proef.worker?.stop();
    const attempt = (timeoutMs: number) => proef.meld('vergeten', { timeoutMs });
    expect((await attempt(2_000)).soort).toBe('onzeker');
    await temporal.crash();
    const opnieuw = Promise.all([attempt(60_000), attempt(60_000)]);
    await proef.startWorker();
    const [een, twee] = (await opnieuw).map(bevestigd);
    expect(een?.casusnummer).toBe(twee?.casusnummer);
    await isEen('vergeten', een?.casusnummer ?? '', 'eerste');

    // A worker without a memory of its own must come to the same case.
    await proef.worker?.stop();
    await proef.startWorker();
    await isEen('vergeten', een?.casusnummer ?? '', 'tweede');
    expect(bevestigd(await attempt(30_000)).casusnummer).toBe(een?.casusnummer);
  });

  it('without a key, while Temporal comes back, is one case', async () => {
    await proef.worker?.stop();
    const melding = proef.meld('zonder sleutel', { idempotencyKey: randomUUID(), timeoutMs: 60_000 });
    const gestart = () =>
      proef.client.workflow
        .getHandle(proef.workflowId('zonder sleutel'))
        .describe()
        .then(
          () => true,
          () => false,
        );
    await totdat(gestart, (resolve) => resolve);
    await temporal.crash();
    await proef.startWorker();
    await isEen('zonder sleutel', bevestigd(await melding).casusnummer, 'daarna');
  });
}
