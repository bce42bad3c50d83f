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

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  url = await wereld.api({ identify: () => Promise.resolve(MARGA) });
  nummers = await Promise.all(
    Array.from({ length: AANTAL }, async (_, i) => {
      const melding = goedeMelding({ naam: `Kind ${i}`, langdurigVerwacht: true });
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
  const html = await (await fetch(new URL('/werkbak/casussen?van=alle', url))).text();
  return Object.fromEntries(
    [...html.matchAll(/name="(casus-[^"]+)" value="([^"]+)"/g)].map(([, naam, waarde]) => [naam!, waarde!]),
  );
}

async function wijsToe(velden: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ reden: 'Verdeling van het werk', _sleutel: randomUUID(), ...velden });
  const antwoord = await fetch(new URL('/werkbak/toewijzen', url), { method: 'POST', body });
  expect(antwoord.status).toBe(200);
  return (await antwoord.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

async function houders(): Promise<Record<string, string | null>> {
  const rijen = await db.selectFrom('casus').select(['casusnummer', 'regiePersoon']).execute();
  return Object.fromEntries(rijen.map(({ casusnummer, regiePersoon }) => [casusnummer, regiePersoon]));
}

async function toewijzingen(): Promise<number> {
  const rijen = await db.selectFrom('gebeurtenis').select('id').where('soort', '=', 'toegewezen').execute();
  return rijen.length;
}

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
