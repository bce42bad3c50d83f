import { randomUUID } from 'node:crypto';
import type { Gebruiker } from '../../domain/gebruiker';
import { dag, goedeMelding } from '../server/nagemaakt';
import { createWereld, geef, vraag, vraagEens, type Wereld } from '../server/wereld';

const SCHOOL: Gebruiker = {
  ...{ id: 'admin', naam: 'Administratie', rol: 'systeem', regio: 'noorderwold', gemeenten: null },
  scholen: ['12AB00'],
};

let wereld: Wereld;
let url: string;
beforeAll(async () => {
  wereld = await createWereld();
  url = await wereld.api({ identify: () => Promise.resolve(SCHOOL) });
});
afterAll(() => wereld.stop());

interface Uitslag {
  readonly status: number;
  readonly casusnummer?: string;
  readonly sleutel?: string;
  readonly stand?: string;
  readonly ouder?: string;
  readonly regel?: number;
  readonly probleem?: { readonly code: string; readonly fouten?: readonly { readonly veld: string }[] };
}
/** Which reports stand in the file of a case. */
async function meldingenVan(casusnummer: string | undefined): Promise<string[]> {
  const { body } = await vraagEens(wereld.url, `/v1/casussen/${casusnummer}/tijdlijn?aantal=200`);
  const soorten = (body.regels as { gebeurtenis: string }[]).map(({ gebeurtenis }) => gebeurtenis);
  return soorten.filter((soort) => ['casus-gemeld', 'melding-gevoegd'].includes(soort));
}
/** Until every one that was taken stands in the dossier. */
async function meld(meldingen: readonly unknown[], sleutel: string): Promise<readonly Uitslag[]> {
  for (let poging = 0; ; poging++) {
    const { status, body } = await vraag(url, '/v1/meldingen', { meldingen }, { 'idempotency-key': sleutel });
    const uitslagen = body.uitslagen as Uitslag[];
    expect([status, body.detail]).toEqual([200, undefined]);
    if (poging === 5 || uitslagen.every((een) => een.status !== 202)) return uitslagen;
  }
}

test('many reports in one request have each their own result, and the same request again is the same reports', async () => {
  const [een, twee] = [goedeMelding({ ouder: { naam: 'Fatima Yilmaz', relatie: 'moeder' } }), goedeMelding()];
  const reeks = [
    een,
    goedeMelding({ school: '34CD00' }),
    { ...twee, geboortedatum: '1950-01-01', onbekend: 1 },
    twee,
    'geen melding',
    { ...een, geboortedatum: '2013-01-01', ouder: null },
  ];
  const sleutel = randomUUID();
  // The last is of the child of the first: that has to stand first.
  const eerst = await meld(reeks.slice(0, 5), sleutel);
  expect(eerst.map(({ status, probleem }) => [status, probleem?.code])).toEqual([
    ...[
      [201, undefined],
      [403, 'niet-bevoegd'],
      [400, 'ongeldig'],
      [201, undefined],
      [400, 'ongeldig'],
    ],
  ]);
  expect(eerst[2]?.probleem?.fouten?.map(({ veld }) => veld).sort()).toEqual(['geboortedatum', 'onbekend']);
  expect(eerst[0]).toMatchObject({ stand: 'verwerkt', ouder: 'bewaard', sleutel: `${sleutel}:0` });
  const weer = await meld(reeks.slice(0, 5), sleutel);
  expect(weer.map(({ casusnummer }) => casusnummer)).toEqual(eerst.map(({ casusnummer }) => casusnummer));
  expect(await meldingenVan(eerst[0]?.casusnummer)).toEqual(['casus-gemeld']);

  const anders = await vraag(url, '/v1/meldingen', { meldingen: [twee] }, { 'idempotency-key': sleutel });
  expect([anders.status, anders.body.code]).toEqual([409, 'sleutel-hergebruikt']);
  expect((await meld(reeks.slice(5), randomUUID()))[0]).toMatchObject({
    ...{ status: 409, probleem: { code: 'ander-kind' } },
  });
  const teveel = await vraag(url, '/v1/meldingen', { meldingen: Array(101).fill(twee) });
  expect([teveel.status, teveel.body.code]).toEqual([400, 'ongeldig']);
}, 60_000);

async function bestand(inhoud: string, tekenset: 'utf8' | 'latin1', controle?: string) {
  const form = new FormData();
  form.set('bestand', new Blob([Buffer.from(inhoud, tekenset)]));
  if (controle !== undefined) form.set('controle', controle);
  const antwoord = await fetch(new URL('/v1/meldingsbestanden', url), { method: 'POST', body: form });
  return { status: antwoord.status, body: (await antwoord.json()) as Record<string, unknown> };
}

test('a file is looked at first and then reported, line by line, and never twice', async () => {
  const [een, twee] = [randomUUID(), randomUUID()];
  const kop = 'leerling;naam;eerste verzuimdag;geboortedatum;onderwijssoort;gemeente;school';
  const inhoud = [
    kop,
    `${een};Zoë Müller;${dag(-3)};2-3-2014;po;14;12AB00`,
    `${twee};;morgen;2-3-2014;po;14;12AB00`,
    '',
  ].join('\r\n');
  const gekeken = await bestand(inhoud, 'latin1');
  expect(gekeken).toMatchObject({
    status: 200,
    body: { proef: true, tekenset: 'windows-1252', scheidingsteken: ';', aantal: 2, goed: 1 },
  });
  expect(gekeken.body['regels']).toMatchObject([
    { regel: 2, status: 200 },
    {
      ...{ regel: 3, status: 400 },
      probleem: { fouten: expect.arrayContaining([expect.objectContaining({ veld: 'eersteVerzuimdag' })]) },
    },
  ]);
  expect((await vraagEens(wereld.url, '/v1/casussen')).body.regels).not.toContainEqual(
    expect.objectContaining({ leerling: een }),
  );

  const ander = await bestand(inhoud.replace('morgen', dag(-2)), 'latin1', String(gekeken.body['controle']));
  expect([ander.status, ander.body['code']]).toEqual([409, 'gewijzigd']);
  const doe = async (wat: string) => {
    const { body } = await bestand(wat, 'latin1');
    for (let poging = 0; ; poging++) {
      const gedaan = await bestand(wat, 'latin1', String(body['controle']));
      const regels = gedaan.body['regels'] as Uitslag[] | undefined;
      if (poging === 5 || (gedaan.status === 200 && regels?.every(({ status }) => status !== 202)))
        return regels!;
    }
  };
  const gedaan = await doe(inhoud);
  expect(gedaan.map(({ status }) => status)).toEqual([201, 400]);
  const casus = await vraagEens(wereld.url, `/v1/casussen/${gedaan[0]?.casusnummer}`);
  expect(casus.body).toMatchObject({ naam: 'Zoë Müller' });
  // Put right, the other line is new and the first is not.
  const verbeterd = await doe(inhoud.replace('morgen', dag(-2)));
  expect(verbeterd.map(({ status }) => status)).toEqual([201, 201]);
  expect(verbeterd[0]?.casusnummer).toBe(gedaan[0]?.casusnummer);
  expect(await meldingenVan(gedaan[0]?.casusnummer)).toEqual(['casus-gemeld']);

  const leeg = await bestand('', 'utf8');
  expect([leeg.status, leeg.body['code']]).toEqual([400, 'ongeldig']);
}, 60_000);

test('what the verzuimregister relays opens a case or is taken notice of, and tells its statuses', async () => {
  const { eersteVerzuimdag: begin, ...kind } = goedeMelding() as { eersteVerzuimdag: string };
  const melding = { ...kind, nummer: randomUUID(), soort: 'relatief-verzuim', begin };
  const stuur = (wat: unknown) => vraag(url, '/v1/registermeldingen', wat);
  const eerst = await stuur(melding);
  expect(eerst).toMatchObject({
    ...{ status: 200, body: { begin, einde: null, statussen: [{ status: 'in-behandeling' }] } },
  });
  const { id, casusnummer } = eerst.body as { id: string; casusnummer: string };
  const gewijzigd = await stuur({ ...melding, einde: dag(-1) });
  expect(gewijzigd.body).toMatchObject({ id, casusnummer, einde: dag(-1) });
  expect(await meldingenVan(casusnummer)).toEqual(['casus-gemeld']);

  await geef(wereld.url, casusnummer, 'sluitAf', 'manager', { reden: 'foutieve-melding', toelichting: 'x' });
  const later = await vraagEens(url, `/v1/registermeldingen/${id}`);
  expect(later.body.statussen).toMatchObject([{ status: 'in-behandeling' }, { status: 'afgesloten' }]);

  const luxe = await stuur({
    ...goedeMelding({ eersteVerzuimdag: undefined }),
    ...{ nummer: randomUUID(), soort: 'luxeverzuim', begin, einde: begin },
  });
  expect(luxe.body).toMatchObject({
    ...{ casusnummer: null, statussen: [{ status: 'ter-kennisgeving-aangenomen' }] },
  });
  const fout = await stuur({ ...melding, nummer: randomUUID(), begin: dag(2) });
  expect([fout.status, fout.body.fouten]).toEqual([400, [expect.objectContaining({ veld: 'begin' })]]);
  const ander = { ...SCHOOL, scholen: ['34CD00'] };
  const elders = await wereld.api({ identify: () => Promise.resolve(ander) });
  expect((await vraagEens(elders, `/v1/registermeldingen/${id}`)).status).toBe(404);
  expect((await vraag(elders, '/v1/registermeldingen', melding)).body.code).toBe('niet-bevoegd');
}, 60_000);

test('on its page a file is looked at, then reported, and the same form again reports nothing twice', async () => {
  const leerling = randomUUID();
  const kop = 'leerling;naam;eerste verzuimdag;geboortedatum;onderwijssoort;gemeente;school';
  const form = new FormData();
  const regels = [`${leerling};Kind Pagina;${dag(-3)};2-3-2014;po;14;12AB00`, ';;;;;;12AB00'];
  form.set('bestand', new Blob([[kop, ...regels].join('\r\n')]));
  const pad = new URL('/werkbak/melden/bestand', url);
  const gekozen = await fetch(pad, { method: 'POST', body: form, redirect: 'manual' });
  expect(gekozen.status).toBe(303);
  const adres = new URL(gekozen.headers.get('location') ?? '', url);
  const gekeken = await (await fetch(adres)).text();
  expect(gekeken).toMatch(/Er is nog niets gemeld\. 1 regel kan gemeld worden\.[^]*Meld dit kind/);
  expect(gekeken).toMatch(/Leerling is verplicht/);
  const bekend = async () =>
    (
      (await vraagEens(wereld.url, '/v1/casussen?aantal=200')).body.regels as { naam: string | null }[]
    ).filter(({ naam }) => naam === 'Kind Pagina').length;
  expect(await bekend()).toBe(0);
  for (let keer = 0; keer < 2; keer++) {
    const body = new URLSearchParams({ b: adres.searchParams.get('b') ?? '' });
    const gemeld = await (
      await fetch(new URL(`${pad.pathname}/gemeld`, url), { method: 'POST', body })
    ).text();
    expect(gemeld).toContain('Wat er van het bestand werd');
  }
  expect(await bekend()).toBe(1);
  const leeg = await fetch(pad, { method: 'POST', body: new FormData() });
  expect([leeg.status, (await leeg.text()).includes('Kies een bestand.')]).toEqual([422, true]);
}, 60_000);
