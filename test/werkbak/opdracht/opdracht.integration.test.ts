import { isWerkdag } from '../../../domain/werkdagen';
import { dag, goedeMelding } from '../../server/nagemaakt';
import { createWereld, vraag, type Wereld } from '../../server/wereld';
import { Ingelogde, ingevuld } from '../invullen';

let wereld: Wereld;
let school: Ingelogde;
let regisseur: Ingelogde;
let ambtenaar: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  [school, regisseur, ambtenaar] = await Promise.all([
    Ingelogde.als(wereld.url, 'school'),
    Ingelogde.als(wereld.url, 'casusregisseur'),
    Ingelogde.als(wereld.url, 'leerplichtambtenaar'),
  ]);
});
afterAll(() => wereld.stop());

async function meld(anders: Record<string, unknown> = {}): Promise<string> {
  const { body } = await vraag(wereld.url, '/v1/casussen', goedeMelding(anders));
  return body.casus.casusnummer;
}

const pad = (nummer: string, opdracht: string) => `/werkbak/casussen/${nummer}/opdrachten/${opdracht}`;

async function tijdlijn(nummer: string): Promise<{ gebeurtenis: string; door: string; gegevens: unknown }[]> {
  const antwoord = await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=200`);
  if (antwoord.status !== 200) throw new Error(JSON.stringify(antwoord));
  return antwoord.body.regels;
}

async function keer(nummer: string, soort: string): Promise<number> {
  return (await tijdlijn(nummer)).filter((g) => g.gebeurtenis === soort).length;
}

describe('the form of a command', () => {
  test('says before the button what will happen, does it, and leads to the case', async () => {
    const nummer = await meld();
    const { status, html } = await school.open(pad(nummer, 'rapporteerVoortgang'));
    expect(status).toBe(200);
    expect(html.indexOf('Wat er gaat gebeuren')).toBeGreaterThan(0);
    expect(html.indexOf('Wat er gaat gebeuren')).toBeLessThan(html.indexOf('Leg de voortgang vast</button>'));
    expect(html).toContain('De casus komt in de fase casusregie');

    const velden = { ...ingevuld(html), oordeel: 'op-schema', toelichting: 'Komt twee ochtenden.' };
    const gedaan = await school.verstuur(pad(nummer, 'rapporteerVoortgang'), velden);
    expect(gedaan).toMatchObject({
      status: 303,
      naar: `/werkbak/casussen/${nummer}?gedaan=rapporteerVoortgang`,
    });
    expect(await tijdlijn(nummer)).toContainEqual(
      expect.objectContaining({
        gebeurtenis: 'voortgang-gerapporteerd',
        door: 'school',
        gegevens: { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden.' },
      }),
    );
  });

  test('shows errors beside the field and keeps everything typed', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-60) });
    const adres = pad(nummer, 'planDoorbraaktafel');
    const velden = ingevuld((await regisseur.open(adres)).html);
    const leeg = await regisseur.verstuur(adres, { ...velden, op: '' });
    expect(leeg.status).toBe(422);
    expect(leeg.html).toMatch(/id="veld-op-fout"[\s\S]*Vul een dag en een tijd in\./);

    const voorbij = `${dag(-1)}T10:00`;
    const fout = await regisseur.verstuur(adres, { ...ingevuld(leeg.html), op: voorbij });
    expect(fout.status).toBe(422);
    expect(fout.html).toMatch(/id="veld-op-fout"[\s\S]*Dit tijdstip mag niet in het verleden liggen\./);
    expect(ingevuld(fout.html)['op']).toBe(voorbij);

    // Of another day it says first that it is one on which nobody works.
    const werkdag = [1, 2, 3, 4, 5, 6].map(dag).find(isWerkdag) ?? '';
    const goed = await regisseur.verstuur(adres, { ...ingevuld(fout.html), op: `${werkdag}T10:00` });
    expect(goed.status).toBe(303);
    expect(await keer(nummer, 'doorbraaktafel-gepland')).toBe(1);
  });

  test('sent twice, at once and again, has one effect and the same answer', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-30) });
    const adres = pad(nummer, 'schaalOp');
    const typt = { ...ingevuld((await regisseur.open(adres)).html), reden: 'Dit is niet genoeg.' };
    const form = ingevuld((await regisseur.verstuur(adres, typt)).html);
    expect(await keer(nummer, 'opgeschaald')).toBe(0);
    const tegelijk = await Promise.all([regisseur.verstuur(adres, form), regisseur.verstuur(adres, form)]);
    const later = await regisseur.verstuur(adres, form);
    expect([...tegelijk, later].map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await keer(nummer, 'opgeschaald')).toBe(1);
  });

  test('sent again with other answers is refused, and says so', async () => {
    const nummer = await meld();
    const adres = pad(nummer, 'meldEersteActie');
    const velden = { ...ingevuld((await school.open(adres)).html), toelichting: 'Gebeld.' };
    expect((await school.verstuur(adres, velden)).status).toBe(303);
    const ander = await school.verstuur(adres, { ...velden, toelichting: 'Niet gebeld.' });
    expect(ander.status).toBe(409);
    expect(ander.html).toContain('Dit formulier was al verstuurd');
    expect(await keer(nummer, 'eerste-actie-gemeld')).toBe(1);
  });

  test('from a second tab, after the case moved on, explains what happened and does nothing', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-30) });
    const adres = pad(nummer, 'schaalOp');
    const tabEen = ingevuld((await regisseur.open(adres)).html);
    const tabTwee = ingevuld((await ambtenaar.open(adres)).html);
    const reden = 'Een <b>reden</b> die blijft staan.';
    expect((await regisseur.zetStap(adres, { ...tabEen, reden })).status).toBe(303);

    const twee = await ambtenaar.verstuur(adres, { ...tabTwee, reden });
    expect(twee.status).toBe(409);
    expect(twee.html).toContain('Er is niets gedaan');
    expect(twee.html).toContain('Dit is er intussen gebeurd');
    expect(twee.html).toContain('Fase doorbraak');
    expect(await keer(nummer, 'opgeschaald')).toBe(1);
    // What was typed stays; sending it again is then meant.
    expect(ingevuld(twee.html)['reden']).toBe(reden);
    const bewust = await ambtenaar.zetStap(adres, ingevuld(twee.html));
    expect(bewust.status).toBe(303);
    expect(await keer(nummer, 'opgeschaald')).toBe(2);
  });

  test('that does not fit now explains why, and how the case stands', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-30) });
    const { status, html } = await regisseur.open(pad(nummer, 'doeUitspraak'));
    expect(status).toBe(409);
    expect(html).toContain(
      'Dit kan alleen in de fase arbitrage, als de ouders hebben ingestemd; leg eerst hun antwoord vast.',
    );
    expect(html).toContain('Fase casusregie');
    expect(html).not.toContain('<textarea');
  });

  test('of a command, a case or a region that is not there answers the same', async () => {
    const nummer = await meld();
    const elders = await Ingelogde.als(wereld.url, 'casusregisseur', 'waterstreek');
    const weg = '00000000-0000-4000-8000-000000000000';
    expect((await school.open(pad(nummer, 'toverKindTerug'))).status).toBe(404);
    expect((await regisseur.open(pad(weg, 'legToestemmingVast'))).status).toBe(404);
    expect((await elders.open(pad(nummer, 'legToestemmingVast'))).status).toBe(404);
    const geen = { van: 'ouder', besluit: 'gegeven' };
    expect((await elders.verstuur(pad(nummer, 'legToestemmingVast'), geen)).status).not.toBe(303);
    expect(await keer(nummer, 'toestemming-vastgelegd')).toBe(0);
  });
});

test('markup, scripts, very long names and other scripts stand on the page as the text they are', async () => {
  const naam = '<img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd &amp; "x"';
  const nummer = await meld({ naam, eersteVerzuimdag: dag(-60) });
  const tekst = `</textarea><script>alert(1)</script> ${'lang '.repeat(300)}\u202eomgekeerd`;
  const adres = pad(nummer, 'maakAfspraak');
  const fout = await regisseur.doe(adres, { omschrijving: tekst, wie: tekst.slice(0, 150), uiterlijk: '' });
  expect(fout.status).toBe(422);
  expect(fout.html).not.toMatch(/<script>alert|<img src=x/);
  expect(ingevuld(fout.html)['omschrijving']).toBe(tekst);

  const goed = await regisseur.verstuur(adres, { ...ingevuld(fout.html), uiterlijk: dag(3) });
  expect(goed.status).toBe(303);
  const { html } = await regisseur.open(pad(nummer, 'controleerAfspraak'));
  expect(html).toContain('&lt;/textarea>&lt;script>');
  expect(html).not.toMatch(/<script>alert|<img src=x/);
});
