import { sql } from 'kysely';
import { gezinsactor } from '../../../domain/gebruiker';
import { MEESTE_PER_DAG, MEESTE_POGINGEN } from '../../../domain/gezinslink';
import { vanEpoch } from '../../../domain/tijd';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { openDatabase, type Database } from '../../../dossier/database';
import { readKeys } from '../../../temporal/codec';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { dossierReader } from '../../../dossier/dossier';
import { dag, goedeMelding } from '../../server/nagemaakt';
import { geef, createWereld, vraag, type Wereld } from '../../server/wereld';
import { Ingelogde, ingevuld } from '../invullen';
import { JARIG, paginaVan, telefoonVoor, zetGezinslid } from './gezinslid';

const KIND = 'Sanne <b>de Vries</b>';

let wereld: Wereld;
let db: Database;
let regisseur: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

/** A case that a casusregisseur leads. */
async function meld(anders: Record<string, unknown> = {}): Promise<string> {
  const melding = goedeMelding({ naam: KIND, eersteVerzuimdag: dag(-30), ...anders });
  return (await vraag(wereld.url, '/v1/casussen', melding)).body.casus.casusnummer;
}

const zet = (nummer: string, anders: Partial<typeof OUDER> = {}) => zetGezinslid(db, nummer, anders);
const pagina = (nummer: string, id: string) => paginaVan(db, wereld.options.key, nummer, id);

/** Somebody of the family with their page open on a phone. */
async function lid(nummer: string, anders: Partial<typeof OUDER> = {}) {
  const id = await zet(nummer, anders);
  const pad = await pagina(nummer, id);
  const telefoon = await telefoonVoor(wereld.url, pad);
  const doe = async (daad: string, antwoorden: Record<string, string>) =>
    telefoon.doe(`${pad}/${daad}`, antwoorden);
  return { id, pad, telefoon, doe, zie: async () => (await telefoon.open(pad)).html };
}

interface Regel {
  readonly gebeurtenis: string;
  readonly door: string;
  readonly gegevens: Record<string, unknown>;
}
async function tijdlijn(nummer: string, soort: string): Promise<Regel[]> {
  const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=200`);
  return body.regels.filter((regel: Regel) => regel.gebeurtenis === soort);
}

const keek = async (wie: string) =>
  (await dossierReader(db).leesInzage(null, { wie }, { na: null, aantal: 50 })).map(
    ({ handeling, naam, rol }) => ({
      handeling,
      naam,
      rol,
    }),
  );

describe('the link of a parent', () => {
  test('shows nothing of anybody before the birth date is given, and keeps its address to itself', async () => {
    const nummer = await meld();
    const pad = await pagina(nummer, await zet(nummer));
    const antwoord = await fetch(new URL(pad, wereld.url));
    expect(antwoord.status).toBe(200);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': 'no-store',
    });
    const html = await antwoord.text();
    expect(html).toContain('name="robots" content="noindex, nofollow"');
    expect(html).toContain('Wat is de geboortedatum van het kind?');
    expect(html).not.toMatch(/Sanne|Vries|Yilmaz|\d{4}-\d{5}|script/);
    // Whoever has the link and not the birth date gets no further by asking for what is below it.
    const vreemd = Ingelogde.vreemd(wereld.url);
    for (const daad of ['vertellen', 'toestemming', 'klopt-niet', 'ondersteuner', 'terug']) {
      expect((await vreemd.open(`${pad}/${daad}`)).html).toContain('Wat is de geboortedatum van het kind?');
      const gestuurd = await vreemd.verstuur(`${pad}/${daad}`, {
        gezegd: 'x',
        tekst: 'x',
        antwoord: 'gegeven',
      });
      expect(gestuurd.html).toContain('Wat is de geboortedatum van het kind?');
    }
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toEqual([]);
  });

  test('shows what happens now and next, who leads with a number, and what was agreed, in plain Dutch', async () => {
    const nummer = await meld();
    await geef(wereld.url, nummer, 'maakAfspraak', 'casusregisseur', {
      ...{ afspraak: 'a1', omschrijving: 'Elke ochtend <i>bellen</i>', wie: 'De mentor', uiterlijk: dag(7) },
    });
    const { zie, pad, telefoon, id } = await lid(nummer, { taal: null });
    const html = await zie();
    expect(html).toContain('De casusregisseur zoekt samen met u en de school naar een oplossing.');
    expect(html).toContain('Dan komt er een gesprek met school, zorg en gemeente.');
    expect(html).toContain('Elke ochtend &lt;i>bellen&lt;/i>');
    expect(html).toContain('Fatima Yilmaz');
    expect(html).toContain('Sanne &lt;b>de Vries');
    expect(html).not.toMatch(/Openbaar Ministerie|<a[^>]*href="\/werkbak|<script/);
    expect(await keek(gezinsactor(id))).toEqual([
      { handeling: 'gezinspagina', naam: 'Een ouder of voogd', rol: 'gezin' },
    ]);
    const ar = await telefoon.open(`${pad}?taal=ar`);
    expect(ar.html).toContain('dir="rtl"');
    expect(ar.html).toContain('ماذا يحدث الآن؟');
    // Dutch stays beside it.
    expect(ar.html).toContain('Wat gebeurt er nu?');
  });

  test('locks after too many wrong birth dates, for whoever has it', async () => {
    const nummer = await meld();
    const pad = await pagina(nummer, await zet(nummer));
    const vreemd = Ingelogde.vreemd(wereld.url);
    const fout = { ...JARIG, 'geboortedatum.jaar': '2013' };
    const stand: number[] = [];
    for (let i = 0; i < MEESTE_POGINGEN; i++) {
      stand.push((await vreemd.verstuur(pad, fout)).status);
      await sql`update gezinslink set wacht_tot = now()`.execute(db);
    }
    expect(stand).toEqual([...Array<number>(MEESTE_POGINGEN - 1).fill(422), 410]);
    const slot = await vreemd.verstuur(pad, JARIG);
    expect(slot.status).toBe(410);
    expect(slot.html).toContain('Deze link of code werkt niet meer.');
    expect((await regisseur.open(`/werkbak/casussen/${nummer}/betrokkenen`)).html).toContain(
      'de link is op slot',
    );
  });

  test('has to wait between wrong ones, and says so', async () => {
    const nummer = await meld();
    const pad = await pagina(nummer, await zet(nummer));
    const vreemd = Ingelogde.vreemd(wereld.url);
    for (let i = 0; i < 3; i++) await vreemd.verstuur(pad, { ...JARIG, 'geboortedatum.jaar': '2013' });
    const wacht = await vreemd.verstuur(pad, JARIG);
    expect(wacht.status).toBe(429);
    expect(wacht.html).toContain('Wacht even');
  });

  test('ends with the authority, and is never that of a parent without it', async () => {
    const nummer = await meld();
    const { id, telefoon, pad } = await lid(nummer);
    const zonder = await zet(nummer, { soort: 'ouder-zonder-gezag', naam: 'Ali Yilmaz' });
    await expect(pagina(nummer, zonder)).rejects.toThrow('no page of their own');
    const wijzig = {
      ...OUDER,
      van: dag(-3),
      soort: 'ouder-zonder-gezag' as const,
      casusnummer: nummer,
      id,
      versie: 1,
    };
    await betrokkenen(db).wijzig(wijzig, { door: 'noor', op: new Date().toISOString() });
    expect((await telefoon.open(pad)).status).toBe(404);
    expect((await telefoon.verstuur(`${pad}/vertellen`, { gezegd: 'Nog iets' })).status).toBe(404);
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toEqual([]);
  });

  test('that was changed, or that nobody made, leads nowhere', async () => {
    const nummer = await meld();
    const pad = await pagina(nummer, await zet(nummer));
    const letter = pad[20] === 'A' ? 'B' : 'A';
    for (const vals of [
      `${pad.slice(0, 20)}${letter}${pad.slice(21)}`,
      `${pad}A`,
      '/gezin/x',
      `/gezin/${'x'.repeat(43)}`,
    ]) {
      const { status, html } = await Ingelogde.vreemd(wereld.url).open(vals);
      expect([vals, status]).toEqual([vals, 404]);
      expect(html).toContain('Deze link werkt niet');
    }
  });
});

describe('what the family says themselves', () => {
  test('stands in the timeline as said by them, once however often it is sent', async () => {
    const nummer = await meld();
    const { id, telefoon, pad, zie } = await lid(nummer);
    const form = {
      ...ingevuld((await telefoon.open(`${pad}/vertellen`)).html),
      gezegd: 'هي تحتاج <b>هدوء</b>',
    };
    const [een, twee] = await Promise.all([
      telefoon.verstuur(`${pad}/vertellen`, form),
      telefoon.verstuur(`${pad}/vertellen`, form),
    ]);
    expect([een.status, twee.status]).toEqual([303, 303]);
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toMatchObject([
      { door: 'casusregisseur', gegevens: { van: 'ouder', wie: 'Fatima Yilmaz', gezegd: form.gezegd } },
    ]);
    expect(await zie()).toContain('هي تحتاج &lt;b>هدوء');
    const casus = (await regisseur.open(`/werkbak/casussen/${nummer}`)).html;
    expect(casus).toContain('Fatima Yilmaz, via de eigen pagina');
    expect((await keek(gezinsactor(id))).map(({ handeling }) => handeling)).toContain('gezin-vertellen');
    // Sent again with something else: asked, not lost and not done.
    const anders = await telefoon.verstuur(`${pad}/vertellen`, { ...form, gezegd: 'Iets anders' });
    expect(anders.status).toBe(409);
    expect(anders.html).toContain('Dit formulier is al verstuurd');
    expect((await telefoon.verstuur(`${pad}/vertellen`, ingevuld(anders.html))).status).toBe(303);
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toHaveLength(2);
  });

  test('is not taken any more where somebody sends as no family does, and what was typed is kept', async () => {
    const nummer = await meld();
    const { id, telefoon, pad } = await lid(nummer);
    for (let i = 0; i < MEESTE_PER_DAG; i++)
      await dossierReader(db).logInzage({
        wie: { id: gezinsactor(id), naam: 'Een ouder of voogd', rol: 'gezin', regio: 'regio-noord' },
        op: vanEpoch(Date.now()),
        waarmee: 'werkbak',
        handeling: 'gezin-vertellen',
        casussen: [nummer],
      });
    const form = { ...ingevuld((await telefoon.open(`${pad}/vertellen`)).html), gezegd: 'Nog een keer' };
    const antwoord = await telefoon.verstuur(`${pad}/vertellen`, form);
    expect(antwoord.status).toBe(429);
    expect(antwoord.html).toContain('Er is nu niets verstuurd.');
    expect(antwoord.html).toContain('Nog een keer');
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toEqual([]);
    // Of another page it says nothing.
    const ander = await lid(nummer, { naam: 'Karim Yilmaz' });
    expect((await ander.doe('vertellen', { gezegd: 'Ik ook' })).status).toBe(303);
  });

  test('is checked, with the error beside the field and what was typed kept', async () => {
    const nummer = await meld();
    const { doe, pad, telefoon } = await lid(nummer);
    const leeg = await doe('vertellen', { gezegd: '  ' });
    expect(leeg.status).toBe(422);
    expect(leeg.html).toContain('id="veld-gezegd-fout"');
    const lang = await doe('vertellen', { gezegd: 'a'.repeat(4_001) });
    expect(lang.status).toBe(422);
    expect((await telefoon.verstuurEens(`${pad}/vertellen`, { gezegd: 'a'.repeat(80_000) })).status).toBe(
      413,
    );
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toEqual([]);
  });

  test('is an answer of each parent by name, which the other does not see', async () => {
    const nummer = await meld();
    const moeder = await lid(nummer, { taal: null });
    const vader = await lid(nummer, { naam: 'Ali Yilmaz', taal: null });
    const kind = await lid(nummer, { soort: 'jongere', naam: 'Sanne', taal: null });
    expect(await moeder.zie()).toContain('U heeft nog geen antwoord gegeven.');
    expect((await moeder.doe('toestemming', { antwoord: 'gegeven' })).status).toBe(303);
    expect((await vader.doe('toestemming', { antwoord: 'geweigerd' })).status).toBe(303);
    expect((await kind.doe('toestemming', { antwoord: 'gegeven' })).status).toBe(303);
    expect(await moeder.zie()).toContain('U zei: ja');
    expect(await vader.zie()).toContain('U zei: nee.');
    expect(await kind.zie()).toContain('Je zei: ja');
    expect((await moeder.doe('toestemming', { antwoord: 'ingetrokken' })).status).toBe(303);
    expect(await moeder.zie()).toContain('U zei eerst ja, en heeft dat teruggenomen.');
    const gegeven = (await tijdlijn(nummer, 'toestemming-vastgelegd')).map(({ gegevens }) => gegevens);
    expect(gegeven).toEqual([
      { van: 'ouder', besluit: 'gegeven', wie: 'Fatima Yilmaz' },
      { van: 'ouder', besluit: 'geweigerd', wie: 'Ali Yilmaz' },
      { van: 'jongere', besluit: 'gegeven' },
      { van: 'ouder', besluit: 'ingetrokken', wie: 'Fatima Yilmaz' },
    ]);
    // What one says is the other's business only when they tell it.
    await moeder.doe('vertellen', { gezegd: 'Alleen van mij' });
    expect(await moeder.zie()).toContain('Alleen van mij');
    for (const ander of [vader, kind]) expect(await ander.zie()).not.toContain('Alleen van mij');
  });

  test('is about the phase in which they were asked, and is not asked of a parent of who is sixteen', async () => {
    const nummer = await meld();
    const { telefoon, pad } = await lid(nummer);
    const form = { ...ingevuld((await telefoon.open(`${pad}/toestemming`)).html), antwoord: 'gegeven' };
    await geef(wereld.url, nummer, 'schaalOp', 'casusregisseur', { reden: 'Het gaat niet.' });
    const laat = await telefoon.verstuur(`${pad}/toestemming`, form);
    expect(laat.status).toBe(409);
    expect(laat.html).toContain('Dit kan nu niet meer.');
    expect(await tijdlijn(nummer, 'toestemming-vastgelegd')).toEqual([]);

    const ouder = await meld({ geboortedatum: '2009-03-02', onderwijssoort: 'vo' });
    const id = await zet(ouder, { taal: null });
    const vanOuder = await pagina(ouder, id);
    const mobiel = Ingelogde.vreemd(wereld.url);
    await mobiel.verstuur(vanOuder, { ...JARIG, 'geboortedatum.jaar': '2009' });
    expect((await mobiel.open(vanOuder)).html).toContain('Wij vragen het uw kind zelf.');
    const poging = await mobiel.verstuur(`${vanOuder}/toestemming`, { antwoord: 'gegeven' });
    expect(poging.status).toBe(409);
  });
});

describe('what whoever leads must look at', () => {
  test('waits in the werkbak and on the case until they dealt with it, and changes nothing by itself', async () => {
    const nummer = await meld();
    const { doe, zie, id } = await lid(nummer, { taal: null });
    const voor = (await vraag(wereld.url, `/v1/casussen/${nummer}`)).body;
    expect((await doe('klopt-niet', { tekst: 'De <script>datum</script> klopt niet' })).status).toBe(303);
    expect((await doe('terug', { vanaf: dag(0), volledig: 'ja' })).status).toBe(303);
    expect((await doe('ondersteuner', { naam: 'Oma Ans', telefoon: '06 11 22 33 44' })).status).toBe(303);
    const na = (await vraag(wereld.url, `/v1/casussen/${nummer}`)).body;
    expect([na.fase, na.volgnummer]).toEqual([voor.fase, voor.volgnummer]);
    expect(await zie()).toContain('nog niet gelezen');

    const werkbak = (await regisseur.open('/werkbak')).html;
    expect(werkbak).toContain('Dit zegt het gezin');
    const casus = (await regisseur.open(`/werkbak/casussen/${nummer}`)).html;
    for (const html of [werkbak, casus]) {
      expect(html).toContain('De &lt;script>datum&lt;/script> klopt niet');
      expect(html).toContain('Oma Ans helpt als ondersteuner.');
    }
    expect(casus).toContain('opdrachten/meldTerugkeer');
    expect((await regisseur.open(`/werkbak/casussen/${nummer}/betrokkenen`)).html).toContain('Oma Ans');

    const school = await Ingelogde.als(wereld.url, 'school');
    const acties = [...casus.matchAll(/action="([^"]+\/gezin\/[^"]+)"/g)].map(([, actie]) => actie ?? '');
    expect(acties).toHaveLength(3);
    const vanSchool = ingevuld((await school.open(`/werkbak/casussen/${nummer}`)).html);
    expect((await school.verstuurEens(acties[0] ?? '', vanSchool)).status).toBe(403);
    const token = /name="formuliertoken" value="([^"]+)"/.exec(casus)?.[1] ?? '';
    for (const actie of acties) {
      const klaar = await regisseur.verstuur(actie, {
        formuliertoken: token,
        terug: `/werkbak/casussen/${nummer}`,
      });
      expect([klaar.status, klaar.naar]).toEqual([303, `/werkbak/casussen/${nummer}`]);
    }
    expect((await regisseur.open('/werkbak')).html).not.toContain('klopt niet');
    expect((await regisseur.open(`/werkbak/casussen/${nummer}`)).html).toContain('Wat al is afgehandeld (3)');
    expect(await zie()).not.toContain('nog niet gelezen');
    expect((await keek(gezinsactor(id))).map(({ handeling }) => handeling)).toEqual(
      expect.arrayContaining(['gezin-klopt-niet', 'gezin-terug', 'gezin-ondersteuner']),
    );
  });

  test('is asked again when it cannot be, and one supporter comes of a form sent twice', async () => {
    const nummer = await meld();
    const { doe, telefoon, pad } = await lid(nummer);
    for (const vanaf of [dag(-400), dag(400), ''])
      expect((await doe('terug', { vanaf, volledig: 'nee' })).status).toBe(422);
    expect((await doe('ondersteuner', { naam: 'Oma', email: 'geen adres' })).status).toBe(422);
    const form = { ...ingevuld((await telefoon.open(`${pad}/ondersteuner`)).html), naam: 'Oma Ans' };
    await Promise.all([
      telefoon.verstuur(`${pad}/ondersteuner`, form),
      telefoon.verstuur(`${pad}/ondersteuner`, form),
    ]);
    const rondom = (await betrokkenen(db).lees(nummer)).filter(({ soort }) => soort === 'ondersteuner');
    expect(rondom.map(({ naam }) => naam)).toEqual(['Oma Ans']);
  });
});

describe('whoever leads', () => {
  test('withdraws a link and makes it anew, and gives a code that leads there; a school that does not lead cannot', async () => {
    const nummer = await meld();
    const { telefoon, pad, id } = await lid(nummer, { taal: null });
    const adres = `/werkbak/casussen/${nummer}/betrokkenen`;
    const { html } = await regisseur.open(adres);
    expect(html).toContain('Eigen pagina van het gezin');
    const token = /name="formuliertoken" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const stuur = (doe: string) => regisseur.verstuur(`${adres}/${id}/link`, { formuliertoken: token, doe });

    const school = await Ingelogde.als(wereld.url, 'school');
    const hunne = (await school.open(adres)).html;
    expect(hunne).not.toContain('Eigen pagina van het gezin');
    const vanSchool = /name="formuliertoken" value="([^"]+)"/.exec(hunne)?.[1] ?? '';
    const geweigerd = await school.verstuurEens(`${adres}/${id}/link`, {
      formuliertoken: vanSchool,
      doe: 'intrekken',
    });
    expect(geweigerd.status).toBe(403);
    expect((await telefoon.open(pad)).status).toBe(200);

    expect((await stuur('intrekken')).naar).toBe(`${adres}?gedaan=ingetrokken`);
    expect((await telefoon.open(pad)).status).toBe(404);
    expect((await regisseur.open(adres)).html).toContain('de link is ingetrokken');
    expect((await stuur('code')).status).toBe(409);
    expect((await stuur('nieuw')).naar).toBe(`${adres}?gedaan=link`);
    expect((await telefoon.open(pad)).status).toBe(404);

    const metCode = (await stuur('code')).html;
    const code = /class="gezin__code">([^<]+)</.exec(metCode)?.[1] ?? '';
    expect(metCode).toContain('/gezin');
    const ander = Ingelogde.vreemd(wereld.url);
    expect((await ander.open('/gezin')).html).toContain('Heeft u een code in een brief gekregen?');
    expect((await ander.verstuur('/gezin', { ...JARIG, code: 'CCCC-CCC-CCC' })).status).toBe(422);
    const binnen = await ander.verstuur('/gezin', {
      ...JARIG,
      code: code.toLowerCase().replaceAll('-', ' '),
    });
    expect(binnen.status).toBe(303);
    expect(binnen.naar).not.toContain(pad);
    expect((await ander.volg(binnen)).html).toContain('Fatima Yilmaz');
  });
});

describe('bad moments', () => {
  test('a closed case can be read and nothing is done on it any more', async () => {
    const nummer = await meld();
    const { telefoon, pad, zie } = await lid(nummer, { taal: null });
    const form = { ...ingevuld((await telefoon.open(`${pad}/vertellen`)).html), gezegd: 'Nog iets van mij' };
    await geef(wereld.url, nummer, 'sluitAf', 'leerplichtambtenaar', {
      reden: 'verhuisd-buitenland',
      toelichting: 'Het gezin woont nu in Turkije.',
    });
    const html = await zie();
    expect(html).toContain('Wij zijn klaar met deze hulp.');
    expect(html).toContain('U kunt deze pagina lezen tot en met');
    const laat = await telefoon.verstuur(`${pad}/vertellen`, form);
    expect(laat.status).toBe(409);
    // What was typed is not lost.
    expect(laat.html).toContain('Nog iets van mij');
    expect((await telefoon.open(`${pad}/terug`)).status).toBe(303);
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toEqual([]);
  });

  test('with Temporal away the page is read, and what is sent is kept to be sent again, once', async () => {
    const nummer = await meld();
    const { pad } = await lid(nummer);
    const url = await wereld.api({ temporalAddress: '127.0.0.1:1' });
    const telefoon = await telefoonVoor(url, pad);
    expect((await telefoon.open(pad)).status).toBe(200);
    const form: Record<string, string> = {
      ...ingevuld((await telefoon.open(`${pad}/vertellen`)).html),
      gezegd: 'Dit komt later',
    };
    const weg = await telefoon.verstuurEens(`${pad}/vertellen`, form);
    expect(weg.status).toBe(503);
    expect(weg.html).toContain('Er is niets verstuurd.');
    expect(ingevuld(weg.html)).toMatchObject({ gezegd: 'Dit komt later', sleutel: form['sleutel'] });
    const hier = await telefoonVoor(wereld.url, pad);
    expect((await hier.verstuur(`${pad}/vertellen`, ingevuld(weg.html))).status).toBe(303);
    expect(await tijdlijn(nummer, 'stem-vastgelegd')).toHaveLength(1);
  });

  test('with the database away nothing of a child is shown, and there is a button to send it again', async () => {
    const nummer = await meld();
    const { pad } = await lid(nummer);
    const url = await wereld.api({ databaseUrl: 'postgres://niemand@127.0.0.1:1/weg' });
    const telefoon = Ingelogde.vreemd(url);
    for (const weg of [await telefoon.open(pad), await telefoon.open(`${pad}/vertellen`)]) {
      expect(weg.status).toBe(503);
      expect(weg.html).toContain('Het lukt nu even niet.');
    }
    const gestuurd = await telefoon.verstuurEens(`${pad}/vertellen`, { gezegd: 'Niet kwijt' });
    expect(gestuurd.status).toBe(503);
    expect(gestuurd.html).toContain('value="Niet kwijt"');
    expect((await telefoon.verstuurEens('/gezin', { ...JARIG, code: 'CCCC-CCC-CCC' })).status).toBe(503);
  });

  test('two tabs: an answer in the one shows in the other, and the last one counts', async () => {
    const nummer = await meld();
    const { telefoon, pad, zie } = await lid(nummer, { taal: null });
    const een = ingevuld((await telefoon.open(`${pad}/toestemming`)).html);
    const twee = ingevuld((await telefoon.open(`${pad}/toestemming`)).html);
    expect((await telefoon.verstuur(`${pad}/toestemming`, { ...een, antwoord: 'gegeven' })).status).toBe(303);
    expect((await telefoon.verstuur(`${pad}/toestemming`, { ...twee, antwoord: 'geweigerd' })).status).toBe(
      303,
    );
    expect(await zie()).toContain('U zei: nee.');
  });

  test('closing it on a phone asks the birth date again there', async () => {
    const nummer = await meld();
    const { telefoon, pad } = await lid(nummer);
    expect((await telefoon.verstuur(`${pad}/afsluiten`, {})).html).toContain('De pagina is afgesloten');
    expect((await telefoon.open(pad)).html).toContain('Wat is de geboortedatum van het kind?');
  });

  test('a form from another site is refused, and one of a browser that hides where it comes from is not', async () => {
    const nummer = await meld();
    const pad = await pagina(nummer, await zet(nummer));
    const stuur = (headers: Record<string, string>) =>
      fetch(new URL(pad, wereld.url), {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams(JARIG),
      }).then(({ status }) => status);
    expect(await stuur({ origin: 'https://elders.example' })).toBe(403);
    expect(await stuur({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await stuur({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(303);
    expect(await stuur({ origin: 'null' })).toBe(303);
  });
});
