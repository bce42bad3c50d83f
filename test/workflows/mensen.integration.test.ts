import type { Persoonsgegevens } from '../../dossier/mensen/mens';
import { pseudoniem } from '../../client/identity';
import { mensen, type Mensen } from '../../dossier/mensen/mensen';
import { moment } from '../../domain/tijd';
import { zetMens } from '../dossier/mens';
import { devServerAddress } from '../opzet';
import { bevestigd, convenanten, MELDING, Proef, standaard, totdat } from './setup';

const WIE = { door: 'beheerder', op: '2026-10-01T08:00:00.000Z' };

/** The people of the region in the database are who gets the cases (rule 15), on a real Temporal. */
describe('a region with people in the database', () => {
  let proef: Proef;
  let boek: Mensen;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(moment('2026-10-12T09:00:00+02:00'));
    boek = mensen(proef.db, convenanten);
  });
  afterAll(() => proef.stop());

  /** A region of its own for each test. */
  const inRegio = (regio: string) => ({ ...standaard, regio });

  async function voegToe(regio: string, id: string, anders: Partial<Persoonsgegevens>): Promise<void> {
    await zetMens(proef.db, { ...anders, id, regio });
  }

  async function houder(regio: string, leerling: string) {
    const convenant = inRegio(regio);
    bevestigd(
      await proef.meld(leerling, { convenant, melding: { ...MELDING, leerling }, timeoutMs: 30_000 }),
    );
    const { casus } = await totdat(
      () => proef.stand(leerling, regio),
      (stand) => stand.casus?.regie.persoon != null && stand.bevestigd === stand.casus.volgnummer,
    );
    return casus?.regie;
  }

  it('gives a case to who fits, is there, is still at work and holds fewest', async () => {
    await voegToe('een', 'vol', {});
    await voegToe('een', 'elders', { gemeenten: ['0363'] });
    await voegToe('een', 'anders', { onderwijssoorten: ['mbo'] });
    await voegToe('een', 'gestopt', { actief: false });
    await voegToe('een', 'weg', {});
    await voegToe('een', 'ruim', {
      gemeenten: [MELDING.gemeente],
      onderwijssoorten: [MELDING.onderwijssoort],
    });
    const afwezig = { van: '2026-10-01', tot: '2026-11-01', vervanger: null, regio: 'een', id: 'weg' };
    expect((await boek.meldAfwezig(afwezig, WIE)).soort).toBe('gedaan');
    const houders = [await houder('een', 'm-1'), await houder('een', 'm-2'), await houder('een', 'm-3')];
    expect(houders.map((regie) => regie?.persoon)).toEqual(['ruim', 'vol', 'ruim']);
  });

  it('gives it to the leerplichtambtenaar of the gemeente, and else to the manager with a task and a message', async () => {
    await voegToe('twee', 'l-1', { rol: 'leerplichtambtenaar', gemeenten: ['0363'] });
    await voegToe('twee', 'm-1', { rol: 'manager' });
    expect(await houder('twee', 'm-4')).toEqual({ rol: 'manager', persoon: 'm-1' });
    const { casus } = await proef.stand('m-4', 'twee');
    expect(casus?.taken['casus-toewijzen']).toMatchObject({ voor: 'manager' });
    const post = await proef.db
      .selectFrom('bericht')
      .select(['soort', 'aanPersoon'])
      .where('casusnummer', '=', casus?.casusnummer ?? '')
      .where('aanRol', '=', 'manager')
      .execute();
    expect(post).toContainEqual({ soort: 'nieuwe-taken', aanPersoon: 'm-1' });
    await voegToe('twee', 'l-2', { rol: 'leerplichtambtenaar', gemeenten: [MELDING.gemeente] });
    expect(await houder('twee', 'm-5')).toEqual({ rol: 'leerplichtambtenaar', persoon: 'l-2' });
  });

  it('shows who holds a case in Temporal under a keyed hash, by which it is found', async () => {
    const handle = proef.client.workflow.getHandle(proef.workflowId('m-1', 'een'));
    const { typedSearchAttributes } = await handle.describe();
    const id = pseudoniem('ruim', proef.keys);
    expect(typedSearchAttributes.getAll().find(({ key }) => key.name === 'regiehouder')?.value).toBe(id);
    const gevonden = await totdat(
      async () => {
        const found = [];
        for await (const { workflowId } of proef.client.workflow.list({ query: `regiehouder = "${id}"` }))
          found.push(workflowId);
        return found;
      },
      (found) => found.length > 0,
    );
    expect(gevonden).toContain(proef.workflowId('m-1', 'een'));
  });

  it('asks once when there is nobody at all, and again when the phase changes', async () => {
    const vragen = async () =>
      (await proef.client.workflow.getHandle(proef.workflowId('m-6', 'leeg')).fetchHistory()).events?.filter(
        (e) => e.markerRecordedEventAttributes != null,
      ).length ?? 0;
    bevestigd(
      await proef.meld('m-6', {
        convenant: inRegio('leeg'),
        melding: { ...MELDING, leerling: 'm-6' },
        timeoutMs: 30_000,
      }),
    );
    await totdat(vragen, (aantal) => aantal === 1);
    const afspraak = { afspraak: 'a', omschrijving: 'o', wie: 'w', uiterlijk: '2026-10-30' };
    const doe = (opdracht: string, gegevens: object) =>
      proef.geef('m-6', { opdracht, door: 'casusregisseur', gegevens }, opdracht, 'leeg');
    bevestigd(await doe('maakAfspraak', afspraak));
    expect(await vragen()).toBe(1);
    await voegToe('leeg', 'nieuw', {});
    bevestigd(await doe('schaalOp', { reden: 'r' }));
    await totdat(
      () => proef.stand('m-6', 'leeg'),
      (stand) => stand.casus?.regie.persoon === 'nieuw',
    );
  });
});
