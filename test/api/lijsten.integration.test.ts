import { randomUUID } from 'node:crypto';
import type { Gebruiker } from '../../domain/gebruiker';
import { Ingelogde } from '../werkbak/invullen';
import { NOORD } from '../server/iedereen';
import { dag, goedeMelding } from '../server/nagemaakt';
import { geef, createWereld, vraag, vraagEens, type Antwoord, type Wereld } from '../server/wereld';

const REGISSEUR: Gebruiker = {
  id: 'r1',
  naam: 'Rianne Regisseur',
  rol: 'casusregisseur',
  regio: NOORD,
  gemeenten: null,
  scholen: [],
};
const SCHOOL: Gebruiker = { ...REGISSEUR, id: 's1', rol: 'school', scholen: ['12AB'] };

let wereld: Wereld;
let url: string;
let school: string;
let regisseur: string;
let vreemd: string;
beforeAll(async () => {
  wereld = await createWereld();
  url = wereld.url;
  const als = (wie: Gebruiker) => wereld.api({ identify: () => Promise.resolve(wie) });
  school = await als(SCHOOL);
  regisseur = await als(REGISSEUR);
  vreemd = await als({ ...SCHOOL, id: 's2', scholen: ['34CD'] });
});
afterAll(() => wereld.stop());

interface Casus {
  readonly casusnummer: string;
  readonly kenmerk: string;
}

async function meld(anders: Record<string, unknown> = {}): Promise<Casus> {
  const { status, body } = await vraag(url, '/v1/casussen', goedeMelding(anders));
  expect(status).toBe(201);
  return body.casus;
}

/** One GET with its headers. */
async function lees(pad: string, headers: Record<string, string> = {}, als = url) {
  const antwoord = await fetch(new URL(pad, als), { headers });
  const tekst = await antwoord.text();
  const body: Antwoord['body'] = tekst === '' ? null : JSON.parse(tekst);
  return {
    status: antwoord.status,
    etag: antwoord.headers.get('etag') ?? '',
    link: antwoord.headers.get('link') ?? '',
    body,
  };
}

const NOTITIE = { opdracht: 'maakNotitie', door: 'school', gegevens: { tekst: 'Gebeld.' } };

async function stuur(
  nummer: string,
  tag: string,
  sleutel: string = randomUUID(),
  opdracht: unknown = NOTITIE,
) {
  const headers = { 'if-match': tag, 'idempotency-key': sleutel };
  return vraag(url, `/v1/casussen/${nummer}/opdrachten`, opdracht, headers);
}

describe('a case that was read', () => {
  it('is not sent again as long as there is nothing else to see, for each who reads it', async () => {
    const { casusnummer } = await meld();
    const pad = `/v1/casussen/${casusnummer}`;
    const { etag } = await lees(pad);
    expect(etag).toMatch(/^"\d+\.[\w-]+"$/);
    expect(await lees(pad, { 'if-none-match': etag })).toMatchObject({ status: 304, etag, body: null });
    expect((await lees(pad, { 'if-none-match': '"1.van-een-ander"' })).status).toBe(200);
    await geef(url, casusnummer, 'maakNotitie', 'school', NOTITIE.gegevens);
    const later = await lees(pad, { 'if-none-match': etag });
    expect([later.status, later.etag === etag]).toEqual([200, false]);
  });

  it('is acted on by one of those who saw it so, and the other is told to look again', async () => {
    const { casusnummer } = await meld();
    const { etag } = await lees(`/v1/casussen/${casusnummer}`);
    const sleutels = [randomUUID(), randomUUID(), randomUUID()];
    const antwoorden = await Promise.all(sleutels.map((sleutel) => stuur(casusnummer, etag, sleutel)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(antwoorden.find(({ status }) => status === 412)?.body).toMatchObject({ code: 'verouderd' });
    const notities = async () => {
      const { body } = await lees(`/v1/casussen/${casusnummer}/tijdlijn?aantal=200`);
      return (body.regels as { gebeurtenis: string }[]).filter((r) => r.gebeurtenis === 'notitie-gemaakt')
        .length;
    };
    expect(await notities()).toBe(1);

    // Sent again under its key it is the same answer, though the case has moved; who was refused reads and goes on under its own.
    const gedaan = sleutels[antwoorden.findIndex(({ status }) => status === 200)]!;
    const geweigerd = sleutels[antwoorden.findIndex(({ status }) => status === 412)]!;
    expect(await stuur(casusnummer, etag, gedaan)).toMatchObject({ status: 200 });
    expect(await notities()).toBe(1);
    const nu = await lees(`/v1/casussen/${casusnummer}`);
    expect(await stuur(casusnummer, nu.etag, geweigerd)).toMatchObject({ status: 200 });
    expect(await notities()).toBe(2);
    expect(await stuur(casusnummer, 'W/"1"')).toMatchObject({ status: 412 });
    expect(await stuur(casusnummer, '17')).toMatchObject({
      status: 400,
      body: { fouten: [{ veld: 'if-match' }] },
    });
    expect(await stuur(casusnummer, '*')).toMatchObject({ status: 200 });
  });

  it('is handed on as a command left it, and counts also when it is closed and for a document', async () => {
    const { casusnummer } = await meld();
    const pad = `/v1/casussen/${casusnummer}`;
    const antwoord = await fetch(new URL(`${pad}/opdrachten`, url), {
      method: 'POST',
      body: JSON.stringify(NOTITIE),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    });
    const tag = antwoord.headers.get('etag') ?? '';
    const sluit = {
      opdracht: 'sluitAf',
      door: 'manager',
      gegevens: { reden: 'verhuisd-buitenland', toelichting: 'Woont nu in Gent.' },
    };
    const bestand = async (als: string) => {
      const form = new FormData();
      for (const [naam, waarde] of Object.entries({ door: 'school', soort: 'verslag', titel: 'Gesprek' }))
        form.set(naam, waarde);
      form.set('bestand', new Blob(['Noor wil beginnen.']));
      const headers = { 'if-match': als, 'idempotency-key': randomUUID() };
      return (await fetch(new URL(`${pad}/documenten`, url), { method: 'POST', body: form, headers })).status;
    };
    const { etag: voor } = await lees(pad);
    expect(await stuur(casusnummer, tag, randomUUID(), sluit)).toMatchObject({ status: 200 });
    expect(await bestand(voor)).toBe(412);
    expect(await stuur(casusnummer, voor)).toMatchObject({ status: 412, body: { code: 'verouderd' } });
    expect(await stuur(casusnummer, (await lees(pad)).etag)).toMatchObject({
      status: 409,
      body: { code: 'niet-toegestaan' },
    });
  });
});

describe('a list', () => {
  it('says where its next page is, of chosen fields and how long it is', async () => {
    for (let i = 0; i < 3; i++) await meld({ school: '56EF00' });
    const gelezen: string[] = [];
    let pad = '/v1/casussen?school=56EF&open=true&aantal=2&fields=casusnummer,fase&tellen=true';
    for (;;) {
      const { body, link } = await lees(pad);
      expect(body.totaal).toBe(3);
      for (const regel of body.regels as Casus[]) {
        expect(Object.keys(regel).sort()).toEqual(['casusnummer', 'fase']);
        gelezen.push(regel.casusnummer);
      }
      const next = /<([^>]+)>; rel="next"/.exec(link)?.[1];
      expect(next === undefined).toBe(body.volgende === null);
      if (next === undefined) break;
      pad = next;
    }
    expect(new Set(gelezen).size).toBe(3);
    for (const [lijst, veld] of [
      ['taken', 'casusnummer'],
      ['berichten', 'casusnummer'],
      ['inzagen', 'id'],
      [`casussen/${gelezen[0]}/tijdlijn`, 'nummer'],
    ]) {
      const { status, body, link } = await lees(`/v1/${lijst}?aantal=1&tellen=true&fields=${veld}`);
      expect(Object.keys(body.regels[0])).toEqual([veld]);
      expect([lijst, status, body.totaal > 1, link.includes('rel="next"')]).toEqual([lijst, 200, true, true]);
    }
    const gezocht = await vraag(regisseur, '/v1/zoekvragen', { tekst: '2026', aantal: 1, tellen: true });
    expect([gezocht.status, typeof gezocht.body.totaal]).toEqual([200, 'number']);
  });

  it('of tasks takes the filters of the werkbak', async () => {
    const { casusnummer } = await meld({ school: '78GH00', eersteVerzuimdag: dag(-40) });
    const van = async (filter: string) =>
      ((await lees(`/v1/taken?school=78GH&${filter}`)).body.regels as Casus[]).map((een) => een.casusnummer);
    expect(await van('type=voortgang-rapporteren')).toEqual([casusnummer]);
    expect(await van('fase=om')).toEqual([]);
    expect(await van('teLaat=true&type=voortgang-rapporteren')).toEqual([]);
  });
});

describe('who keeps up with cases', () => {
  it('hears of each that changes, and of one that went elsewhere no more than that', async () => {
    const begin = (await lees('/v1/casuswijzigingen?aantal=200', {}, school)).body;
    expect(begin.meer).toBe(false);
    const { casusnummer, kenmerk } = await meld();
    const sinds = async (na: string, als: string) =>
      (await lees(`/v1/casuswijzigingen?aantal=1&na=${na}`, {}, als)).body;
    const eerst = await sinds(begin.volgende, school);
    expect(eerst.regels).toMatchObject([
      { casusnummer, kenmerk, casus: { casusnummer, fase: 'schoolregie' } },
    ]);
    expect((await sinds(begin.volgende, vreemd)).regels).toEqual([]);
    const korter = await lees(`/v1/casuswijzigingen?na=${begin.volgende}&fields=casusnummer`, {}, school);
    expect(korter.body).toEqual({ regels: [{ casusnummer }], volgende: eerst.volgende, meer: false });
    expect((await lees('/v1/casuswijzigingen?fields=naam', {}, school)).status).toBe(400);

    await geef(url, casusnummer, 'draagOver', 'leerplichtambtenaar', { gemeente: '0014', school: '34CD00' });
    const dan = await sinds(eerst.volgende, school);
    expect(dan.regels).toEqual([{ casusnummer, kenmerk, casus: null }]);
    expect((await sinds(dan.volgende, school)).regels).toEqual([]);
    expect((await sinds(begin.volgende, vreemd)).regels).toMatchObject([{ casus: { casusnummer } }]);
  });
});

describe('a child', () => {
  it('is found by the key of who reported it, and by no other', async () => {
    const leerling = `eigen-${randomUUID()}`;
    const melding = goedeMelding({ leerling });
    expect((await vraag(school, '/v1/casussen', melding)).status).toBe(201);
    const zoek = async (als: string, anders = {}) =>
      (await vraagEens(als, '/v1/leerlingvragen', { leerling, ...anders })).body.regels as Casus[];
    expect(await zoek(school)).toHaveLength(1);
    expect(await zoek(regisseur, { school: '12AB00' })).toHaveLength(1);
    expect(await zoek(regisseur)).toEqual([]);
    expect(await zoek(vreemd)).toEqual([]);
    expect(await zoek(vreemd, { school: '12AB' })).toEqual([]);
  });

  it('that may be reported twice is shown to who leads and to the manager, until they say that it is not so', async () => {
    const kind = { naam: `Dubbel ${randomUUID().slice(0, 8)}`, eersteVerzuimdag: dag(-35) };
    const [een, ander] = [await meld(kind), await meld(kind)];
    const pad = `/v1/casussen/${een.casusnummer}/dubbelen`;
    expect((await lees(pad, {}, regisseur)).body.regels).toMatchObject([
      { casusnummer: ander.casusnummer, kenmerk: ander.kenmerk, ziet: true },
    ]);
    expect((await lees(pad, {}, school)).body.regels).toEqual([]);

    const manager = await Ingelogde.als(url, 'manager');
    const casuspad = `/werkbak/casussen/${een.casusnummer}`;
    const { html } = await manager.open(casuspad);
    expect(html).toContain('Misschien twee keer gemeld');
    expect(html).toContain(`opdrachten/sluitAf?reden=dubbele-melding&amp;casus=${ander.kenmerk}`);
    const formulier = await manager.open(
      `${casuspad}/opdrachten/sluitAf?reden=dubbele-melding&casus=${ander.kenmerk}`,
    );
    expect(formulier.html).toContain(ander.kenmerk);

    const zegt = (als: string, oordeel: unknown, andere = ander.kenmerk) =>
      fetch(new URL(`${pad}/${andere}`, als), {
        method: 'PUT',
        body: JSON.stringify({ oordeel }),
        headers: { 'content-type': 'application/json' },
      }).then(async (antwoord) => ({ status: antwoord.status, body: (await antwoord.json()) as unknown }));
    expect((await zegt(school, 'niet-dubbel')).status).toBe(404);
    expect((await zegt(regisseur, 'dubbel')).status).toBe(400);
    expect((await zegt(regisseur, 'niet-dubbel', '1999-00001')).status).toBe(404);
    for (let keer = 0; keer < 2; keer++)
      expect(await zegt(regisseur, 'niet-dubbel')).toMatchObject({
        status: 200,
        body: { casusnummer: een.casusnummer, andere: ander.casusnummer, oordeel: 'niet-dubbel' },
      });
    expect((await lees(pad, {}, regisseur)).body.regels).toEqual([]);
    expect((await manager.open(casuspad)).html).not.toContain('Misschien twee keer gemeld');
  });
});
