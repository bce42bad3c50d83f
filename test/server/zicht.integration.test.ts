import type { Gebeurtenissoort } from '../../domain/gebeurtenis';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, zicht } from '../../domain/toegang';
import { zieGebeurtenis } from '../../domain/zicht/gebeurtenissen';
import { lezerVan } from '../../domain/zicht/lezer';
import { geheimenIn, SOORTEN, voorbeeld } from '../domain/gebeurtenisvoorbeelden';
import { WIE } from './iedereen';
import { zichtwereld, type Zichtwereld } from './zichtwereld';

let wereld: Zichtwereld;
beforeAll(async () => {
  wereld = await zichtwereld();
});
afterAll(() => wereld?.stop());

const iedereen = WIE.filter((wie) => wie !== null).map((wie) => [wie.naam, wie] as const);
const lezers = iedereen.filter(([, { rol }]) => lezerVan({ rol }) !== 'niemand');
const opSchool = (rol: Gebruiker['rol']) => lezerVan({ rol }) === 'school';
const zietAlles = (rol: Gebruiker['rol']) => lezerVan({ rol }) === 'volledig';

interface Regel {
  readonly nummer: number;
  readonly gebeurtenis: Gebeurtenissoort;
  readonly door: string;
  readonly gegevens: Record<string, unknown>;
  readonly verkort: boolean;
}

/** The whole timeline over the API, so many lines at a time. */
async function tijdlijn(wie: Gebruiker, nummer: string, aantal: number): Promise<Regel[]> {
  const regels: Regel[] = [];
  for (let na = ''; ;) {
    const pad = `/v1/casussen/${nummer}/tijdlijn?aantal=${aantal}${na}`;
    const { status, body } = await wereld.vraag(wie, pad);
    const bladzij = body as { regels: Regel[]; volgende: string | null };
    expect([wie.naam, status]).toEqual([wie.naam, 200]);
    expect(bladzij.regels.length).toBe(bladzij.volgende === null ? bladzij.regels.length : aantal);
    regels.push(...bladzij.regels);
    if (bladzij.volgende === null) return regels;
    na = `&na=${bladzij.volgende}`;
  }
}

describe.each(iedereen)('%s', (_naam, wie) => {
  const heeft = () => zicht(wie, wereld.terug.casus) === 'alles';

  test('reads of every kind of event over the API what the policy says, however many to a page', async () => {
    const { casusnummer, casus } = wereld.terug;
    if (!heeft()) {
      const { status } = await wereld.vraag(wie, `/v1/casussen/${casusnummer}/tijdlijn`);
      expect([403, 404]).toContain(status);
      return;
    }
    const regels = await tijdlijn(wie, casusnummer, 200);
    const voorbeelden = regels.filter(({ nummer }) => nummer > casus.volgnummer);
    const verwacht = SOORTEN.flatMap((soort) =>
      (['school', 'casusregisseur'] as const).flatMap((door) => {
        const gezien = zieGebeurtenis(lezerVan(wie), voorbeeld(soort, door));
        return gezien === null ? [] : [{ soort, door, gegevens: gezien.gegevens, verkort: gezien.verkort }];
      }),
    );
    expect(
      voorbeelden.map(({ gebeurtenis: soort, door, gegevens, verkort }) => ({
        soort,
        door,
        gegevens,
        verkort,
      })),
    ).toEqual(JSON.parse(JSON.stringify(verwacht)));
    for (const aantal of [1, 7]) expect(await tijdlijn(wie, casusnummer, aantal)).toEqual(regels);
    const nummers = regels.map(({ nummer }) => nummer);
    if (zietAlles(wie.rol)) expect(nummers).toEqual(nummers.map((_, i) => i + 1));
    else expect(nummers).toEqual([...new Set(nummers)].sort((a, b) => a - b));
  });

  test.each(['', '/afdruk', '/afdruk/gezin'])(
    'reads the page%s of a case without a word that is not for them',
    async (pad) => {
      const { casusnummer } = wereld.terug;
      const { status, text } = await wereld.vraag(wie, `/werkbak/casussen/${casusnummer}${pad}`);
      if (!heeft()) {
        expect([403, 404]).toContain(status);
        return;
      }
      expect(status).toBe(200);
      const verboden = zietAlles(wie.rol) ? [] : ['geheim-kliniek', 'geheim-overbrugging', ...OM];
      for (const woord of verboden) expect([woord, text.includes(woord)]).toEqual([woord, false]);
      if (zietAlles(wie.rol)) expect(text).toContain('geheim-kliniek');
      expect(text).toContain('De Klimop');
      if (pad !== '') return;
      for (const soort of SOORTEN)
        for (const woord of geheimenIn(soort))
          expect([woord, text.includes(woord)]).toEqual([woord, ziet(wie, soort, woord)]);
      for (const woord of OM) expect([woord, text.includes(woord)]).toEqual([woord, zietAlles(wie.rol)]);
    },
  );

  test('reads only messages that are for them', async () => {
    const { casusnummer } = wereld.terug;
    const { status, body } = await wereld.vraag(wie, `/v1/casussen/${casusnummer}/berichten?aantal=200`);
    if (!heeft()) {
      expect([403, 404]).toContain(status);
      return;
    }
    const rollen = new Set((body as { regels: { aan: { rol: string } }[] }).regels.map(({ aan }) => aan.rol));
    if (zietAlles(wie.rol))
      expect([...rollen]).toEqual(expect.arrayContaining(['ouders', 'school', 'manager']));
    else expect([...rollen]).toEqual([opSchool(wie.rol) ? 'school' : 'doorbraakteam']);
  });
});

/** Words by which a page would tell what came of a case at the OM. */
const OM = [
  'geheim-uitkomst',
  'geheim-mas',
  'veroordeling',
  'kantonrechter',
  'roces-verbaal',
  'Halt',
  'sepot',
];

/** True for a word that somebody finds on the page: an example stands there as of a school and as of another. */
function ziet(wie: Gebruiker, soort: Gebeurtenissoort, woord: string): boolean {
  return (['school', 'casusregisseur'] as const).some((door) =>
    JSON.stringify(zieGebeurtenis(lezerVan(wie), voorbeeld(soort, door)))?.includes(woord),
  );
}

describe.each(lezers)('of a case that lies with the OM, %s', (_naam, wie) => {
  const omtaken = ['om-besluit-vastleggen'];

  test('finds its tasks in lists and counts only when they are for them', async () => {
    const { casusnummer, casus } = wereld.bijOm;
    const binnen = zicht(wie, casus) === 'alles';
    const mag = binnen && zietAlles(wie.rol);
    const soorten = (body: unknown) =>
      (body as { regels: { type: string; casusnummer?: string }[] }).regels
        .filter((regel) => (regel.casusnummer ?? casusnummer) === casusnummer)
        .map(({ type }) => type);
    const lijst = soorten((await wereld.vraag(wie, '/v1/taken?aantal=200')).body);
    expect(omtaken.some((type) => lijst.includes(type))).toBe(mag);
    expect(lijst.includes('onderwijsvraag-bewaken')).toBe(binnen);
    if (!binnen) return;
    const eigen = soorten((await wereld.vraag(wie, `/v1/casussen/${casusnummer}/taken`)).body);
    expect(eigen.sort()).toEqual(lijst.sort());
    const { body } = await wereld.vraag(wie, `/v1/casussen/${casusnummer}`);
    expect((body as { taken: unknown[]; fase: string }).taken).toHaveLength(lijst.length);
    expect((body as { fase: string }).fase).toBe('om');
  });

  test('reads its lists, its forms and its clock without facts of the OM', async () => {
    if (bereik(wie) === null || zietAlles(wie.rol)) return;
    for (const pad of ['/werkbak', '/werkbak?van=kinderen', '/werkbak/casussen', '/werkbak/casussen.csv']) {
      const { status, text } = await wereld.vraag(wie, pad);
      expect(status).toBe(200);
      // The filter names every type of task there is.
      const lijst = text.replace(/<select[\s\S]*?<\/select>/g, '');
      for (const woord of [...OM, 'Leg het besluit van het Openbaar Ministerie vast', 'geheim'])
        expect([pad, woord, lijst.includes(woord)]).toEqual([pad, woord, false]);
    }
    for (const opdracht of ['controleerStart', 'beantwoordAanbod', 'meldGevaar', 'geefTaakDoor', 'schaalOp'])
      for (const { casusnummer } of [wereld.terug, wereld.bijOm]) {
        const { text } = await wereld.vraag(wie, `/werkbak/casussen/${casusnummer}/opdrachten/${opdracht}`);
        for (const woord of [...OM, 'geheim'])
          expect([opdracht, woord, text.includes(woord)]).toEqual([opdracht, woord, false]);
      }
  });
});

test('a form says of an offer of care only that it is there', async () => {
  const school = iedereen.find(([naam]) => naam === 'school')![1];
  const pad = `/werkbak/casussen/${wereld.terug.casusnummer}/opdrachten/controleerStart`;
  const { text } = await wereld.vraag(school, pad);
  expect(text).toContain('Begint op 1 februari 2027');
  const regisseur = iedereen.find(([naam]) => naam === 'casusregisseur')![1];
  expect((await wereld.vraag(regisseur, pad)).text).toContain('Zorg bij geheim-kliniek');
});
