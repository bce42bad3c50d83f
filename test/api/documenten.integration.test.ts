import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Gebruiker } from '../../domain/gebruiker';
import { openDatabase, type Database } from '../../dossier/database';
import { documenten } from '../../dossier/documenten/documenten';
import { MEESTE_BYTES } from '../../dossier/documenten/document';
import { vergeetKind } from '../../dossier/geheim/vergeten';
import { controleerCasussen } from '../../dossier/keten/controle';
import { readKeys } from '../../temporal/codec';
import { NOORD } from '../server/iedereen';
import { dag, goedeMelding } from '../server/nagemaakt';
import { createWereld, geef, vraag, vraagEens, type Wereld } from '../server/wereld';
import { FOUT, GOED } from '../toegang/bestanden';

const regisseur: Gebruiker = {
  ...{ id: 'r1', naam: 'Rianne Regisseur', rol: 'casusregisseur' },
  ...{ regio: NOORD, gemeenten: null, scholen: [] },
};
const school: Gebruiker = { ...regisseur, id: 's1', naam: 'Sem School', rol: 'school', scholen: ['12AB00'] };

let wereld: Wereld;
let db: Database;
/** API and pages as whoever it is asked by. */
let als: Record<'regisseur' | 'school', string>;
let nummer: string;

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  const api = (wie: Gebruiker) => wereld.api({ identify: () => Promise.resolve(wie) });
  als = { regisseur: await api(regisseur), school: await api(school) };
  nummer = await meld();
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

/** A case that the casusregisseur leads. */
async function meld(): Promise<string> {
  const melding = goedeMelding({ naam: 'Kind Document', eersteVerzuimdag: dag(-40) });
  const { body } = await vraag(wereld.url, '/v1/casussen', melding);
  return body.casus.casusnummer as string;
}

const pad = (casusnummer: string) => `/v1/casussen/${casusnummer}/documenten`;

interface Anders {
  readonly url?: string;
  readonly casusnummer?: string;
  readonly sleutel?: string;
  readonly naam?: string;
  readonly velden?: Record<string, string>;
}

interface Gestuurd {
  readonly status: number;
  readonly koppen: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Sends a document once, as a program does. */
async function stuur(bytes: Buffer<ArrayBuffer>, anders: Anders = {}): Promise<Gestuurd> {
  const { url = als.regisseur, casusnummer = nummer, sleutel = randomUUID(), naam = 'a.pdf' } = anders;
  const form = new FormData();
  const velden = anders.velden ?? { soort: 'verslag', titel: 'Verslag van de arts' };
  for (const [veld, waarde] of Object.entries(velden)) form.set(veld, waarde);
  form.set('bestand', new Blob([bytes]), naam);
  const antwoord = await fetch(url + pad(casusnummer), {
    method: 'POST',
    headers: { 'idempotency-key': sleutel },
    body: form,
  });
  return { status: antwoord.status, koppen: antwoord.headers, body: await antwoord.json() };
}

/** Sends it until the machine was quick enough to confirm it. */
async function voegToe(bytes: Buffer<ArrayBuffer>, anders: Anders = {}): Promise<Gestuurd> {
  const sleutel = randomUUID();
  for (;;) {
    const antwoord = await stuur(bytes, { sleutel, ...anders });
    if (antwoord.status !== 202 && antwoord.status !== 503) return antwoord;
  }
}

async function lijst(casusnummer = nummer, url = als.regisseur) {
  const { body } = await vraagEens(url, pad(casusnummer));
  return body.documenten as { id: string; titel: string; sha256: string; grootte: number; door: string }[];
}

const aantal = async (casusnummer: string): Promise<number> =>
  (await db.selectFrom('document').select('id').where('casusnummer', '=', casusnummer).execute()).length;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** More than one piece, and no whole number of them. */
const GROOT = Buffer.concat([GOED.pdf, Buffer.alloc(2_500_000, 'geheim van het kind ')]);

test('a document is kept encrypted, bound to its event, and taken along to the byte as an attachment', async () => {
  const casusnummer = await meld();
  const titel = '../Onderzoek "jeugdarts" é';
  const { status, body } = await voegToe(GROOT, { casusnummer, velden: { soort: 'onderzoek', titel } });
  expect([status, body.status]).toEqual([200, 'verwerkt']);
  const [document, ...meer] = await lijst(casusnummer);
  expect(meer).toEqual([]);
  expect(document).toMatchObject({
    ...{ titel, soort: 'onderzoek', sha256: sha256(GROOT), grootte: GROOT.length },
    ...{ bestandssoort: 'application/pdf', door: 'casusregisseur', actor: 'r1' },
  });
  const { rows } = await sql<{ geheim: Buffer }>`
    select geheim from document_deel where document = ${document?.id}::uuid order by nummer`.execute(db);
  expect(rows).toHaveLength(3);
  for (const { geheim } of rows) expect(geheim.includes('geheim van het kind')).toBe(false);

  await sql`truncate inzage`.execute(db);
  for (const adres of [`/v1/casussen/${casusnummer}`, `/werkbak/casussen/${casusnummer}`]) {
    const antwoord = await fetch(`${als.regisseur}${adres}/documenten/${document?.id}`);
    expect(antwoord.status).toBe(200);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Onderzoek jeugdarts e.pdf"; filename*=UTF-8''Onderzoek%20jeugdarts%20%C3%A9.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-length': String(GROOT.length),
    });
    expect(Buffer.from(await antwoord.arrayBuffer()).equals(GROOT)).toBe(true);
  }
  const gezien = await db
    .selectFrom('inzage')
    .select(['handeling', 'waarmee', 'wie'])
    .orderBy('id')
    .execute();
  expect(gezien).toEqual([
    { handeling: 'leesDocument', waarmee: 'api', wie: 'r1' },
    { handeling: 'leesDocument', waarmee: 'werkbak', wie: 'r1' },
  ]);

  // A piece that somebody changed, or put in the place of another, is not given.
  await sql`update document_deel set geheim = set_byte(geheim, 40, 1 - get_byte(geheim, 40) % 2)
    where document = ${document?.id}::uuid and nummer = 0`.execute(db);
  expect((await fetch(`${als.regisseur}${pad(casusnummer)}/${document?.id}`)).status).toBe(503);
});

test('sent again under the same key it is one, and another file under that key is refused and not kept', async () => {
  const casusnummer = await meld();
  const sleutel = randomUUID();
  const twee = await Promise.all([1, 2].map(() => voegToe(GOED.pdf, { casusnummer, sleutel })));
  expect(twee.map(({ status }) => status)).toEqual([200, 200]);
  expect((await voegToe(GOED.png, { casusnummer, sleutel })).status).toBe(409);
  expect((await lijst(casusnummer)).map((een) => een.sha256)).toEqual([sha256(GOED.pdf)]);
  expect(await aantal(casusnummer)).toBe(1);
});

test('what is refused says what to do and leaves nothing behind', async () => {
  const casusnummer = await meld();
  const fouten = async (bytes: Buffer<ArrayBuffer>, anders: Anders = {}) => {
    const { status, body } = await stuur(bytes, { casusnummer, ...anders });
    return [
      status,
      ...(body.fouten ?? []).map((een: { veld: string; melding: string }) => `${een.veld} ${een.melding}`),
    ];
  };
  for (const bytes of Object.values(FOUT))
    expect(await fouten(bytes)).toEqual([
      400,
      expect.stringMatching(/^bestand heeft een soort .* Kies een PDF/),
    ]);
  expect(await fouten(Buffer.alloc(0))).toEqual([400, expect.stringMatching(/^bestand is leeg/)]);
  expect(await fouten(Buffer.alloc(MEESTE_BYTES + 1))).toEqual([
    ...[400, expect.stringMatching(/^bestand is te groot: ten hoogste 20 MB/)],
  ]);
  expect(await fouten(FOUT['a web page'], { velden: { titel: 'x'.repeat(201), door: 'school' } })).toEqual([
    400,
    expect.stringMatching(/^bestand heeft een soort/),
    expect.stringMatching(/^soort is verplicht/),
    'titel mag ten hoogste 200 tekens zijn',
  ]);
  const zonder = { document: 'x', soort: 'brief', titel: 'Brief', sha256: '0'.repeat(64), grootte: 1 };
  const kaal = { opdracht: 'voegDocumentToe', door: 'manager', gegevens: zonder };
  const los = await vraagEens(wereld.url, `/v1/casussen/${casusnummer}/opdrachten`, kaal);
  expect([los.status, los.body.fouten[0].melding]).toEqual([400, expect.stringContaining('/documenten')]);

  await geef(wereld.url, casusnummer, 'sluitAf', 'manager', {
    reden: 'foutieve-melding',
    toelichting: 'Nee.',
  });
  expect((await voegToe(GOED.pdf, { casusnummer })).status).toBe(409);
  expect(await aantal(casusnummer)).toBe(0);
  expect((await fetch(`${als.regisseur}${pad(casusnummer)}/${randomUUID()}`)).status).toBe(404);
  expect((await fetch(`${als.regisseur}${pad(casusnummer)}/niets`)).status).toBe(404);
});

test('a school sees and takes along what it added itself, and nothing else', async () => {
  const casusnummer = await meld();
  await voegToe(GOED.odt, { casusnummer });
  await voegToe(GOED.txt, {
    casusnummer,
    url: als.school,
    velden: { soort: 'brief', titel: 'Van de school' },
  });
  const alle = await lijst(casusnummer);
  const eigen = await lijst(casusnummer, als.school);
  expect(alle.map(({ door }) => door)).toEqual(['casusregisseur', 'school']);
  expect(eigen.map(({ titel }) => titel)).toEqual(['Van de school']);
  const download = async (url: string, id: string | undefined) =>
    (await fetch(`${url}${pad(casusnummer)}/${id}`)).status;
  expect(await download(als.school, eigen[0]?.id)).toBe(200);
  expect(await download(als.school, alle[0]?.id)).toBe(404);
  // Nor under another case.
  expect((await fetch(`${als.regisseur}${pad(nummer)}/${alle[0]?.id}`)).status).toBe(404);
});

test('a form in a browser without JavaScript adds one, and says beside the field what is wrong', async () => {
  const casusnummer = await meld();
  const adres = `${als.regisseur}/werkbak/casussen/${casusnummer}`;
  const formulier = `${adres}/opdrachten/voegDocumentToe`;
  const html = await (await fetch(formulier)).text();
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toMatch(/<input class="invoer invoer--vol" id="veld-bestand" name="bestand" type="file"/);
  const sleutel = /name="_sleutel" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const verstuur = (velden: Record<string, string>, bytes: Buffer<ArrayBuffer> | null) => {
    const form = new FormData();
    for (const [veld, waarde] of Object.entries({ _sleutel: sleutel, ...velden })) form.set(veld, waarde);
    if (bytes !== null) form.set('bestand', new Blob([bytes]), '../../brief.pdf');
    return fetch(formulier, { method: 'POST', body: form, redirect: 'manual' });
  };
  const goed = { soort: 'verslag', titel: 'Gesprek <b>thuis</b>' };

  const fout = await verstuur({ soort: '', titel: 'x'.repeat(201) }, FOUT['a program of Windows']);
  const tekst = await fout.text();
  expect(fout.status).toBe(422);
  for (const zin of [
    'Vul dit in.',
    'Deze tekst mag ten hoogste 200 tekens zijn.',
    'Dit bestand heeft een soort',
  ])
    expect(tekst).toContain(zin);
  expect(await (await verstuur(goed, null)).text()).toContain('Kies een bestand.');
  const teGroot = await verstuur(goed, Buffer.alloc(MEESTE_BYTES + 500_000));
  expect([teGroot.status, await teGroot.text()]).toEqual([422, expect.stringContaining('te groot')]);

  let gedaan: Response;
  do gedaan = await verstuur(goed, GOED.jpg);
  while (gedaan.status === 202 || gedaan.status === 503);
  expect([gedaan.status, gedaan.headers.get('location')]).toEqual([
    ...[303, `/werkbak/casussen/${casusnummer}?gedaan=voegDocumentToe`],
  ]);
  expect((await verstuur(goed, GOED.jpg)).status).toBe(303);
  const anders = await verstuur(goed, GOED.png);
  expect([anders.status, await anders.text()]).toEqual([409, expect.stringContaining('al verstuurd')]);
  expect(await aantal(casusnummer)).toBe(1);

  const [document] = await lijst(casusnummer);
  const casus = await (await fetch(adres)).text();
  expect(casus).toContain(`href="/werkbak/casussen/${casusnummer}/documenten/${document?.id}"`);
  expect(casus).toContain('Gesprek &lt;b>thuis');
  expect(casus).toContain('Rianne Regisseur');
  const papier = await (await fetch(`${adres}/afdruk`)).text();
  expect(papier).toContain(sha256(GOED.jpg));
  expect(papier).not.toContain(`/documenten/`);
});

test('ten of 20 MB at once: who finds no room hears when to come back, and nothing is half kept', async () => {
  const casusnummer = await meld();
  const bytes = Buffer.concat([GOED.pdf, Buffer.alloc(MEESTE_BYTES - GOED.pdf.length)]);
  const antwoorden = await Promise.all(Array.from({ length: 10 }, () => stuur(bytes, { casusnummer })));
  const druk = antwoorden.filter(({ status }) => status === 429);
  const aangenomen = antwoorden.filter(({ status }) => status === 200 || status === 202);
  // 503: the database was too slow for so much at once, and nothing happened.
  expect(
    antwoorden.map(({ status }) => status).filter((status) => ![200, 202, 429, 503].includes(status)),
  ).toEqual([]);
  for (const { koppen } of druk) expect(koppen.get('retry-after')).toBe('30');
  expect(druk.length).toBeGreaterThan(0);
  expect(aangenomen.length).toBeGreaterThan(0);
  expect(await aantal(casusnummer)).toBe(aangenomen.length);
  expect((await voegToe(GOED.pdf, { casusnummer })).status).toBe(200);
});

test('content without an event goes after a week, and all of it with the key of the child', async () => {
  const casusnummer = await meld();
  await voegToe(GOED.heic, { casusnummer });
  const bewaring = documenten(db);
  const inhoud = { bytes: GOED.pdf, sha256: sha256(GOED.pdf), bestandssoort: 'application/pdf' } as const;
  const id = randomUUID();
  expect(await bewaring.bewaar({ id, casusnummer, ...inhoud })).toBe('nieuw');
  expect(await bewaring.bewaar({ id, casusnummer, ...inhoud })).toBe('stond-er');
  await bewaring.ruimLosseOp();
  expect(await aantal(casusnummer)).toBe(2);
  await sql`update document set bewaard_op = now() - interval '8 days'`.execute(db);
  expect(await bewaring.ruimLosseOp()).toBe(1);
  const [document] = await lijst(casusnummer);
  expect(await aantal(casusnummer)).toBe(1);
  await bewaring.verwijderLos(document?.id ?? '');
  expect(await aantal(casusnummer)).toBe(1);

  await geef(wereld.url, casusnummer, 'sluitAf', 'manager', {
    reden: 'foutieve-melding',
    toelichting: 'Nee.',
  });
  await vergeetKind(db, casusnummer);
  expect(await aantal(casusnummer)).toBe(0);
  expect(await bewaring.bewaar({ id, casusnummer, ...inhoud })).toBe('onbekend');
  expect((await fetch(`${als.regisseur}${pad(casusnummer)}/${document?.id}`)).status).toBe(404);
  expect((await controleerCasussen(db)).bevindingen).toEqual([]);
});
