import { randomUUID } from 'node:crypto';
import { NativeConnection } from '@temporalio/worker';
import { createActivities } from '../../activities';
import type { Kanaal } from '../../activities/berichten/kanaal';
import { veeg } from '../../activities/berichten/vegen';
import { moment } from '../../domain/tijd';
import { maakWorker } from '../../worker/maak-worker';
import { devServerAddress } from '../opzet';
import { bevestigd, gedeeldeBundel, Proef, totdat } from './opstelling';

describe('the delivery of messages', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(moment('2026-10-12T09:00:00+02:00'));
  });
  afterAll(() => proef.stop());

  it('goes on beside the case when the mail is away, and delivers each message once', async () => {
    const bezorgd: string[] = [];
    let weg = 6;
    const kanaal: Kanaal = {
      naam: 'proef',
      bezorg: async ({ id }) => {
        if (weg-- > 0) throw new Error('the mail is away');
        bezorgd.push(id);
      },
    };
    await proef.worker?.stop();
    const { db, client, taskQueue, sleutels } = proef;
    const connection = await NativeConnection.connect({ address: proef.address });
    const worker = await maakWorker({
      connection,
      namespace: proef.namespace,
      taskQueue,
      sleutels,
      activities: createActivities({ db, client, taskQueue, kanaal }),
      workflowBundle: await gedeeldeBundel(),
    });
    await worker.runUntil(async () => {
      const start = Date.now();
      const { casusnummer } = bevestigd(await proef.meld(randomUUID(), { timeoutMs: 30_000 }));
      expect(Date.now() - start).toBeLessThan(20_000);
      const berichten = () =>
        db.selectFrom('bericht').selectAll().where('casusnummer', '=', casusnummer).execute();
      const klaar = await totdat(
        berichten,
        (rijen) => rijen.length > 0 && rijen.every((rij) => rij.bezorgd_op !== null),
      );
      expect([...bezorgd].sort()).toEqual(klaar.map((rij) => rij.id).sort());
      // The sweep finds nothing left to do.
      expect(await veeg(db, client, taskQueue)).toBe(0);
    });
    await connection.close();
  });
});
