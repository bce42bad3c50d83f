import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../dossier/database';
import { moment, naarEpoch, vanEpoch } from '../../domain/tijd';
import { startPostgres, type EmbeddedPostgres } from '../../embedded/postgres';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef, totdat, voortgang } from './setup';

const TERM = moment('2026-10-05T00:00:00+02:00');

describe('a database that is away', () => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'doorbraak-uitval-'));
  let postgres: EmbeddedPostgres;
  let proef: Proef;

  beforeAll(async () => {
    fs.chmodSync(folder, 0o755);
    postgres = await startPostgres({ folder, settings: { fsync: 'off' } });
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker({ databaseUrl: postgres.url });
  });
  afterAll(async () => {
    await proef.stop();
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('holds up nothing that was accepted, swells no history, and gets everything when it is back', async () => {
    await proef.begin(vanEpoch(naarEpoch(TERM) - 8_000));
    const { casusnummer, tot } = bevestigd(await proef.meld('uitval', { timeoutMs: 30_000 }));
    await postgres.stop();

    // A command, a term, and commands after the term: all taken while nothing can be written.
    const geef = (door: string, sleutel: string, timeoutMs: number) =>
      proef.casussen().geefOpdracht(proef.workflowId('uitval'), voortgang(door), sleutel, { timeoutMs });
    const start = Date.now();
    const eerste = await geef('school', 'voor de term', 10_000);
    expect(eerste).toMatchObject({ soort: 'onbevestigd', casusnummer });
    expect(Date.now() - start).toBeLessThan(14_000);
    await totdat(
      () => proef.stand('uitval'),
      (stand) => stand.casus?.fase === 'casusregie',
    );
    const later = await Promise.all(
      [1, 2, 3, 4].map((nummer) => geef('casusregisseur', `na ${nummer}`, 3_000)),
    );
    expect(later.map((uitkomst) => uitkomst.soort)).toEqual(Array(4).fill('onbevestigd'));
    expect((await proef.stand('uitval')).bevestigd).toBe(tot);

    const voor = (await proef.history('uitval')).length;
    const pogingen = async () => {
      const { raw } = await proef.client.workflow.getHandle(proef.workflowId('uitval')).describe();
      return raw.pendingActivities?.[0]?.attempt ?? 0;
    };
    const al = await pogingen();
    await totdat(pogingen, (nu) => nu > al);
    expect((await proef.history('uitval')).length).toBe(voor);

    const { port } = postgres;
    postgres = await startPostgres({ folder, preferredPort: port });
    expect(postgres.port).toBe(port);
    const { casus } = await totdat(
      () => proef.stand('uitval'),
      (stand) => stand.casus !== null && stand.bevestigd === stand.casus.volgnummer,
      120_000,
    );
    if (eerste.soort !== 'onbevestigd') throw new Error('the first command was not accepted');
    const nu = await proef.casussen().status(eerste.workflowId, eerste.opdrachtId);
    expect(nu).toMatchObject({ soort: 'bevestigd', bevestiging: { casusnummer } });

    const db = openDatabase(postgres.url, { sleutels: proef.keys });
    const rijen = await db
      .selectFrom('gebeurtenis')
      .select(['nummer', 'soort', 'op'])
      .where('casusnummer', '=', casusnummer)
      .orderBy('nummer')
      .execute();
    await db.destroy();
    expect(rijen.map((rij) => Number(rij.nummer))).toEqual(rijen.map((_, i) => i + 1));
    expect(rijen).toHaveLength(casus?.volgnummer ?? 0);
    expect(rijen.filter((rij) => rij.soort === 'voortgang-gerapporteerd')).toHaveLength(5);
    const history = await proef.history('uitval');
    console.log(`after an outage with five commands and a term: ${history.length} events of history`);
    expect(history.length).toBeLessThan(90);
  });
});
