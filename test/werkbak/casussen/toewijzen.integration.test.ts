import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../../dossier/database';
import { readKeys } from '../../../temporal/codec';
import type { Gebruiker } from '../../../domain/gebruiker';
import { zetMens } from '../../dossier/mens';
import { NOORD } from '../../server/iedereen';
import { goedeMelding } from '../../server/nagemaakt';
import { createWereld, geef, vraag, type Wereld } from '../../server/wereld';
import { casusvelden, manager, totKlaar, vraagPagina, type Gelezen } from './verzameld';

const MARGA = manager(NOORD);
const AANTAL = 7;
const PAD = '/werkbak/toewijzen';
/** Of another region. */
const ELDERS = '0599';

let wereld: Wereld;
let db: Database;
let url: string;
let nummers: string[];
let vrager: Gebruiker = MARGA;

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  url = await wereld.api({ identify: () => Promise.resolve(vrager) });
  nummers = await Promise.all(
    Array.from({ length: AANTAL }, async (_, i) => {
      const melding = goedeMelding({ naam: `Kind ${i}`, langdurigVerwacht: i > 0 });
      const { body } = await vraag(wereld.url, '/v1/casussen', melding);
      return body.casus.casusnummer as string;
    }),
  );
  for (const id of ['samir', 'iris']) await zetMens(db, { id, regio: NOORD, naam: `Naam ${id}` });
  await zetMens(db, { id: 'verweg', regio: NOORD, naam: 'Naam verweg', gemeenten: ['0106'] });
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

/** The boxes of the list as they stand on the page now. */
async function vinkjes(): Promise<Record<string, string>> {
  return casusvelden((await vraagPagina(url, '/werkbak/casussen?van=regio')).html);
}

/** Sends the form as somebody. */
async function stuur(velden: Record<string, string>, wie = MARGA, pad = PAD): Promise<Gelezen> {
  vrager = wie;
  const antwoord = await vraagPagina(url, pad, velden);
  vrager = MARGA;
  return antwoord;
}

/** Sends the form and waits until each case had its turn; gives the address of what became of it, and its text. */
async function doe(velden: Record<string, string>, pad = PAD): Promise<{ naar: string; tekst: string }> {
  const { status, naar, tekst } = await stuur({ reden: 'Verdeling van het werk', ...velden }, MARGA, pad);
  if (status !== 303 || naar === null) throw new Error(`${status} ${tekst}`);
  return { naar, tekst: (await totKlaar(url, naar)).tekst };
}

async function houders(): Promise<Record<string, string | null>> {
  const rijen = await db.selectFrom('casus').select(['casusnummer', 'regiePersoon']).execute();
  return Object.fromEntries(rijen.map(({ casusnummer, regiePersoon }) => [casusnummer, regiePersoon]));
}

async function gebeurd(soort: 'toegewezen' | 'overgedragen' | 'overdracht-aangekondigd'): Promise<number> {
  return (await db.selectFrom('gebeurtenis').select('id').where('soort', '=', soort).execute()).length;
}

describe('before they are given', () => {
  test('the page names them, who can have them, how many on the button, and what the school loses', async () => {
    const { status, tekst } = await stuur({ ...(await vinkjes()), stap: 'kies' });
    expect(status).toBe(200);
    expect(tekst).toMatch(
      new RegExp(`Bij 1 casus heeft de school nu de regie: .* Wijs ${AANTAL} casussen toe`),
    );
    expect(tekst).toMatch(/Naam samir, casusregisseur \(\d casus/);
    for (let i = 0; i < AANTAL; i++) expect(tekst).toContain(`Kind ${i}`);
  });

  test('all of a list are chosen at once, also those on other pages, as the list asks for them', async () => {
    const lijst = await vraagPagina(url, '/werkbak/casussen?van=regio&fase=casusregie&kies=selectie');
    expect(lijst.tekst).toContain(`Alle ${AANTAL - 1} casussen van deze lijst zijn gekozen`);
    expect(lijst.tekst).toContain(`Draag ${AANTAL - 1} casussen over`);
    expect(casusvelden(lijst.html)).toEqual({});
    const kies = { stap: 'kies', selectie: 'ja', vraag: 'van=regio&fase=casusregie' };
    const { html, tekst } = await stuur(kies);
    expect(Object.keys(casusvelden(html)).sort()).toEqual(
      nummers
        .slice(1)
        .map((n) => `casus-${n}`)
        .sort(),
    );
    expect(tekst).toContain(`Wijs ${AANTAL - 1} casussen toe`);
  });

  test('nothing is done without a person, a reason or a case, and it says what is missing', async () => {
    const leeg = await stuur(await vinkjes());
    expect(leeg).toMatchObject({
      status: 422,
      tekst: expect.stringContaining('Kies wie de casussen gaat leiden'),
    });
    expect(leeg.tekst).toContain('Schrijf waarom');
    expect(await stuur({ stap: 'kies' })).toMatchObject({
      ...{ status: 422, tekst: expect.stringContaining('Vink in de lijst aan') },
    });
    const teveel = Object.fromEntries(
      Array.from({ length: 501 }, (_, i) => [
        `casus-0d9c2b1a-3f4e-4c5d-8e6f-${String(i).padStart(12, '0')}`,
        'om 1',
      ]),
    );
    expect((await stuur(teveel)).tekst).toContain('Kies er ten hoogste 500 tegelijk');
  });

  test('a school gives none, and what somebody does not reach is not there for them', async () => {
    const velden = { ...(await vinkjes()), stap: 'kies' };
    const school: Gebruiker = { ...MARGA, id: 'noor', rol: 'school', scholen: ['12AB00'] };
    for (const [pad, zin] of [
      [PAD, 'wijst geen casussen toe'],
      ['/werkbak/overdragen', 'draagt geen casussen over'],
    ])
      expect(await stuur(velden, school, pad)).toMatchObject({
        ...{ status: 422, tekst: expect.stringContaining(`Uw rol ${zin}`) },
      });
    const elders = await stuur(velden, { ...MARGA, id: 'elders', regio: 'zuiderbeek' });
    expect(elders).toMatchObject({ status: 422, tekst: expect.stringContaining('ziet u niet meer') });
    expect(elders.tekst).not.toContain('Kind');
  });

  test('while the dossier is away nothing typed is lost: it can be sent again under the same key', async () => {
    const weg = await wereld.api({
      ...{ databaseUrl: 'postgres://127.0.0.1:1/weg', identify: () => Promise.resolve(MARGA) },
    });
    const velden = { ...(await vinkjes()), persoon: 'iris', reden: 'x', _sleutel: 'sleutel-1' };
    const { status, html } = await vraagPagina(weg, PAD, velden);
    expect(status).toBe(503);
    for (const [naam, waarde] of Object.entries(velden))
      expect(html).toContain(`<input type="hidden" name="${naam}" value="${waarde}"/>`);
  });
});

test('each case by its own command: what changed meanwhile or is closed is refused and stops no other, and sent twice is once', async () => {
  const gekozen = await vinkjes();
  expect(Object.keys(gekozen)).toHaveLength(AANTAL);
  const [anderen, dicht] = [nummers[2]!, nummers[4]!];
  await geef(wereld.url, anderen, 'wijsToe', 'manager', { persoon: 'iris', reden: 'was eerder' });
  await geef(wereld.url, dicht, 'sluitAf', 'manager', {
    reden: 'foutieve-melding',
    toelichting: 'Vergissing.',
  });
  const voor = await gebeurd('toegewezen');
  const velden = { ...gekozen, persoon: 'samir', _sleutel: randomUUID() };

  const { naar, tekst } = await doe(velden);
  expect(tekst).toContain(`${AANTAL - 2} van de ${AANTAL} casussen toegewezen aan Naam samir`);
  expect(tekst).toMatch(/Niet gedaan 2 .*Gelukt 5/);
  expect(tekst).toMatch(/Kind 2 \(\d{4}-\d+\) : De casus is veranderd nadat u hem koos/);
  const stand = await houders();
  expect(nummers.map((nummer) => stand[nummer])).toEqual(
    nummers.map((nummer) => (nummer === anderen ? 'iris' : nummer === dicht ? stand[dicht] : 'samir')),
  );
  expect(stand[dicht]).not.toBe('samir');
  expect(await gebeurd('toegewezen')).toBe(voor + AANTAL - 2);

  expect((await doe(velden)).naar).toBe(naar);
  const anders = await doe({ ...velden, persoon: 'iris' });
  expect(anders).toMatchObject({
    naar: `${naar}?anders=ja`,
    tekst: expect.stringContaining('eerder verstuurd met een andere keuze'),
  });
  expect(await gebeurd('toegewezen')).toBe(voor + AANTAL - 2);

  // What was refused is chosen anew as it stands now; for anybody else there is nothing here.
  const { html } = await vraagPagina(url, naar);
  const weer = casusvelden(html);
  expect(Object.keys(weer)).toEqual([`casus-${anderen}`]);
  expect(await stuur({ ...weer, stap: 'kies', persoon: 'samir' })).toMatchObject({
    ...{ status: 200, tekst: expect.stringContaining('Wijs 1 casus toe') },
  });
  const ander = { ...MARGA, id: 'ander' };
  expect((await stuur({}, ander, `${naar}/opnieuw`)).status).toBe(404);
  vrager = ander;
  expect((await vraagPagina(url, naar)).status).toBe(404);
  vrager = MARGA;
});

test('who has it already, and who cannot have it, is said in each case', async () => {
  const gekozen = await vinkjes();
  expect((await doe({ ...gekozen, persoon: 'samir' })).tekst).toContain('Deze persoon leidt de casus al');
  const voor = await gebeurd('toegewezen');
  expect((await doe({ ...gekozen, persoon: 'verweg' })).tekst).toContain(`0 van de ${AANTAL - 1} casussen`);
  expect(await gebeurd('toegewezen')).toBe(voor);
});

describe('handing over', () => {
  const over = (velden: Record<string, string>) =>
    doe({ schoolkeuze: 'zelfde', ...velden }, '/werkbak/overdragen');

  test('says what is missing, all at once', async () => {
    const { status, tekst } = await stuur(
      { ...(await vinkjes()), schoolkeuze: 'andere', school: 'x', gemeente: '9999', per: '2020-01-01' },
      ...([MARGA, '/werkbak/overdragen'] as const),
    );
    expect(status).toBe(422);
    for (const zin of ['Kies een gemeente uit de lijst', 'Vul de BRIN in', 'Vul een dag in die nog komt'])
      expect(tekst).toContain(zin);
    const niets = await stuur({ ...(await vinkjes()), schoolkeuze: 'zelfde' }, MARGA, '/werkbak/overdragen');
    expect(niets.tekst).toContain('Kies wat er verandert');
  });

  test('on a day to come it is announced in each case', async () => {
    const [een, twee] = Object.entries(await vinkjes());
    const velden = Object.fromEntries([een!, twee!]);
    const { tekst } = await over({ ...velden, gemeente: '0106', per: '2099-08-01', aanleiding: 'po-vo' });
    expect(tekst).toMatch(/2 casussen gaan over op .*2099/);
    expect(tekst).toContain('De overdracht is aangekondigd');
    expect(await gebeurd('overdracht-aangekondigd')).toBe(2);
  });

  test('at once, also out of sight: each case once, and what stands there already is not moved', async () => {
    const gekozen = await vinkjes();
    const aantal = Object.keys(gekozen).length;
    const school = { ...gekozen, schoolkeuze: 'andere', school: '12AB00' };
    expect((await over(school)).tekst).toContain(`0 van de ${aantal} casussen overgedragen`);
    expect(await gebeurd('overgedragen')).toBe(0);
    const velden = { ...gekozen, gemeente: ELDERS, _sleutel: randomUUID() };
    const { tekst, naar } = await over(velden);
    expect(tekst).toContain(`${aantal} casussen overgedragen.`);
    expect(tekst).toMatch(/Casus \d{4}-\d+, die u niet meer ziet: Overgedragen/);
    expect(tekst).not.toContain('Kind ');
    expect((await over(velden)).naar).toBe(naar);
    expect(await gebeurd('overgedragen')).toBe(aantal);
    expect(Object.keys(await vinkjes())).toEqual([]);
  });
});
