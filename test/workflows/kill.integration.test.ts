import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { moment, naarEpoch, vanEpoch } from '../../domain/tijd';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef, standaard, totdat, voortgang } from './setup';
import { berichtenVan } from '../dossier/inhoud';
import { zetMens } from '../dossier/mens';

const ROOT = path.resolve(__dirname, '../..');
const TERM = moment('2026-10-05T00:00:00+02:00');

describe('a worker that is killed between the commit of the database and its answer', () => {
  let proef: Proef;
  let kind: ChildProcess | null = null;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
  });
  afterAll(async () => {
    kind?.kill('SIGKILL');
    await proef.stop();
  });

  /** Lets a worker take over that dies after it has written an event of a kind. */
  async function metVermoordeWorker(sterfNa: string): Promise<void> {
    await proef.worker?.stop();
    kind = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'killed-worker.ts')], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ADDRESS: proef.address,
        TASK_QUEUE: proef.taskQueue,
        DATABASE: proef.databaseUrl,
        SLEUTEL: proef.key,
        STERF_NA: sterfNa,
      },
    });
    if (kind.stdout !== null) await once(kind.stdout, 'data');
  }

  async function dood(): Promise<void> {
    if (kind !== null && kind.exitCode === null && kind.signalCode === null) await once(kind, 'exit');
    expect(kind?.signalCode).toBe('SIGKILL');
  }

  /** Every event once, and all of them. */
  async function gaaf(leerling: string): Promise<Gebeurtenis[]> {
    const { casus } = await totdat(
      () => proef.stand(leerling),
      (stand) => stand.casus !== null && stand.bevestigd === stand.casus.volgnummer,
    );
    const dossier = await proef.dossier(casus?.casusnummer ?? '');
    expect(dossier).toHaveLength(casus?.volgnummer ?? 0);
    const berichten = (await berichtenVan(proef.db, casus?.casusnummer ?? '')).map(
      ({ bij, soort, aanRol, onderwerp }) => ({ bij, soort, aanRol, onderwerp }),
    );
    expect(new Set(berichten.map((b) => JSON.stringify(b))).size).toBe(berichten.length);
    return dossier;
  }

  it('confirms the command once, when the next worker has taken over', async () => {
    await proef.begin(moment('2026-09-14T12:00:00+02:00'));
    bevestigd(await proef.meld('gedood'));
    await metVermoordeWorker('voortgang-gerapporteerd');
    const gegeven = proef
      .casussen()
      .geefOpdracht(proef.workflowId('gedood'), voortgang('school'), 'een', { timeoutMs: 60_000 });
    await dood();
    await proef.startWorker();
    const { tot } = bevestigd(await gegeven);
    expect(tot).toBeGreaterThan(0);
    const dossier = await gaaf('gedood');
    expect(dossier.filter((g) => g.soort === 'voortgang-gerapporteerd')).toHaveLength(1);
  });

  it('writes the step of the clock once', async () => {
    await proef.begin(vanEpoch(naarEpoch(TERM) - 6_000));
    bevestigd(await proef.meld('gedood-klok'));
    await metVermoordeWorker('fase-geopend');
    await dood();
    await proef.startWorker();
    await totdat(
      () => proef.stand('gedood-klok'),
      (stand) => stand.casus?.fase === 'casusregie',
    );
    const dossier = await gaaf('gedood-klok');
    expect(
      dossier.filter((g) => g.soort === 'fase-geopend' && g.gegevens.fase === 'casusregie'),
    ).toHaveLength(1);
  });

  it('gives the case to somebody once, whoever had room and whatever the time was at the second try', async () => {
    await zetMens(proef.db, { id: 'rosa', regio: standaard.regio });
    await proef.begin(vanEpoch(naarEpoch(TERM) - 6_000));
    bevestigd(await proef.meld('gedood-rooster'));
    await metVermoordeWorker('toegewezen');
    await dood();
    await proef.startWorker();
    // A question that went to the worker that died gets no answer.
    await totdat(
      () => proef.stand('gedood-rooster').catch(() => null),
      (stand) => stand?.casus?.regie.persoon === 'rosa',
      120_000,
    );
    const dossier = await gaaf('gedood-rooster');
    expect(dossier.filter(({ soort }) => soort === 'toegewezen')).toHaveLength(1);
    // Nobody is in the way of what comes after.
    bevestigd(await proef.geef('gedood-rooster', voortgang('casusregisseur')));
    await gaaf('gedood-rooster');
  });
});
