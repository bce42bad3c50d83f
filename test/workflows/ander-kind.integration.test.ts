import { moment } from '../../domain/tijd';
import { devServerAddress } from '../opzet';
import { bevestigd, MELDING, Proef, totdat, voortgang } from './setup';
import { berichtenVan } from '../dossier/inhoud';

const NU = moment('2026-09-14T12:00:00+02:00');
const ANDER = { ...MELDING, naam: 'Kind Ander', geboortedatum: '2013-05-06' };
const GEWEIGERD = { soort: 'geweigerd', weigering: { code: 'ander-kind' } };
const MANAGER = 'Een melding is geweigerd: zelfde sleutel, andere geboortedatum';

/** Rule 18: a report of another child under a key that is taken. */
describe('a report with another birth date', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
  });
  afterAll(() => proef.stop());
  beforeEach(() => proef.begin(NU));

  const meldAnder = (leerling: string, idempotencyKey: string, anders = {}) =>
    proef.meld(leerling, {
      melding: { ...ANDER, leerling, ...anders },
      idempotencyKey,
      herkomst: { wie: 'school-b', kanaal: 'api' },
    });

  /** What the dossier has of the refusals, once it has so many. */
  async function vermeld(casusnummer: string, aantal: number) {
    const lees = () =>
      proef.db
        .selectFrom('gebeurtenis')
        .selectAll()
        .where('casusnummer', '=', casusnummer)
        .where('soort', '=', 'melding-geweigerd')
        .orderBy('nummer')
        .execute();
    return totdat(lees, (rijen) => rijen.length >= aantal);
  }

  async function aanManager(casusnummer: string): Promise<readonly { onderwerp: string; tekst: string }[]> {
    const berichten = await berichtenVan(proef.db, casusnummer);
    return berichten.filter(({ aanRol, onderwerp }) => aanRol === 'manager' && onderwerp === MANAGER);
  }

  it('stands in the file once however often it is sent, with who sent it, and the manager is told', async () => {
    const { casusnummer, tot } = bevestigd(await proef.meld('gelijk'));
    expect(await meldAnder('gelijk', 'een')).toMatchObject(GEWEIGERD);
    expect(await meldAnder('gelijk', 'een')).toMatchObject(GEWEIGERD);
    const [rij, ...meer] = await vermeld(casusnummer, 1);
    expect(meer).toEqual([]);
    expect(rij).toMatchObject({ nummer: tot + 1, actor: 'school-b', kanaal: 'api', door: 'school' });
    expect(rij?.gegevens).toEqual({});
    const [bericht, ...meerBerichten] = await aanManager(casusnummer);
    expect(meerBerichten).toEqual([]);
    expect(bericht?.tekst).toContain('Vraag die persoon of de sleutel en de geboortedatum kloppen.');

    expect(await meldAnder('gelijk', 'twee')).toMatchObject(GEWEIGERD);
    expect(await vermeld(casusnummer, 2)).toHaveLength(2);
    expect(await aanManager(casusnummer)).toHaveLength(2);
  });

  it('leaves nothing of that child in the case, and the case as it was', async () => {
    const eerst = bevestigd(await proef.meld('stil'));
    const voor = await proef.stand('stil');
    await meldAnder('stil', 'een', { eersteVerzuimdag: '2026-06-01', langdurigVerwacht: true });
    await vermeld(eerst.casusnummer, 1);
    const { casus } = await proef.stand('stil');
    expect(casus).toEqual({ ...voor.casus, volgnummer: eerst.tot + 1, laatste: casus?.laatste });
    const bewaard = JSON.stringify(await proef.dossier(eerst.casusnummer));
    for (const van of ['Kind Ander', ANDER.geboortedatum, '2026-06-01']) expect(bewaard).not.toContain(van);
    // Who had the case before them can go on with their form.
    const form = { alsVolgnummer: eerst.tot, timeoutMs: 30_000 };
    const id = proef.workflowId('stil');
    bevestigd(await proef.casussen().geefOpdracht(id, voortgang('school'), 'form', form));
  });

  it('is taken under the same key once the birth date was put right by whoever sent it', async () => {
    const eerst = bevestigd(await proef.meld('verbeterd'));
    await meldAnder('verbeterd', 'een');
    const goed = bevestigd(await meldAnder('verbeterd', 'een', { geboortedatum: MELDING.geboortedatum }));
    expect(goed).toMatchObject({ casusnummer: eerst.casusnummer, nieuw: false });
    const soorten = (await proef.dossier(eerst.casusnummer)).map(({ soort }) => soort);
    expect(soorten.slice(-2)).toEqual(['melding-geweigerd', 'melding-gevoegd']);
  });

  it('opens a case of its own, not linked, once the case under its key is closed', async () => {
    const eerst = bevestigd(await proef.meld('gesloten'));
    await meldAnder('gesloten', 'een');
    bevestigd(
      await proef.geef('gesloten', {
        opdracht: 'sluitAf',
        door: 'manager',
        gegevens: { reden: 'verhuisd-buitenland', toelichting: 'Woont nu in Gent.' },
      }),
    );
    const beschrijf = () => proef.client.workflow.getHandle(proef.workflowId('gesloten')).describe();
    await totdat(beschrijf, ({ status }) => status.name === 'COMPLETED');
    const nieuw = bevestigd(await meldAnder('gesloten', 'twee'));
    expect(nieuw).toMatchObject({ nieuw: true, beeld: { vervolgOp: null, naam: 'Kind Ander' } });
    expect(nieuw.casusnummer).not.toBe(eerst.casusnummer);
  });
});
