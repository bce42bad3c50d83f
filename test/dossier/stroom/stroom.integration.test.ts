import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import request from 'supertest';
import type { Database } from '../../../dossier/database';
import { up } from '../../../dossier/migrations/0042-stroom';
import { up as eenOrde } from '../../../dossier/migrations/0047-een-orde';
import { legVast } from '../../../dossier/write';
import { BEGIN, stroom, type Plaats, type Stroomfilter } from '../../../dossier/stroom/stroom';
import type { Gebruiker } from '../../../domain/gebruiker';
import { bereik, type Bereik } from '../../../domain/toegang';
import { metConvenant } from '../../domain/hulp';
import { fakeApp } from '../../server/nagemaakt';
import { proefdossier } from '../dossier-proef';
import { heleLadder, OVERAL, Verhaal } from '../verhaal';

const ALLES: Stroomfilter = { soorten: null, regio: null };
let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
/** Where the stream of each test begins. */
let begin: Plaats;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  // The first case of a school year makes what numbers the others.
  await leg(nieuw());
});
beforeEach(async () => {
  begin = (await lees(OVERAL, { na: BEGIN })).tot;
});
afterAll(() => proef.sluit());

async function leg(verhaal: Verhaal): Promise<Verhaal> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  return verhaal;
}
function nieuw(anders: ConstructorParameters<typeof Verhaal>[1] = {}): Verhaal {
  return new Verhaal('2026-09-07T08:00:00.000Z', { leerling: randomUUID(), ...anders });
}
/** Everything that there is, read in parts of so many, as `case number/number`. */
async function lees(
  wie: Bereik | null = OVERAL,
  { na = begin, per = 200, filter = ALLES }: { na?: Plaats; per?: number; filter?: Stroomfilter } = {},
) {
  const gelezen: { casusnummer: string; nummer: number; soort: string }[] = [];
  let deel = await stroom(db).lees(wie, filter, na, per);
  for (; ; deel = await stroom(db).lees(wie, filter, deel.tot, per)) {
    gelezen.push(...deel.regels);
    if (!deel.meer) break;
  }
  return {
    gelezen,
    namen: gelezen.map(({ casusnummer, nummer }) => `${casusnummer}/${nummer}`),
    tot: deel.tot,
  };
}

test('what is committed late, however early it began, comes after what was read before it', async () => {
  const [laat, vroeg] = [nieuw(), nieuw()];
  const vanLaat = laat.laatste.gebeurtenissen.map(({ nummer }) => `${laat.casusnummer}/${nummer}`);
  let eerst: Awaited<ReturnType<typeof lees>> | undefined;
  await db.transaction().execute(async (trx) => {
    await legVast(trx, laat.laatste);
    // Another connection: it begins later, is committed first, and is read before this one ends.
    await legVast(proef.open(), vroeg.laatste);
    eerst = await lees();
    expect(new Set(eerst.gelezen.map(({ casusnummer }) => casusnummer))).toEqual(
      new Set([vroeg.casusnummer]),
    );
  });
  expect((await lees(OVERAL, { na: eerst!.tot })).namen).toEqual(vanLaat);
});

test('a write that is undone leaves no gap that anybody waits for', async () => {
  await db
    .transaction()
    .execute(async (trx) => {
      await legVast(trx, nieuw().laatste);
      throw new Error('undone');
    })
    .catch(() => undefined);
  const verhaal = await leg(nieuw());
  expect(new Set((await lees()).gelezen.map(({ casusnummer }) => casusnummer))).toEqual(
    new Set([verhaal.casusnummer]),
  );
});

test('written and read at the same time by many, every event is read once, and of a case in its order', async () => {
  const verhalen = Array.from({ length: 6 }, () => heleLadder());
  const gelezen: string[] = [];
  let tot = begin;
  let klaar = false;
  const lezen = (async () => {
    for (let laatste = false; !laatste;) {
      laatste = klaar;
      const deel = await lees(OVERAL, { na: tot, per: 7 });
      gelezen.push(...deel.namen);
      tot = deel.tot;
    }
  })();
  await Promise.all(verhalen.map(leg));
  klaar = true;
  await lezen;
  const verwacht = verhalen.flatMap(({ casusnummer, partijen }) =>
    partijen.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ nummer }) => `${casusnummer}/${nummer}`)),
  );
  expect([...gelezen].sort()).toEqual([...verwacht].sort());
  for (const { casusnummer } of verhalen) {
    const nummers = gelezen
      .filter((een) => een.startsWith(casusnummer))
      .map((een) => Number(een.split('/')[1]));
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
  }
});

test('who reads gets what lies within reach and is for them to see, and of that what they ask for', async () => {
  const noord = metConvenant({ regio: 'noord' });
  const school = await leg(nieuw({ convenant: noord, school: '12AB00' }));
  const andere = await leg(nieuw({ convenant: noord, school: '99ZZ00' }));
  const zuid = await leg(nieuw({ convenant: metConvenant({ regio: 'zuid' }) }));
  school.doe('2026-09-08T08:00:00.000Z', 'maakNotitie', 'school', { tekst: 'Voor ons.', lezers: 'school' });
  await legVast(db, school.laatste);
  school.doe('2026-11-10T08:00:00.000Z', 'kiesMasRoute', 'leerplichtambtenaar', {
    route: 'halt',
    toelichting: 'x',
  });
  await legVast(db, school.laatste);
  const wie = (anders: Partial<Gebruiker>): Gebruiker => ({
    ...{ id: 'x', naam: 'x', rol: 'systeem', regio: 'noord', gemeenten: null, scholen: [] },
    ...anders,
  });
  const van = async (anders: Partial<Gebruiker>, filter = ALLES) =>
    (await lees(bereik(wie(anders)), { filter })).gelezen;
  const nummers = (gelezen: { casusnummer: string }[]) =>
    new Set(gelezen.map(({ casusnummer }) => casusnummer));

  expect(nummers(await van({}))).toEqual(new Set());
  expect(nummers(await van({ scholen: ['12AB'] }))).toEqual(new Set([school.casusnummer]));
  expect(nummers(await van({ reikwijdte: 'regio-breed' }))).toEqual(
    new Set([school.casusnummer, andere.casusnummer]),
  );
  expect(nummers((await lees(OVERAL, { filter: { soorten: null, regio: 'zuid' } })).gelezen)).toEqual(
    new Set([zuid.casusnummer]),
  );
  // The MAS is the business of the leerplichtambtenaar: a school does not see that it was chosen.
  const soorten = (gelezen: { soort: string }[]) => gelezen.map(({ soort }) => soort);
  expect(soorten(await van({ scholen: ['12AB00'] }))).toContain('notitie-gemaakt');
  expect(soorten(await van({ scholen: ['12AB00'] }))).not.toContain('mas-route-gekozen');
  expect(soorten(await van({ rol: 'manager' }))).toContain('mas-route-gekozen');
  expect(new Set(soorten(await van({ rol: 'manager' }, { soorten: ['casus-gemeld'], regio: null })))).toEqual(
    new Set(['casus-gemeld']),
  );
});

test('what was there before the stream is in it, once', async () => {
  await leg(heleLadder());
  await leg(nieuw());
  const eerst = (await lees(OVERAL, { na: BEGIN })).namen;
  await sql`drop table stroom`.execute(db);
  await sql`drop function stroom_bij, stroom_verplaatst cascade`.execute(db);
  for (const stap of [up, eenOrde])
    await db.transaction().execute((trx) => stap(trx as unknown as Kysely<unknown>));
  expect([...(await lees(OVERAL, { na: BEGIN })).namen].sort()).toEqual([...eerst].sort());
});

describe('over the API', () => {
  const MANAGER: Gebruiker = {
    ...{ id: 'mia', naam: 'Mia', rol: 'manager', regio: 'oost', gemeenten: null, scholen: [] },
  };
  const bron = { oin: () => '00000001003214345000', adres: 'https://doorbraak.voorbeeld.nl' };
  const vraag = (pad: string, wie = MANAGER) =>
    request(fakeApp({ stroom: stroom(db), bron, identify: () => Promise.resolve(wie) }).app).get(pad);

  test('events are CloudEvents without anything of a person, and next leads on, also at the end', async () => {
    const verhaal = nieuw({ convenant: metConvenant({ regio: 'oost' }), naam: 'Bram Jansen' });
    await leg(verhaal);
    const { status, body, headers } = await vraag('/v1/gebeurtenissen?aantal=1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      meer: true,
      regels: [
        {
          specversion: '1.0',
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
          source: 'urn:nld:oin:00000001003214345000:systeem:doorbraak',
          type: 'nl.doorbraak.casus.casus-gemeld',
          subject: verhaal.casusnummer,
          time: '2026-09-07T10:00:00+02:00',
          datacontenttype: 'application/json',
          dataref: `https://doorbraak.voorbeeld.nl/v1/casussen/${verhaal.casusnummer}/tijdlijn?aantal=1&na=MA`,
          sequence: '1',
          sequencetype: 'Integer',
        },
      ],
    });
    const next = /<([^>]+)>; rel="next"/.exec(headers['link'] ?? '')?.[1] ?? '';
    expect(next).toContain(`na=${String(body.volgende)}`);
    const alles = [body.regels[0]];
    for (let pad = next, meer = true; meer;) {
      const antwoord = await vraag(pad);
      alles.push(...antwoord.body.regels);
      meer = antwoord.body.meer as boolean;
      pad = `/v1/gebeurtenissen?na=${String(antwoord.body.volgende)}`;
      if (!meer)
        expect((await vraag(pad)).body).toEqual({
          regels: [],
          meer: false,
          volgende: antwoord.body.volgende,
        });
    }
    expect(alles).toHaveLength(verhaal.casus.volgnummer);
    expect(new Set(alles.map(({ id }) => id as string)).size).toBe(alles.length);
    expect(JSON.stringify(alles)).not.toMatch(/Bram|Jansen|2014-03-02/);
  });

  test('a type that is not there and a place that was never given are refused; who has no cases has no right', async () => {
    const type = await vraag('/v1/gebeurtenissen?typen=nl.doorbraak.casus.bestaat-niet');
    expect([type.status, type.body.fouten]).toMatchObject([400, [{ veld: 'typen.0' }]]);
    expect((await vraag('/v1/gebeurtenissen?na=onzin')).status).toBe(400);
    expect((await vraag('/v1/gebeurtenissen', { ...MANAGER, rol: 'bestuurder' })).status).toBe(403);
  });
});
