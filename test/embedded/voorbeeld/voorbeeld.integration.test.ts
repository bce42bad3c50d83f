import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../../convenanten/load';
import { metMeldTerug } from '../../../embedded/voorbeeld/meld-terug';
import { vulVoorbeeld } from '../../../embedded/voorbeeld/voorbeeld';
import { VOORBEELDAFWEZIGE } from '../../../embedded/voorbeeld/mensen';
import { FASEN } from '../../../domain/fase';
import { createWereld, vraag, type Wereld } from '../../server/wereld';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await createWereld();
});
afterAll(() => wereld?.stop());

interface Casus {
  casusnummer: string;
  fase: string;
  regio: string;
  regiehouder: string | null;
}

function vul(): Promise<void> {
  const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
  return metMeldTerug(wereld.options, convenanten, (meldTerug) => vulVoorbeeld(wereld.url, meldTerug));
}

async function alles(): Promise<{ casussen: Casus[]; gebeurtenissen: number }> {
  const casussen = (await vraag(wereld.url, '/v1/casussen?aantal=200')).body.regels as Casus[];
  let gebeurtenissen = 0;
  for (const { casusnummer } of casussen) {
    gebeurtenissen += (await vraag(wereld.url, `/v1/casussen/${casusnummer}/tijdlijn?aantal=200`)).body.regels
      .length;
  }
  return { casussen, gebeurtenissen };
}

it('fills an installation with every phase in several regions, and a second time adds nothing', async () => {
  await vul();
  const eerst = await alles();
  expect(eerst.casussen.length).toBeGreaterThanOrEqual(40);
  expect(new Set(eerst.casussen.map((c) => c.fase))).toEqual(new Set(FASEN));
  expect(new Set(eerst.casussen.map((c) => c.regio)).size).toBe(4);
  const teLaat = (await vraag(wereld.url, '/v1/taken?aantal=200')).body.regels as { teLaat: boolean }[];
  expect(teLaat.filter((taak) => taak.teLaat).length).toBeGreaterThan(5);
  const houders = eerst.casussen.filter((c) => c.regiehouder !== null).map((c) => c.regiehouder);
  expect(new Set(houders).size).toBeGreaterThan(8);
  const weg = (await vraag(wereld.url, `/v1/mensen/${VOORBEELDAFWEZIGE.persoon}`)).body;
  expect(weg.afwezig).toMatchObject([{ vervanger: VOORBEELDAFWEZIGE.vervanger }]);
  expect(houders).toContain(VOORBEELDAFWEZIGE.persoon);
  const rondom = async () =>
    Promise.all(
      eerst.casussen.map(async ({ casusnummer }) => {
        const { body } = await vraag(wereld.url, `/v1/casussen/${casusnummer}/betrokkenen`);
        return body.betrokkenen as { adres: string | null }[];
      }),
    );
  const ouders = await rondom();
  expect(new Set(ouders.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
  expect(new Set(ouders.flat().map(({ adres }) => adres === null))).toEqual(new Set([true, false]));
  await vul();
  expect(await rondom()).toEqual(ouders);
  expect((await vraag(wereld.url, `/v1/mensen/${VOORBEELDAFWEZIGE.persoon}`)).body).toEqual(weg);
  const nogmaals = await alles();
  expect(nogmaals.casussen.map((c) => c.casusnummer).sort()).toEqual(
    eerst.casussen.map((c) => c.casusnummer).sort(),
  );
  expect(nogmaals.gebeurtenissen).toBe(eerst.gebeurtenissen);
}, 400_000);
