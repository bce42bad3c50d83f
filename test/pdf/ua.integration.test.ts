import { makeBrieven, type Papieren } from '../../pdf/brief';
import { makePdf } from '../../pdf/stuk';
import { Sheet } from '../../pdf/sheet';
import { leesstuk } from '../../taal/stuk/leesstuk';
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
    brief: await makeBrieven([brief()], { ...opdruk, dubbelzijdig: false }),
    brieven: await makeBrieven([brief(), brief({ tekst: `${'Veel tekst. '.repeat(900)}` }), brief()], {
      ...opdruk,
      dubbelzijdig: true,
    }),
  };
  expect(await brokenClauses(pdfs)).toEqual({ vol: [], lang: [], brief: [], brieven: [] });
  expect((await readPdf(pdfs.brief)).info.Title).toBe(brief().onderwerp);
});

test('what is not is found', async () => {
  const sheet = new Sheet({ title: 'Kaal', subject: '', madeOn: new Date(0) });
  sheet.doc.text('no element, and no decoration', 50, 50);
  const { kaal } = await brokenClauses({ kaal: await sheet.finish() });
  expect(kaal?.join()).toMatch(/FAIL 7\.1-/);
});
