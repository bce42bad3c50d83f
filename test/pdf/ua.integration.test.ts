import { makeBrieven, type Papieren } from '../../pdf/brief';
import { makePdf } from '../../pdf/stuk';
import { Sheet } from '../../pdf/sheet';
import { leesstuk } from '../../taal/stuk/leesstuk';
import { kindgegevensstuk } from '../../taal/kindgegevens/leesstuk';
import { maakStuk } from '../../taal/stuk/stuk';
import type { Verhaal } from '../dossier/verhaal';
import { invoerVan, langVerhaal, NAMEN, volVerhaal } from '../taal/stuk/stukvoorbeeld';
import { readPdf } from './pdf';
import { brokenClauses } from './verapdf';

jest.setTimeout(300_000);

const stuk = (verhaal: Verhaal) => {
  const een = maakStuk(invoerVan(verhaal));
  return makePdf(leesstuk(een), een.gemaaktOp);
};
/** All that is kept of a child, with somebody else's words and parts within parts. */
const kind = () =>
  makePdf(
    kindgegevensstuk({
      ...{ gemaaktOp: '2026-11-30T09:00:00.000Z', gemaaktDoor: 'Petra', regio: 'noord', elders: ['zuid'] },
      verzoek: { vrager: NAMEN.moeder, nummer: 'AVG-7', ontvangenOp: '2026-11-02' },
      ...{ kenmerken: ['2026-00417'], naam: NAMEN.vader, geboortedatum: '2013-11-27' },
      delen: {
        casus: [
          { kenmerk: '2026-00417', gemeldOp: '2026-09-07T08:00:00.000Z', stand: { fase: 'om', taken: [] } },
        ],
        gebeurtenis: [
          {
            soort: 'eerste-actie-gemeld',
            op: '2026-09-08T08:00:00.000Z',
            gegevens: { toelichting: '<b>👵🏽</b>' },
          },
        ],
        betrokkene: [
          { gegevens: { naam: NAMEN.moeder, email: null } },
          { lijst: [{ a: true }, { a: 'ja' }] },
        ],
      },
      weggelaten: [{ deel: 'betrokkene', aantal: 1, reden: 'Het gaat over een ander' }],
      nietGegeven: [{ deel: 'zoeknaam', reden: 'Alleen om te zoeken' }],
      namen: { persoon: String, gemeente: String, school: String, casus: () => null },
    }),
    '2026-11-30T09:00:00.000Z',
  );
const brief = (anders: Partial<Papieren> = {}): Papieren => ({
  naam: NAMEN.moeder,
  adres: 'Dorpsstraat 1\n9711 AB Groningen',
  afzender: ['Noor Bakker', 'De casusregisseur van regio Groningen'],
  kenmerk: '2026-00417',
  onderwerp: 'Uitnodiging voor de <doorbraaktafel> & meer',
  tekst: `Beste ${NAMEN.vader},\n\nNeem mee:\n- een brief van school ]]>\n- uw vragen 👵🏽\n\nMet vriendelijke groet,\nNoor Bakker`,
  ...anders,
});
const opdruk = { datum: '30 november 2026', madeOn: '2026-11-30T09:00:00.000Z' };

test('what goes to OM, RvdK and families is PDF/UA-1, as far as veraPDF can see', async () => {
  const lang = langVerhaal(600);
  expect(lang.casus.volgnummer).toBeGreaterThanOrEqual(600);
  const pdfs = {
    vol: await stuk(volVerhaal()),
    lang: await stuk(lang),
    kind: await kind(),
    brief: await makeBrieven([brief()], { ...opdruk, dubbelzijdig: false }),
    brieven: await makeBrieven([brief(), brief({ tekst: `${'Veel tekst. '.repeat(900)}` }), brief()], {
      ...opdruk,
      dubbelzijdig: true,
    }),
  };
  expect(await brokenClauses(pdfs)).toEqual({ vol: [], lang: [], kind: [], brief: [], brieven: [] });
  expect((await readPdf(pdfs.brief)).info.Title).toBe(brief().onderwerp);
});

test('what is not is found', async () => {
  const sheet = new Sheet({ title: 'Kaal', subject: '', madeOn: new Date(0) });
  sheet.doc.text('no element, and no decoration', 50, 50);
  const { kaal } = await brokenClauses({ kaal: await sheet.finish() });
  expect(kaal?.join()).toMatch(/FAIL 7\.1-/);
});
