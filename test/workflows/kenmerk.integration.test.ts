import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { moment } from '../../domain/tijd';
import { beeldQuery } from '../../workflows/contract';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef, totdat, voortgang } from './setup';

describe('the number that a case has among people', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(moment('2026-09-14T12:00:00+02:00'));
  });
  afterAll(() => proef.stop());

  async function inDossier(casusnummer: string): Promise<string> {
    const { kenmerk } = await proef.db
      .selectFrom('casus')
      .select('kenmerk')
      .where('casusnummer', '=', casusnummer)
      .executeTakeFirstOrThrow();
    return kenmerk;
  }

  const handle = (leerling: string) => proef.client.workflow.getHandle(proef.workflowId(leerling));

  async function details(leerling: string): Promise<string> {
    const { currentDetails } = await handle(leerling).query<{ currentDetails?: string }>(
      '__temporal_workflow_metadata',
    );
    return currentDetails ?? '';
  }

  it('is drawn by its first write, and stands in the answer, in what is seen and in Temporal', async () => {
    const { casusnummer, beeld } = bevestigd(await proef.meld('eerste'));
    expect(beeld.kenmerk).toMatch(/^2026-\d{5}$/);
    expect(await inDossier(casusnummer)).toBe(beeld.kenmerk);
    expect(await handle('eerste').query(beeldQuery)).toMatchObject({ casusnummer, kenmerk: beeld.kenmerk });
    expect(await details('eerste')).toContain(`- **Casus** ${beeld.kenmerk}, \`${casusnummer}\``);
  });

  it('is answered again to the same report, to one that joins and to a command', async () => {
    const { kenmerk } = bevestigd(await proef.meld('weer')).beeld;
    expect(bevestigd(await proef.meld('weer')).beeld.kenmerk).toBe(kenmerk);
    expect(bevestigd(await proef.meld('weer', { idempotencyKey: randomUUID() })).beeld.kenmerk).toBe(kenmerk);
    expect(bevestigd(await proef.geef('weer', voortgang('school'))).beeld.kenmerk).toBe(kenmerk);
    const { id } = { id: proef.casussen().opdrachtId('onbekend') };
    expect(await proef.casussen().status(proef.workflowId('weer'), id)).toEqual({ soort: 'onbekend' });
  });

  it('belongs to one case: the next of the child gets another, and what was done in the first keeps the first', async () => {
    const eerst = bevestigd(await proef.meld('twee'));
    const sluit = {
      opdracht: 'sluitAf',
      door: 'manager',
      gegevens: { reden: 'verhuisd-buitenland', toelichting: 'Woont nu in Gent.' },
    };
    expect(bevestigd(await proef.geef('twee', sluit, 'sluit')).beeld.kenmerk).toBe(eerst.beeld.kenmerk);
    await totdat(
      () => handle('twee').describe(),
      ({ status }) => status.name === 'COMPLETED',
    );
    expect(bevestigd(await proef.geef('twee', sluit, 'sluit')).beeld.kenmerk).toBe(eerst.beeld.kenmerk);

    const dan = bevestigd(await proef.meld('twee', { idempotencyKey: 'tweede' }));
    expect(dan.casusnummer).not.toBe(eerst.casusnummer);
    expect(dan.beeld.kenmerk).toMatch(/^2026-\d{5}$/);
    expect(dan.beeld.kenmerk).not.toBe(eerst.beeld.kenmerk);
    expect(bevestigd(await proef.meld('twee')).beeld).toMatchObject({
      casusnummer: eerst.casusnummer,
      kenmerk: eerst.beeld.kenmerk,
    });
  });

  it('is told as not known yet while the dossier does not answer', async () => {
    const db = proef.db;
    await db.transaction().execute(async (trx) => {
      await sql`lock table casus in access exclusive mode`.execute(trx);
      const uitkomst = await proef.meld('wacht', { timeoutMs: 3_000 });
      expect(uitkomst).toMatchObject({ soort: 'onbevestigd', kenmerk: null });
      expect(await details('wacht')).toContain('- **Casus** `');
    });
    const { casusnummer, beeld } = bevestigd(await proef.meld('wacht'));
    expect(beeld.kenmerk).toBe(await inDossier(casusnummer));
  });
});
