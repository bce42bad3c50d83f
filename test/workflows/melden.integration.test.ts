import { randomUUID } from 'node:crypto';
import { CasusClient } from '../../client/casus-client';
import { TemporalUnreachable } from '../../client/errors';
import { connectClient } from '../../temporal/connection';
import { moment } from '../../domain/tijd';
import { devServerAddress } from '../opzet';
import { bevestigd, MELDING, Proef, standaard, totdat, voortgang } from './setup';

const NU = moment('2026-09-14T12:00:00+02:00');
const SLUIT = {
  opdracht: 'sluitAf',
  door: 'manager',
  gegevens: { reden: 'verhuisd-buitenland', toelichting: 'Woont nu in Gent.' },
};

describe('reporting a child', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
  });
  afterAll(() => proef.stop());
  beforeEach(() => proef.begin(NU));

  async function gesloten(leerling: string): Promise<void> {
    const beschrijf = () => proef.client.workflow.getHandle(proef.workflowId(leerling)).describe();
    await totdat(beschrijf, ({ status }) => status.name === 'COMPLETED');
  }

  it('twice with the same key is one report', async () => {
    const eerst = bevestigd(await proef.meld('dubbel'));
    const weer = bevestigd(await proef.meld('dubbel'));
    expect(weer).toMatchObject({ casusnummer: eerst.casusnummer, nieuw: true, vanaf: 1, tot: eerst.tot });
    expect((await proef.dossier(eerst.casusnummer)).length).toBe(eerst.tot);
  });

  it('by ten schools at the same moment is one case', async () => {
    const uitkomsten = await Promise.all(
      Array.from({ length: 10 }, () => proef.meld('tien', { idempotencyKey: randomUUID() })),
    );
    const gemeld = uitkomsten.map(bevestigd);
    expect(new Set(gemeld.map((b) => b.casusnummer)).size).toBe(1);
    expect(gemeld.filter((b) => b.nieuw)).toHaveLength(1);
    const dossier = await proef.dossier(gemeld[0]?.casusnummer ?? '');
    expect(dossier.filter((g) => g.soort === 'casus-gemeld')).toHaveLength(1);
  });

  it('a second time with an earlier first day joins the case', async () => {
    const eerst = bevestigd(await proef.meld('eerder'));
    const melding = { ...MELDING, leerling: 'eerder', eersteVerzuimdag: '2026-08-31' };
    const weer = bevestigd(await proef.meld('eerder', { melding, idempotencyKey: 'tweede school' }));
    expect(weer).toMatchObject({ casusnummer: eerst.casusnummer, nieuw: false });
    expect(weer.beeld.eersteVerzuimdag).toBe('2026-08-31');
  });

  it('keeps brothers, sisters and twins apart', async () => {
    const [a, b] = await Promise.all([proef.meld('tweeling-a'), proef.meld('tweeling-b')]);
    expect(bevestigd(a).casusnummer).not.toBe(bevestigd(b).casusnummer);
  });

  it('that is refused opens nothing, and a better one right after it does', async () => {
    const melding = { ...MELDING, leerling: 'later', eersteVerzuimdag: '2027-01-01' };
    const uitkomst = await proef.meld('later', { melding });
    expect(uitkomst).toMatchObject({ soort: 'geweigerd', weigering: { code: 'ongeldig' } });
    expect((await proef.stand('later')).casus).toBeNull();
    expect(bevestigd(await proef.meld('later', { idempotencyKey: 'beter' })).nieuw).toBe(true);
  });

  it('after the closing opens a new case that is linked; the old report stays the old report', async () => {
    const eerst = bevestigd(await proef.meld('terug'));
    bevestigd(await proef.geef('terug', SLUIT, 'sluit'));
    await gesloten('terug');

    const weer = bevestigd(await proef.geef('terug', SLUIT, 'sluit'));
    expect(weer).toMatchObject({ casusnummer: eerst.casusnummer, beeld: { fase: 'gesloten' } });
    expect(await proef.geef('terug', voortgang('school'))).toMatchObject({
      soort: 'geweigerd',
      weigering: { code: 'niet-toegestaan' },
    });
    const zelfde = bevestigd(await proef.meld('terug'));
    expect(zelfde).toMatchObject({ casusnummer: eerst.casusnummer, vanaf: 1, tot: eerst.tot });

    const nieuw = bevestigd(await proef.meld('terug', { idempotencyKey: 'opnieuw' }));
    expect(nieuw).toMatchObject({ nieuw: true, beeld: { vervolgOp: eerst.casusnummer } });
    expect(bevestigd(await proef.meld('terug')).casusnummer).toBe(eerst.casusnummer);
    const oud = await proef
      .casussen()
      .geefOpdracht(proef.workflowId('terug'), voortgang('school'), 'x', { casusnummer: eerst.casusnummer });
    expect(oud).toMatchObject({ soort: 'geweigerd', weigering: { code: 'niet-toegestaan' } });
  });

  it('is known after two closings, and under a convenant that has changed since', async () => {
    const eerst = bevestigd(await proef.meld('twee keer'));
    bevestigd(await proef.geef('twee keer', SLUIT));
    await gesloten('twee keer');
    const daarna = bevestigd(await proef.meld('twee keer', { idempotencyKey: 'daarna' }));
    expect(daarna.nieuw).toBe(true);
    bevestigd(await proef.geef('twee keer', SLUIT));
    await gesloten('twee keer');

    const convenant = { ...standaard, versie: standaard.versie + 1 };
    for (const rest of [{}, { convenant }]) {
      const zelfde = bevestigd(await proef.meld('twee keer', rest));
      expect(zelfde).toMatchObject({ casusnummer: eerst.casusnummer, vanaf: 1, tot: eerst.tot });
      expect(zelfde.beeld).toMatchObject({ casusnummer: eerst.casusnummer, fase: 'gesloten' });
    }
    const derde = bevestigd(await proef.meld('twee keer', { idempotencyKey: 'derde' }));
    expect(derde).toMatchObject({ nieuw: true, beeld: { vervolgOp: daarna.casusnummer } });
    expect(bevestigd(await proef.meld('twee keer', { convenant })).casusnummer).toBe(eerst.casusnummer);
    const anders = { melding: { ...MELDING, leerling: 'twee keer', eersteVerzuimdag: '2026-09-01' } };
    expect(await proef.meld('twee keer', anders)).toMatchObject({ soort: 'geweigerd' });
  });

  it('once more under a convenant that has changed is the same report of a running case', async () => {
    const eerst = bevestigd(await proef.meld('nieuw convenant'));
    const convenant = { ...standaard, versie: standaard.versie + 1 };
    const weer = bevestigd(await proef.meld('nieuw convenant', { convenant }));
    expect(weer).toMatchObject({ casusnummer: eerst.casusnummer, nieuw: true, tot: eerst.tot });
    expect(await proef.dossier(eerst.casusnummer)).toHaveLength(eerst.tot);
  });

  it('after a relapse dated before the closing resumes phase and count', async () => {
    await proef.begin(moment('2026-11-04T12:00:00+01:00'));
    bevestigd(await proef.meld('terugval'));
    const terugkeer = { vanaf: '2026-09-28', plek: 'eigen school', volledig: true };
    bevestigd(
      await proef.geef('terugval', {
        opdracht: 'meldTerugkeer',
        door: 'leerplichtambtenaar',
        gegevens: terugkeer,
      }),
    );
    await gesloten('terugval');
    const melding = { ...MELDING, leerling: 'terugval', eersteVerzuimdag: '2026-10-12' };
    const nieuw = bevestigd(await proef.meld('terugval', { melding, idempotencyKey: 'nog eens' }));
    expect(nieuw.beeld).toMatchObject({ eersteVerzuimdag: '2026-09-07', dagenThuis: 44 });
  });

  it('leaves no personal data where Temporal shows it', async () => {
    bevestigd(await proef.meld('Jantje de Vries'));
    bevestigd(await proef.geef('Jantje de Vries', voortgang('school', 'Jantje sliep slecht'), 'Jantje 1'));
    const handle = proef.client.workflow.getHandle(proef.workflowId('Jantje de Vries'));
    const json = JSON.stringify(await handle.fetchHistory());
    const bytes = [...json.matchAll(/"([A-Za-z0-9+/]{8,}=*)"/g)].map(([, tekst = '']) =>
      Buffer.from(tekst, 'base64'),
    );
    const alles = `${json} ${bytes.map((deel) => deel.toString('latin1')).join(' ')}`;
    expect(['Jantje', 'Vries', 'slecht', '2014-03-02'].filter((woord) => alles.includes(woord))).toEqual([]);
    expect(alles.includes('binary/encrypted')).toBe(true);
  });

  it('shows the case in Temporal: search attributes and details', async () => {
    const { casusnummer } = bevestigd(await proef.meld('zichtbaar'));
    const gevonden = () => proef.casussen().findWorkflowId(casusnummer);
    expect(await totdat(gevonden, (id) => id !== null)).toBe(proef.workflowId('zichtbaar'));
    const handle = proef.client.workflow.getHandle(proef.workflowId('zichtbaar'));
    const { typedSearchAttributes } = await handle.describe();
    const velden = Object.fromEntries(
      typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]),
    );
    expect(velden).toMatchObject({
      fase: 'schoolregie',
      regio: standaard.regio,
      gemeente: '0014',
      schooljaar: '2026-2027',
      casusnummer,
      eersteVerzuimdag: new Date('2026-09-06T22:00:00Z'),
    });
    expect(velden['openTaken']).toEqual(expect.arrayContaining(['eerste-actie', 'voortgang-rapporteren']));
    expect(velden['volgendeMoment']).toBeInstanceOf(Date);
    const metadata = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    expect(metadata.currentDetails).toContain('## Schoolregie');
    expect(metadata.currentDetails).toContain('| Zet de eerste actie en meld wat u deed | school |');
  });

  it('that is refused as a command leaves no history at all', async () => {
    bevestigd(await proef.meld('geweigerd'));
    const voor = await totdat(
      () => proef.history('geweigerd'),
      (history) => history.length > 10,
    );
    for (let i = 0; i < 3; i++) {
      expect(await proef.geef('geweigerd', voortgang('burgemeester'))).toMatchObject({
        soort: 'geweigerd',
        weigering: { code: 'niet-bevoegd' },
      });
    }
    expect(await proef.history('geweigerd')).toEqual(voor);
  });

  it('says that a case is not known', async () => {
    expect(await proef.geef('niemand', voortgang('school'))).toEqual({ soort: 'onbekend' });
    expect(await proef.casussen().beeld(proef.workflowId('niemand'))).toBeNull();
    expect(await proef.casussen().findWorkflowId(randomUUID())).toBeNull();
  });

  it('says so within its time when Temporal is not there', async () => {
    const client = connectClient({
      temporalAddress: '127.0.0.1:1',
      namespace: 'default',
      keys: proef.keys,
    });
    const casussen = new CasusClient({ client, keys: proef.keys });
    const start = Date.now();
    const melding = { ...MELDING, leerling: 'nergens' };
    const [gemeld, weg] = await Promise.all([
      casussen.meld({ melding, convenant: standaard, idempotencyKey: 'x', timeoutMs: 2_000 }),
      casussen.geefOpdracht('nergens', voortgang('school'), 'x', { timeoutMs: 2_000 }),
      expect(casussen.beeld(proef.workflowId('nergens'), 5_000)).rejects.toThrow(TemporalUnreachable),
    ]);
    expect([gemeld.soort, weg.soort]).toEqual(['niet-gedaan', 'niet-gedaan']);
    // Two seconds for the command and three to look what became of it; a retry may not wait on past them.
    expect(Date.now() - start).toBeLessThan(6_500);
  });

  it('says that it does not know when no worker is there, and does it once when it is asked again', async () => {
    await proef.worker?.stop();
    expect((await proef.meld('wacht', { timeoutMs: 2_000 })).soort).toBe('onzeker');
    await proef.startWorker();
    const { casusnummer } = bevestigd(await proef.meld('wacht', { timeoutMs: 30_000 }));
    const dossier = await proef.dossier(casusnummer);
    expect(dossier.filter((g) => g.soort === 'casus-gemeld' || g.soort === 'melding-gevoegd')).toHaveLength(
      1,
    );
  });
});
