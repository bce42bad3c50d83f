import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import type { Bereik } from '../../domain/toegang';
import { proefdossier } from './dossier-proef';
import { OVERAL, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let lezer: DossierReader;
beforeAll(async () => {
  proef = await proefdossier();
  lezer = dossierReader(proef.db);
});
afterAll(() => proef.sluit());

const SCHOOL: Bereik = { ...OVERAL, lezer: 'school', scholen: ['12AB00'] };

/** A case with what is done in it, each an hour after the one before. */
async function casus(
  ...gedaan: (readonly [opdracht: string, door: string, gegevens: object])[]
): Promise<Verhaal> {
  const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', { school: '12AB00', naam: 'Noor' });
  gedaan.forEach(([opdracht, door, gegevens], i) =>
    verhaal.doe(`2026-09-07T${String(9 + i).padStart(2, '0')}:00:00.000Z`, opdracht, door, gegevens),
  );
  for (const partij of verhaal.partijen) await legVast(proef.db, partij);
  return verhaal;
}

const notitie = (vermeld: readonly string[], anders: object = {}) =>
  ['maakNotitie', 'school', { tekst: 'Bel haar.', vermeld, ...anders }] as const;

describe('who is mentioned in a note', () => {
  const vind = (persoon: string, bereik: Bereik | null = OVERAL, aantal = 10) =>
    lezer.leesVermeldingen(bereik, persoon, aantal);

  it('finds it once until they open the case, the newest first, and only as many as asked', async () => {
    const { casusnummer, casus: stand } = await casus(notitie(['anna', 'anna', 'bilal']), notitie(['anna']), [
      'maakNotitie',
      'school',
      { tekst: 'Voor niemand.' },
    ]);
    const nummers = (await vind('anna')).map(({ nummer }) => nummer);
    expect(nummers).toEqual([stand.volgnummer - 1, stand.volgnummer - 2]);
    expect(await vind('anna', OVERAL, 1)).toMatchObject([
      { casusnummer, naam: 'Noor', gevaar: false, actor: 'account-1', door: 'school' },
    ]);
    expect(await vind('bilal')).toHaveLength(1);
    expect(await vind('cem')).toEqual([]);
    await lezer.noteerGezien('anna', casusnummer, stand.volgnummer - 2, '2026-09-08T08:00:00.000Z');
    expect((await vind('anna')).map(({ nummer }) => nummer)).toEqual([stand.volgnummer - 1]);
    await lezer.noteerGezien('anna', casusnummer, stand.volgnummer, '2026-09-08T08:00:00.000Z');
    expect(await vind('anna')).toEqual([]);
    expect(await vind('bilal')).toHaveLength(1);
  });

  it('finds nothing of a case out of reach, nor of a note that is not theirs to read', async () => {
    await casus(['maakNotitie', 'manager', { tekst: 'Intern.', vermeld: ['tineke'], met: 'ouder' }]);
    expect(await vind('tineke')).toHaveLength(1);
    expect(await vind('tineke', SCHOOL)).toEqual([]);
    expect(await vind('tineke', { ...OVERAL, regio: 'elders' })).toEqual([]);
    expect(await vind('tineke', null)).toEqual([]);
    await casus(notitie(['tineke'], { lezers: 'behandelaars' }));
    // What her own school wrote she reads.
    expect(await vind('tineke', SCHOOL)).toHaveLength(1);
  });
});

describe('consent that has ended', () => {
  const OP = '2026-10-02T08:00:00.000Z';
  const geef = (besluit: string, anders: object = {}) =>
    ['legToestemmingVast', 'school', { van: 'ouder', besluit, ...anders }] as const;
  const vind = async (bereik: Bereik | null = OVERAL) =>
    (await lezer.leesAfgelopenToestemming(bereik, 'rosa', OP)).map(({ casusnummer, afgelopen }) => [
      casusnummer,
      afgelopen.map(({ wie, geldigTot }) => [wie, geldigTot]),
    ]);

  it('is said to who leads, of whom nobody asked again since', async () => {
    const leid = ['wijsToe', 'manager', { persoon: 'rosa', reden: 'r' }] as const;
    const tot = { geldigTot: '2026-10-01' };
    const { casusnummer } = await casus(
      leid,
      geef('gegeven', { wie: 'Fatima', ...tot, waarvoor: 'de jeugdarts' }),
      geef('gegeven', { wie: 'Karim', ...tot }),
      geef('gegeven', { wie: ' fatima ', geldigTot: '2026-10-03' }),
    );
    await casus(leid, geef('gegeven', { wie: 'Ada', ...tot }), geef('geweigerd', { wie: 'Ada' }));
    await casus(leid, geef('gegeven', { geldigTot: '2026-10-03' }));
    await casus(geef('gegeven', tot));
    expect(await vind()).toEqual([[casusnummer, [['Karim', '2026-10-01']]]]);
    expect(await vind({ ...OVERAL, regio: 'elders' })).toEqual([]);
    expect(await vind(null)).toEqual([]);
  });
});
