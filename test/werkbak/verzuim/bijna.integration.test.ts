import { verzuimStore } from '../../../dossier/verzuim/verzuim';
import { datumVan, vanEpoch } from '../../../domain/tijd';
import { standaard } from '../../domain/hulp';
import { gebruiker, MANAGER, Mensenwereld } from '../mensen/mensenwereld';

const SCHOOL = gebruiker('zoe', 'school', { scholen: ['12AB00'] });
const ANDER = gebruiker('kim', 'school', { scholen: ['34CD00'] });
const LIJST = '/werkbak/verzuim';

let wereld: Mensenwereld;
beforeAll(async () => {
  wereld = await Mensenwereld.start();
});
afterAll(() => wereld.stop());

/** Hours that a child of a school missed today. */
async function mist(naam: string, uren: number, school = '12AB00'): Promise<void> {
  const nu = vanEpoch(Date.now());
  const gever = { soort: 'school', brin: school } as const;
  await verzuimStore(wereld.db).neemOp({
    ...{
      kind: `casus-${naam}`,
      gever,
      door: 'administratie',
      nu,
      convenant: { ...standaard, regio: 'noorderwold' },
    },
    verzuim: {
      ...{ nummer: 'v1', leerling: naam, naam: `Kind ${naam}`, dag: datumVan(nu), uren, school },
      ...({ geboortedatum: '2014-03-02', onderwijssoort: 'po', gemeente: '0014' } as const),
    },
  });
}

test('a school begins with how many of its children come near the threshold, and gets to the list of them', async () => {
  expect((await wereld.vraag(SCHOOL, '/werkbak')).tekst).not.toContain('bij de grens');
  await mist('Ver', 1);
  await mist('Een', 10);
  await mist('Elders', 10, '34CD00');
  const een = await wereld.vraag(SCHOOL, '/werkbak');
  expect(een.tekst).toContain('1 kind komt in de buurt van de grens');
  expect(een.html).toContain(`<a href="${LIJST}">1 kind komt`);
  expect(een.tekst).not.toContain('Kind Een');

  await mist('Twee', 11);
  await mist('Over', 20);
  // The report that follows was refused.
  await wereld.db.updateTable('verzuimopening').set({ uitslag: 'geweigerd', code: 'ongeldig' }).execute();
  const { tekst } = await wereld.vraag(SCHOOL, '/werkbak');
  expect(tekst).toContain('2 kinderen komen in de buurt van de grens');
  expect(tekst).toContain('1 kind kwam over de grens, maar de melding kon niet');
  const lijst = (await wereld.vraag(SCHOOL, LIJST)).tekst;
  for (const naam of ['Kind Een', 'Kind Twee', 'Kind Over']) expect(lijst).toContain(naam);
  expect(lijst).not.toMatch(/Kind (Ver|Elders)/);

  expect((await wereld.vraag(ANDER, '/werkbak')).tekst).toContain('1 kind komt in de buurt van de grens');
  expect((await wereld.vraag(MANAGER, '/werkbak')).tekst).not.toContain('buurt van de grens');
});
