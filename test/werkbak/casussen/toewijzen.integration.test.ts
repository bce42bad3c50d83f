import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../../dossier/database';
import { readKeys } from '../../../temporal/codec';
import type { Gebruiker } from '../../../domain/gebruiker';
import { zetMens } from '../../dossier/mens';
import { NOORD } from '../../server/iedereen';
import { goedeMelding } from '../../server/nagemaakt';
import { createWereld, geef, vraag, type Wereld } from '../../server/wereld';

const MARGA: Gebruiker = {
  id: 'marga',
  naam: 'Marga',
  rol: 'manager',
  regio: NOORD,
  gemeenten: null,
  scholen: [],
};
const AANTAL = 7;

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
  const html = await (await fetch(new URL('/werkbak/casussen?van=regio', url))).text();
  return Object.fromEntries(
    [...html.matchAll(/name="(casus-[^"]+)" value="([^"]+)"/g)].map(([, naam, waarde]) => [naam!, waarde!]),
  );
}

/** Sends the form as somebody. */
async function stuur(
  velden: Record<string, string>,
  wie = MARGA,
): Promise<{ status: number; tekst: string }> {
  vrager = wie;
  const body = new URLSearchParams({ _sleutel: randomUUID(), ...velden });
  const antwoord = await fetch(new URL('/werkbak/toewijzen', url), { method: 'POST', body });
  vrager = MARGA;
  const tekst = (await antwoord.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { status: antwoord.status, tekst };
}

async function wijsToe(velden: Record<string, string>): Promise<string> {
  const { status, tekst } = await stuur({ reden: 'Verdeling van het werk', ...velden });
  expect(status).toBe(200);
  return tekst;
}

async function houders(): Promise<Record<string, string | null>> {
  const rijen = await db.selectFrom('casus').select(['casusnummer', 'regiePersoon']).execute();
  return Object.fromEntries(rijen.map(({ casusnummer, regiePersoon }) => [casusnummer, regiePersoon]));
}

async function toewijzingen(): Promise<number> {
  const rijen = await db.selectFrom('gebeurtenis').select('id').where('soort', '=', 'toegewezen').execute();
  return rijen.length;
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

  test('nothing is done without a person, a reason or a case, and it says what is missing', async () => {
    const velden = await vinkjes();
    const leeg = await stuur(velden);
    expect(leeg).toMatchObject({
      status: 422,
      tekst: expect.stringContaining('Kies wie de casussen gaat leiden'),
    });
    expect(leeg.tekst).toContain('Schrijf waarom');
    expect(await stuur({ stap: 'kies' })).toMatchObject({
      ...{ status: 422, tekst: expect.stringContaining('Vink in de lijst aan') },
    });
    const teveel = Object.fromEntries(
      Array.from({ length: 101 }, (_, i) => [
        `casus-0d9c2b1a-3f4e-4c5d-8e6f-${String(i).padStart(12, '0')}`,
        'om 1',
      ]),
    );
    expect((await stuur(teveel)).tekst).toContain('Kies er ten hoogste 100 tegelijk');
  });

  test('a school gives none, and what somebody does not reach is not there for them', async () => {
    const velden = { ...(await vinkjes()), stap: 'kies' };
    const school: Gebruiker = { ...MARGA, id: 'noor', rol: 'school', scholen: ['12AB00'] };
    expect(await stuur(velden, school)).toMatchObject({
      ...{ status: 422, tekst: expect.stringContaining('Uw rol wijst geen casussen toe') },
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
    const body = new URLSearchParams(velden);
    const antwoord = await fetch(new URL('/werkbak/toewijzen', weg), { method: 'POST', body });
    expect(antwoord.status).toBe(503);
    const html = await antwoord.text();
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
  const voor = await toewijzingen();
  const velden = { ...gekozen, persoon: 'samir', _sleutel: randomUUID() };

  const tekst = await wijsToe(velden);
  expect(tekst).toContain(`${AANTAL - 2} van de ${AANTAL} casussen toegewezen aan Naam samir`);
  expect(tekst).toMatch(/Niet gedaan 2 .*Gelukt 5/);
  expect(tekst).toMatch(/Kind 2 \(\d{4}-\d+\) : De casus is veranderd nadat u hem koos/);
  const stand = await houders();
  expect(nummers.map((nummer) => stand[nummer])).toEqual(
    nummers.map((nummer) => (nummer === anderen ? 'iris' : nummer === dicht ? stand[dicht] : 'samir')),
  );
  expect(stand[dicht]).not.toBe('samir');
  expect(await toewijzingen()).toBe(voor + AANTAL - 2);

  expect(await wijsToe(velden)).toContain(`${AANTAL - 2} van de ${AANTAL} casussen`);
  expect(await toewijzingen()).toBe(voor + AANTAL - 2);
  expect(await wijsToe({ ...velden, persoon: 'iris' })).toContain('eerder verstuurd met een andere keuze');
  expect(await toewijzingen()).toBe(voor + AANTAL - 2);
});

test('who has it already, and who cannot have it, is said in each case', async () => {
  const gekozen = await vinkjes();
  expect(await wijsToe({ ...gekozen, persoon: 'samir' })).toContain('Deze persoon leidt de casus al');
  const voor = await toewijzingen();
  const tekst = await wijsToe({ ...gekozen, persoon: 'verweg' });
  expect(tekst).toContain(`0 van de ${AANTAL - 1} casussen`);
  expect(await toewijzingen()).toBe(voor);
});
