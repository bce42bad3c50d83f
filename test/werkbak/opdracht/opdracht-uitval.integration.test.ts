import { goedeMelding } from '../../server/nagemaakt';
import { createWereld, vraag, type Wereld } from '../../server/wereld';
import { Ingelogde, ingevuld } from '../invullen';

let wereld: Wereld;
let nummer: string;
const TEKST = 'Een lang verhaal <b>over</b> wat er is gedaan.';
const pad = () => `/werkbak/casussen/${nummer}/opdrachten/meldEersteActie`;

beforeAll(async () => {
  wereld = await createWereld();
  nummer = (await vraag(wereld.url, '/v1/casussen', goedeMelding())).body.casus.casusnummer;
});
afterAll(() => wereld.stop());

async function acties(): Promise<number> {
  const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=200`);
  return body.regels.filter((r: { gebeurtenis: string }) => r.gebeurtenis === 'eerste-actie-gemeld').length;
}

test('with Temporal away what was typed stays, and the same form sent later is done once', async () => {
  const zonder = await wereld.api({ temporalAddress: '127.0.0.1:1' });
  const school = await Ingelogde.als(zonder, 'school');
  const velden: Record<string, string> = {
    ...ingevuld((await school.open(pad())).html),
    toelichting: TEKST,
  };
  const weg = await school.verstuurEens(pad(), velden);
  expect(weg.status).toBe(503);
  expect(weg.html).toContain('Het wordt nooit twee keer gedaan.');
  expect(ingevuld(weg.html)).toMatchObject({ toelichting: TEKST, _sleutel: velden['_sleutel'] });

  const later = await Ingelogde.als(wereld.url, 'school');
  const { formuliertoken = '' } = ingevuld((await later.open(pad())).html);
  const form = { ...ingevuld(weg.html), formuliertoken };
  expect((await later.verstuur(pad(), form)).status).toBe(303);
  expect((await later.verstuur(pad(), form)).status).toBe(303);
  expect(await acties()).toBe(1);
});

test('with the dossier away the page says so, and shows what was typed as the text it is', async () => {
  const school = await Ingelogde.als(wereld.url, 'school');
  const { html } = await school.open(`/werkbak/casussen/${nummer}/opdrachten/maakAfspraak`);
  const velden = { ...ingevuld(html), omschrijving: TEKST, wie: 'Juf', uiterlijk: '2099-01-01' };
  const zonder = await wereld.api({ databaseUrl: 'postgres://niemand@127.0.0.1:1/niets' });
  const weg = await school.verstuurEens(
    new URL(`/werkbak/casussen/${nummer}/opdrachten/maakAfspraak`, zonder).href,
    velden,
  );
  expect(weg.status).toBe(503);
  expect(weg.html).toContain('even niet bereikbaar');
  expect(weg.html).toContain('Een lang verhaal &lt;b>over&lt;/b> wat er is gedaan.');
});
