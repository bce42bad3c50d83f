import { readKeys } from '../../../temporal/codec';
import { voortgangstoken } from '../../../client/voortgangslink';
import { dag, goedeMelding } from '../../server/nagemaakt';
import { geef, createWereld, vraag, type Wereld } from '../../server/wereld';
import { Ingelogde, ingevuld } from '../invullen';

let wereld: Wereld;
let telefoon: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  telefoon = Ingelogde.vreemd(wereld.url);
});
afterAll(() => wereld.stop());

async function meld(anders: Record<string, unknown> = {}): Promise<string> {
  return (await vraag(wereld.url, '/v1/casussen', goedeMelding(anders))).body.casus.casusnummer;
}

interface Bericht {
  readonly aan: { readonly rol: string };
  readonly soort: string;
  readonly tekst: string;
}

async function berichten(nummer: string): Promise<Bericht[]> {
  return (await vraag(wereld.url, `/v1/casussen/${nummer}/berichten?aantal=200`)).body.regels;
}

/** The newest link that the school got. */
async function link(nummer: string): Promise<string> {
  for (const { aan, tekst } of await berichten(nummer)) {
    const gevonden = /http:\/\/werkbak\.test(\/voortgang\/\S+)/.exec(tekst)?.[1];
    if (aan.rol === 'school' && gevonden !== undefined) return gevonden;
  }
  throw new Error('the school got no link');
}

async function rapporten(nummer: string): Promise<{ door: string; gegevens: unknown }[]> {
  const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=200`);
  return body.regels.filter(
    (regel: { gebeurtenis: string }) => regel.gebeurtenis === 'voortgang-gerapporteerd',
  );
}

const ANTWOORD = { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden.' };

describe('the link in the weekly message to the school', () => {
  test('opens without signing in, shows no name, and reports the week once', async () => {
    const nummer = await meld({ naam: 'Sanne <b>de Vries</b>' });
    const pad = await link(nummer);
    const { status, html } = await telefoon.open(pad);
    expect(status).toBe(200);
    expect(html).not.toMatch(/Sanne|Vries/);
    expect(html).toContain('S. ');
    const { kenmerk } = (await vraag(wereld.url, `/v1/casussen/${nummer}`)).body;
    expect(html).toContain(`casus ${kenmerk}`);

    const form = { ...ingevuld(html), ...ANTWOORD };
    const [een, twee] = await Promise.all([telefoon.verstuur(pad, form), telefoon.verstuur(pad, form)]);
    expect([een.html, twee.html].every((pagina) => pagina.includes('wij hebben het ontvangen'))).toBe(true);
    expect(await rapporten(nummer)).toEqual([
      expect.objectContaining({ door: 'school', gegevens: ANTWOORD }),
    ]);
  });

  test('asks once more before a report that moves the case up, and says until when nobody hears of it', async () => {
    const nummer = await meld();
    const pad = await link(nummer);
    const form = { ...ingevuld((await telefoon.open(pad)).html), ...ANTWOORD, oordeel: 'stagnatie' };
    const vraag = await telefoon.verstuur(pad, form);
    expect(vraag.status).toBe(200);
    expect(vraag.html).toContain('Weet u het zeker?');
    expect(vraag.html).toContain('De casus komt in de fase casusregie.');
    const terug = await telefoon.verstuur(pad, { ...ingevuld(vraag.html), _zeker: 'nee' });
    expect(ingevuld(terug.html)).toMatchObject({ oordeel: 'stagnatie', toelichting: ANTWOORD.toelichting });
    expect(await rapporten(nummer)).toHaveLength(0);
    const ja = await telefoon.verstuur(pad, { ...ingevuld(vraag.html), _zeker: 'casusregie' });
    expect(ja.html).toContain('wij hebben het ontvangen');
    expect(ja.html).toMatch(/Berichten gaan om \d\d:\d\d uur weg/);
    expect(await rapporten(nummer)).toHaveLength(1);
  });

  test('used again says that it was received, and reports nothing more', async () => {
    const nummer = await meld();
    const pad = await link(nummer);
    expect((await telefoon.verstuur(pad, ANTWOORD)).status).toBe(200);
    const weer = await telefoon.open(pad);
    expect(weer.status).toBe(409);
    expect(weer.html).toContain('Deze link is al gebruikt');
    const ander = await telefoon.verstuur(pad, { ...ANTWOORD, oordeel: 'stagnatie' });
    expect(ander.status).toBe(409);
    expect(await rapporten(nummer)).toHaveLength(1);
  });

  test('is another one next week: the message of the next round carries it, and the old one is over', async () => {
    const nummer = await meld();
    const oud = await link(nummer);
    await geef(wereld.url, nummer, 'rapporteerVoortgang', 'school', ANTWOORD);
    const nieuw = await link(nummer);
    expect(nieuw).not.toBe(oud);
    const voorbij = await telefoon.verstuur(oud, ANTWOORD);
    expect(voorbij.status).toBe(410);
    expect(voorbij.html).toContain('Deze link is niet meer nodig');
    // What was typed is not lost.
    expect(voorbij.html).toContain(ANTWOORD.toelichting);
    expect(await rapporten(nummer)).toHaveLength(1);
  });

  test('of the round that comes waits for it: used too early, it does nothing and is not used up', async () => {
    const nummer = await meld();
    expect((await telefoon.verstuur(await link(nummer), ANTWOORD)).status).toBe(200);
    const nieuw = await link(nummer);
    for (const vroeg of [await telefoon.open(nieuw), await telefoon.verstuur(nieuw, ANTWOORD)]) {
      expect(vroeg.status).toBe(409);
      expect(vroeg.html).toContain('Deze link is voor de volgende keer');
      expect(vroeg.html).not.toContain('al gebruikt');
    }
    // What was typed is not lost.
    expect((await telefoon.verstuur(nieuw, ANTWOORD)).html).toContain(ANTWOORD.toelichting);
    expect(await rapporten(nummer)).toHaveLength(1);
  });

  test('that was changed, signed by another, or of a case that is not there does nothing', async () => {
    const nummer = await meld();
    const pad = await link(nummer);
    const vreemd = readKeys(Buffer.alloc(32, 7).toString('base64'));
    const eigen = readKeys(wereld.options.key);
    const uiterlijk = '2026-12-06T23:00:00.000Z';
    const weg = '00000000-0000-4000-8000-000000000000';
    const letter = pad.endsWith('A') ? 'B' : 'A';
    for (const vals of [
      `${pad.slice(0, 20)}${pad[20] === 'A' ? 'B' : 'A'}${pad.slice(21)}`,
      `${pad.slice(0, -1)}${letter}`,
      `${pad}A`,
      '/voortgang/x',
      `/voortgang/${voortgangstoken({ casusnummer: nummer, uiterlijk }, vreemd)}`,
      `/voortgang/${voortgangstoken({ casusnummer: weg, uiterlijk }, eigen)}`,
    ]) {
      expect((await telefoon.open(vals)).status).toBe(404);
      expect((await telefoon.verstuur(vals, ANTWOORD)).status).toBe(404);
    }
    expect(await rapporten(nummer)).toEqual([]);
  });

  test('stays open when something is missing, with the error beside the field', async () => {
    const nummer = await meld();
    const pad = await link(nummer);
    const fout = await telefoon.verstuur(pad, { toelichting: 'Gaat beter.' });
    expect(fout.status).toBe(422);
    expect(fout.html).toContain('id="veld-oordeel-fout"');
    expect(ingevuld(fout.html)['toelichting']).toBe('Gaat beter.');
    expect((await telefoon.verstuur(pad, ANTWOORD)).status).toBe(200);
  });

  test('is in no message once somebody else leads, and the one of before is over', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-3), school: null });
    expect((await berichten(nummer)).filter(({ tekst }) => tekst.includes('/voortgang/'))).toEqual([]);
    const vanSchool = await meld();
    const pad = await link(vanSchool);
    await geef(wereld.url, vanSchool, 'rapporteerVoortgang', 'school', { ...ANTWOORD, oordeel: 'stagnatie' });
    expect((await telefoon.open(pad)).status).toBe(410);
    const alle = await berichten(vanSchool);
    expect(alle.filter(({ aan, tekst }) => aan.rol !== 'school' && tekst.includes('/voortgang/'))).toEqual(
      [],
    );
  });

  test('is not shown to whoever reads the messages of the case without being of the school', async () => {
    const nummer = await meld();
    await link(nummer);
    const regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
    const { html } = await regisseur.open(`/werkbak/casussen/${nummer}`);
    expect(html).toContain('Hier staat een link waarmee de school meldt hoe het gaat.');
    expect(html).not.toContain('/voortgang/');
  });
});
