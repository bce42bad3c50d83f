import { randomUUID } from 'node:crypto';
import { afspraaktoken } from '../../../client/afspraaklink';
import { readKeys } from '../../../temporal/codec';
import { dag, goedeMelding } from '../../server/nagemaakt';
import { geef, createWereld, vraag, type Wereld } from '../../server/wereld';
import { Ingelogde, type Antwoord } from '../invullen';

let wereld: Wereld;
let telefoon: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  telefoon = Ingelogde.vreemd(wereld.url);
});
afterAll(() => wereld.stop());

const KIND = 'Sanne de Vries';

/** A case with two agreements of Juf Anja, whose name was typed in two ways, and one of somebody else. */
async function casusMetAfspraken(): Promise<string> {
  const { body } = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: KIND }));
  const nummer: string = body.casus.casusnummer;
  for (const [afspraak, wie, omschrijving] of [
    ['taxi', 'Juf Anja', 'Regelt een <b>taxi</b>.'],
    ['boek', 'juf  anja', 'Brengt de boeken.'],
    ['geld', 'Gemeente', 'Betaalt de laptop.'],
  ] as const)
    await geef(wereld.url, nummer, 'maakAfspraak', 'school', {
      ...{ afspraak, wie, omschrijving, uiterlijk: dag(7) },
    });
  return nummer;
}

/** The path of the link in the message of somebody who has agreements. */
async function link(nummer: string, wie: string): Promise<string> {
  const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}/berichten?aantal=200`);
  const teksten: string[] = body.regels.map(({ tekst }: { tekst: string }) => tekst);
  const gevonden = teksten
    .filter((tekst) => tekst.includes(`Wie: ${wie}\n`))
    .flatMap((tekst) => /http:\/\/werkbak\.test(\/afspraken\/\S+)/.exec(tekst)?.[1] ?? []);
  const [pad] = gevonden;
  if (pad === undefined) throw new Error(`${wie} got no link`);
  return pad;
}

const zeg = (pad: string, afspraak: string, anders: Record<string, string> = {}): Promise<Antwoord> =>
  telefoon.verstuurEens(pad, { sleutel: randomUUID(), afspraak, zeg: 'gedaan', ...anders });

async function casuspagina(nummer: string): Promise<string> {
  const regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
  return (await regisseur.open(`/werkbak/casussen/${nummer}`)).html;
}

describe('the link of somebody who promised something', () => {
  test('is one for all their agreements, shows those and nothing else of the case', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    expect(await link(nummer, 'juf  anja')).toBe(pad);
    expect(await link(nummer, 'Gemeente')).not.toBe(pad);
    const { status, html } = await telefoon.open(pad);
    expect(status).toBe(200);
    expect(html).toContain('Regelt een &lt;b>taxi&lt;/b>.');
    expect(html).toContain('Brengt de boeken.');
    for (const vanEenAnder of ['laptop', 'Gemeente', 'Sanne', 'Vries', nummer])
      expect(html).not.toContain(vanEenAnder);
    const { body } = await vraag(wereld.url, '/v1/inzage?aantal=50');
    expect(JSON.stringify(body)).toContain('afspraaklink');
  });

  test('records what they say once, for whoever leads to decide', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    const vorm = { sleutel: randomUUID(), 'toelichting-0': 'Klaar <script>alert(1)</script>' };
    const beide = await Promise.all([zeg(pad, 'taxi', vorm), zeg(pad, 'taxi', vorm)]);
    for (const { status, html } of beide) {
      expect(status).toBe(200);
      expect(html).toContain('wij hebben het ontvangen');
    }
    expect((await telefoon.open(pad)).html).toContain('zei u dat het is gedaan: &quot;Klaar &lt;script>');
    const pagina = await casuspagina(nummer);
    expect(pagina.split('zei Juf Anja dat het is gedaan')).toHaveLength(2);
    // Nothing was decided by it.
    const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=200`);
    expect(JSON.stringify(body)).not.toContain('afspraak-gecontroleerd');
    const regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
    // The school leads here: its form tells it.
    const school = await Ingelogde.als(wereld.url, 'school');
    const formulier = `/werkbak/casussen/${nummer}/opdrachten/controleerAfspraak`;
    expect((await school.open(formulier)).html).toContain('zei Juf Anja dat het is gedaan');
    expect((await regisseur.open(formulier)).status).toBe(409);
  });

  test('takes what is said later, also that it does not work out', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    await zeg(pad, 'boek');
    const later = await zeg(pad, 'boek', { zeg: 'lukt-niet', 'toelichting-1': 'De boeken zijn op.' });
    expect(later.html).toContain('Wij hebben opgeschreven dat het niet lukt.');
    const pagina = await casuspagina(nummer);
    expect(pagina).toContain('dat het niet lukt: &quot;De boeken zijn op.&quot;');
    expect(pagina).not.toContain('dat het is gedaan');
  });

  test('asks again for what is missing or too long, and keeps what was typed', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    const lang = await zeg(pad, 'taxi', { 'toelichting-0': 'x'.repeat(1001) });
    expect(lang.status).toBe(422);
    expect(lang.html).toContain('x'.repeat(1001));
    const zonder = await zeg(pad, 'taxi', { zeg: '', 'toelichting-0': 'Bijna.' });
    expect(zonder.status).toBe(422);
    expect(zonder.html).toContain('Bijna.');
    expect(await casuspagina(nummer)).not.toContain('zei Juf Anja');
  });

  test('that was changed, guessed, signed by another or of another case opens nothing', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    const eigen = readKeys(wereld.options.key);
    const vreemd = readKeys(Buffer.alloc(32, 7).toString('base64'));
    const weg = '00000000-0000-4000-8000-000000000000';
    const token = (wie: string, keys: typeof eigen, casusnummer = nummer) =>
      `/afspraken/${afspraaktoken({ casusnummer, wie }, keys)}`;
    expect(token('JUF ANJA', eigen)).toBe(pad);
    for (const vals of [
      `${pad.slice(0, 20)}${pad[20] === 'A' ? 'B' : 'A'}${pad.slice(21)}`,
      `${pad.slice(0, 40)}${pad[40] === 'A' ? 'B' : 'A'}${pad.slice(41)}`,
      `${pad}A`,
      '/afspraken/x',
      token('Juf Anja', vreemd),
      token('Juf Anja', eigen, weg),
    ]) {
      expect([vals, (await telefoon.open(vals)).status]).toEqual([vals, 404]);
      expect([vals, (await zeg(vals, 'taxi')).status]).toEqual([vals, 404]);
    }
    // Signed by us, for somebody who promised nothing here.
    expect((await telefoon.open(token('Niemand', eigen))).status).toBe(410);
    expect(await casuspagina(nummer)).not.toContain('zei Juf Anja');
  });

  test('that was passed on speaks for its own agreements alone, and opens no other page', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    const ander = await zeg(pad, 'geld', { 'toelichting-0': 'Van een ander.' });
    expect(ander.status).toBe(410);
    // What was typed is not lost.
    expect(ander.html).toContain('Van een ander.');
    expect(await casuspagina(nummer)).not.toContain('zei Gemeente');
    expect((await telefoon.open(`/werkbak/casussen/${nummer}`)).status).not.toBe(200);
  });

  test('ends when its agreements are settled, and all end when the case closes', async () => {
    const nummer = await casusMetAfspraken();
    const [anja, gemeente] = [await link(nummer, 'Juf Anja'), await link(nummer, 'Gemeente')];
    await geef(wereld.url, nummer, 'controleerAfspraak', 'school', { afspraak: 'taxi', nagekomen: true });
    const { html } = await telefoon.open(anja);
    expect(html).toContain('Brengt de boeken.');
    expect(html).not.toContain('taxi');
    expect((await zeg(anja, 'taxi')).status).toBe(410);
    await geef(wereld.url, nummer, 'controleerAfspraak', 'school', { afspraak: 'boek', nagekomen: false });
    expect((await telefoon.open(anja)).status).toBe(410);
    expect((await telefoon.open(gemeente)).status).toBe(200);
    await geef(wereld.url, nummer, 'sluitAf', 'manager', { reden: 'foutieve-melding', toelichting: 'Fout.' });
    const dicht = await zeg(gemeente, 'geld');
    expect(dicht.status).toBe(410);
    expect(dicht.html).toContain('Deze link is niet meer nodig');
  });

  test('fills nothing, however often it is used', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Gemeente');
    for (let keer = 0; keer < 20; keer += 1) expect((await zeg(pad, 'geld')).status).toBe(200);
    expect((await zeg(pad, 'geld')).status).toBe(429);
  });

  test('says so while the dossier is away, and keeps what was typed', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Gemeente');
    const zonder = await wereld.api({ databaseUrl: 'postgres://niemand@127.0.0.1:1/niets' });
    const weg = await telefoon.verstuurEens(new URL(pad, zonder).href, {
      ...{ sleutel: randomUUID(), afspraak: 'geld', zeg: 'gedaan', 'toelichting-0': 'Overgemaakt.' },
    });
    expect(weg.status).toBe(503);
    expect(weg.html).toContain('Overgemaakt.');
  });

  test('is given by whoever may say whether it was kept, and stands in no list of messages that others read', async () => {
    const nummer = await casusMetAfspraken();
    const pad = await link(nummer, 'Juf Anja');
    const lijst = `/werkbak/casussen/${nummer}/afspraken`;
    const school = await Ingelogde.als(wereld.url, 'school');
    const gegeven = await school.open(lijst);
    expect(gegeven.status).toBe(200);
    expect(gegeven.html).toContain(new URL(pad, wereld.url).href);
    expect(gegeven.html.match(/\/afspraken\/[\w-]{60,}</g)).toHaveLength(2);
    const regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
    const gezien = await regisseur.open(lijst);
    expect(gezien.html).toContain('Regelt een');
    expect(gezien.html).not.toContain(pad);
    const berichten = await regisseur.open(`/werkbak/casussen/${nummer}`);
    expect(berichten.html).toContain('Hier staat een link waarmee deze persoon zegt of het is gelukt.');
    expect(berichten.html).not.toContain(pad);
  });
});
