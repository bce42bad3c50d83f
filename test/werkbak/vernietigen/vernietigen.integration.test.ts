import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import noorderwold from '../../../convenanten/voorbeeld/noorderwold.json';
import type { Gebruiker } from '../../../domain/gebruiker';
import { vanEpoch } from '../../../domain/tijd';
import { openDatabase, type Database } from '../../../dossier/database';
import {
  nogTeVernietigen,
  sluitLijst,
  temporalIsWeg,
  vernietigKind,
} from '../../../dossier/vernietiging/uitvoeren';
import { vernietigingen } from '../../../dossier/vernietiging/vernietigingen';
import { readKeys } from '../../../temporal/codec';
import { connectClient } from '../../../temporal/connection';
import { NOORD } from '../../server/iedereen';
import { goedeMelding } from '../../server/nagemaakt';
import { createWereld, geef, vraag, type Wereld } from '../../server/wereld';
import { totdat } from '../../workflows/setup';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';

const PAD = '/werkbak/vernietigen';
const manager: Gebruiker = {
  ...{ id: 'm1', naam: 'Marga Hendriks', rol: 'manager', regio: NOORD },
  gemeenten: null,
  scholen: [],
};
const officier: Gebruiker = { ...manager, id: 'p1', naam: 'Petra Postma', rol: 'privacyfunctionaris' };
const WIE = { manager, officier, regisseur: { ...manager, id: 'c1', rol: 'casusregisseur' } } as const;

/** The region keeps files for five years. */
const map = mkdtempSync(join(tmpdir(), 'doorbraak-convenant-'));
let wereld: Wereld;
let browser: Browser;
let db: Database;
let als: Record<keyof typeof WIE, string>;

beforeAll(async () => {
  writeFileSync(join(map, 'noorderwold.json'), JSON.stringify({ ...noorderwold, bewaren: { jaren: 5 } }));
  [wereld, browser] = await Promise.all([createWereld(), startBrowser()]);
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  const api = (wie: Gebruiker) => wereld.api({ identify: () => Promise.resolve(wie), convenantPaths: [map] });
  als = {
    manager: await api(manager),
    officier: await api(officier),
    regisseur: await api(WIE.regisseur),
  };
});
afterAll(async () => {
  await browser.close();
  await db.destroy();
  await wereld.stop();
  rmSync(map, { recursive: true });
});

/** Reports a child, closes its case, and has that been long ago. */
async function lang(leerling: string, jaren = 6): Promise<{ casusnummer: string; kenmerk: string }> {
  const { casusnummer, kenmerk } = (
    await vraag(wereld.url, '/v1/casussen', goedeMelding({ leerling, naam: `Geheim ${leerling}` }))
  ).body.casus;
  await geef(wereld.url, casusnummer, 'sluitAf', 'manager', {
    reden: 'foutieve-melding',
    toelichting: 'Geheim.',
  });
  await vraag(als.regisseur, `/v1/casussen/${casusnummer}`);
  await sql`update casus set gesloten_op = gesloten_op - make_interval(years => ${jaren}) where casusnummer = ${casusnummer}`.execute(
    db,
  );
  return { casusnummer, kenmerk };
}

async function stuur(url: string, pad: string, velden: Record<string, string> = {}) {
  const antwoord = await fetch(new URL(pad, url), {
    method: 'POST',
    body: new URLSearchParams(velden),
    redirect: 'manual',
    headers: { origin: new URL(url).origin },
  });
  return {
    status: antwoord.status,
    naar: antwoord.headers.get('location') ?? '',
    tekst: await antwoord.text(),
  };
}
const lees = async (url: string, pad: string) => (await fetch(new URL(pad, url))).text();

/** In how many rows of the whole database a text stands, in whatever column. */
async function vindOveral(tekst: string): Promise<string[]> {
  const { rows } = await sql<{ tabel: string }>`
    select table_name as tabel from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
    db,
  );
  const gevonden: string[] = [];
  for (const { tabel } of rows) {
    const telling = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(tabel)} rij where position(${tekst} in rij::text) > 0`.execute(
      db,
    );
    if (telling.rows[0]!.n > 0) gevonden.push(tabel);
  }
  return gevonden.sort();
}

it('what was kept long enough is destroyed everywhere after two people looked at it, and a report is left', async () => {
  const { casusnummer, kenmerk } = await lang('oud-1');
  const blijft = await lang('jong-1', 4);
  const { rows } = await sql<{
    workflowId: string;
  }>`select workflow_id from casus where casusnummer = ${casusnummer}`.execute(db);
  const { workflowId } = rows[0]!;
  await sql`insert into verdacht (workflow_id) values (${workflowId}) on conflict do nothing`.execute(db);
  await sql`insert into bevinding (sleutel, soort, workflow_id, casusnummer, kenmerk, versies, stand)
    values ('proef', 'te-laat', ${workflowId}, ${casusnummer}, ${kenmerk}, '[]', 'open')`.execute(db);
  const client = connectClient({ ...wereld.options, keys: readKeys(wereld.options.key) });
  await expect(client.workflow.getHandle(workflowId).describe()).resolves.toMatchObject({ workflowId });

  expect((await fetch(new URL(PAD, als.regisseur))).status).toBe(403);
  expect(await lees(als.manager, PAD)).toContain('1 kind');
  const { status, naar } = await stuur(als.manager, PAD);
  expect(status).toBe(303);
  const lijst = await lees(als.manager, naar);
  expect(lijst).toContain(kenmerk);
  expect(lijst).not.toContain(blijft.kenmerk);
  expect(lijst).not.toContain('Geheim');
  expect(lijst).toContain('Iemand anders geeft akkoord');

  // Not by who made it, and not without looking.
  expect((await stuur(als.manager, naar, { besluit: 'akkoord', nagekeken: 'ja' })).status).toBe(403);
  const zonder = await stuur(als.officier, naar, { besluit: 'akkoord' });
  expect([zonder.status, zonder.tekst.includes('u heeft de lijst nagekeken')]).toEqual([422, true]);
  expect(await vindOveral(casusnummer)).toContain('gebeurtenis');

  expect((await stuur(als.officier, naar, { besluit: 'akkoord', nagekeken: 'ja' })).status).toBe(303);
  await totdat(
    () => lees(als.officier, naar),
    (tekst) => tekst.includes('<strong>Vernietigd</strong>'),
  );
  expect(await vindOveral(casusnummer)).toEqual([]);
  expect(await vindOveral(workflowId)).toEqual([]);
  // The report is all that knows of it.
  expect(await vindOveral(kenmerk)).toEqual(['vernietiging_kind']);
  const verslag = await lees(als.officier, naar);
  expect(verslag).toMatch(/Casussen<\/td><td data-kop="Aantal">1</);
  expect(verslag).toMatch(/Gebeurtenissen<\/td><td data-kop="Aantal">\d+</);
  await totdat(
    () =>
      client.workflow
        .getHandle(workflowId)
        .describe()
        .then(
          () => 'there',
          (fout: unknown) => String(fout),
        ),
    (stand) => /not found/i.test(stand),
  );
  expect(await vindOveral(blijft.casusnummer)).toContain('gebeurtenis');
  // Again is nothing, and nobody can decide twice.
  expect((await stuur(als.officier, naar, { besluit: 'akkoord', nagekeken: 'ja' })).status).toBe(303);
  expect(await lees(als.manager, PAD)).toContain('Er is nu niets om te vernietigen');
  await client.connection.close();
});

it('a child that somebody keeps, or that is reported again, stays', async () => {
  const [een, ander] = [await lang('oud-2'), await lang('oud-3')];
  const { naar } = await stuur(als.manager, PAD);
  const sleutel = async (nummer: string) =>
    (await sql<{ id: string }>`select kindsleutel as id from casus where casusnummer = ${nummer}`.execute(db))
      .rows[0]!.id;
  expect(
    (await stuur(als.officier, `${naar}/bewaren`, { kind: await sleutel(een.casusnummer) })).status,
  ).toBe(303);
  expect(
    (await stuur(als.officier, `${naar}/bewaren`, { kind: await sleutel(een.casusnummer) })).status,
  ).toBe(404);
  await vraag(wereld.url, '/v1/casussen', goedeMelding({ leerling: 'oud-3', naam: 'Geheim oud-3' }));
  await stuur(als.officier, naar, { besluit: 'akkoord', nagekeken: 'ja' });
  const klaar = await totdat(
    () => lees(als.officier, naar),
    (tekst) => tekst.includes('<strong>Vernietigd</strong>'),
  );
  expect(klaar).toContain('iemand haalde het van de lijst');
  expect(klaar).toContain('het kind is weer gemeld');
  for (const { casusnummer } of [een, ander]) expect(await vindOveral(casusnummer)).toContain('gebeurtenis');
});

describe('the function that destroys', () => {
  const lijsten = () => vernietigingen(db);
  const van = { jaren: 5, geslotenVoor: vanEpoch(Date.now() - 5 * 366 * 86_400_000) };
  const door = (wie: Gebruiker) => ({ wie, op: vanEpoch(Date.now()) });

  it('does nothing for a list that nobody else approved, whoever calls it', async () => {
    const { casusnummer } = await lang('oud-4');
    const id = (await lijsten().stelOp(NOORD, van, door(manager)))!;
    const [kind] = await lijsten().kinderen(id);
    expect(await nogTeVernietigen(db, id, 9)).toEqual([]);
    expect(await vernietigKind(db, id, kind!.kindsleutel)).toBeNull();
    const lijst = (await lijsten().vind(NOORD, id))!;
    await expect(lijsten().beslis(lijst, 'akkoord', door(manager))).rejects.toThrow('dossier');
    expect(await vindOveral(casusnummer)).toContain('gebeurtenis');
    // Nobody waits on two lists.
    expect(await lijsten().stelOp(NOORD, van, door(officier))).toBeNull();
    expect(await lijsten().beslis(lijst, 'afgewezen', door(manager))).toBe(true);
    expect(await lijsten().beslis(lijst, 'akkoord', door(officier))).toBe(false);
  });

  it('goes on after a crash where it was: what Temporal still has is removed by the next', async () => {
    const id = (await lijsten().stelOp(NOORD, van, door(manager)))!;
    await lijsten().beslis((await lijsten().vind(NOORD, id))!, 'akkoord', door(officier));
    for (const { kindsleutel } of await nogTeVernietigen(db, id, 9)) {
      const workflowId = await vernietigKind(db, id, kindsleutel);
      expect(workflowId).toMatch(/^casus-/);
      // Here the worker died.
      expect(await vernietigKind(db, id, kindsleutel)).toBeNull();
      expect(await nogTeVernietigen(db, id, 9)).toContainEqual({ kindsleutel, workflowId });
    }
    await sluitLijst(db, id);
    expect((await lijsten().vind(NOORD, id))!.klaarOp).toBeNull();
    for (const { kindsleutel } of await nogTeVernietigen(db, id, 9)) await temporalIsWeg(db, id, kindsleutel);
    await sluitLijst(db, id);
    expect((await lijsten().vind(NOORD, id))!.klaarOp).not.toBeNull();
    expect(await lijsten().nogBezig()).toEqual([]);
  });

  it('leaves of a line of the log about several children the others', async () => {
    const [een, ander] = [await lang('oud-5'), await lang('jong-5', 1)];
    await sql`insert into inzage (op, wie, naam, rol, regio, waarmee, handeling, casussen, aantal)
      values (now(), 'x', 'X', 'manager', ${NOORD}, 'api', 'leesCasussen',
        array[${een.casusnummer}, ${ander.casusnummer}]::uuid[], 2)`.execute(db);
    const id = (await lijsten().stelOp(NOORD, van, door(manager)))!;
    await lijsten().beslis((await lijsten().vind(NOORD, id))!, 'akkoord', door(officier));
    for (const { kindsleutel } of await nogTeVernietigen(db, id, 9)) await vernietigKind(db, id, kindsleutel);
    const { rows } = await sql<{ casussen: string[]; aantal: number }>`
      select casussen, aantal from inzage where wie = 'x'`.execute(db);
    expect(rows).toEqual([{ casussen: [ander.casusnummer], aantal: 1 }]);
  });
});

it.each([1280, 390])('both pages pass axe and are no wider than %d pixels', async (width) => {
  await lang(`oud-axe-${width}`);
  const { naar } = await stuur(als.manager, PAD);
  const pagina = await (
    await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
  ).newPage();
  for (const pad of [PAD, naar]) {
    await pagina.goto(new URL(pad, als.officier).href);
    expect([pad, await bezwaren(pagina), await steektUit(pagina)]).toEqual([pad, [], 0]);
  }
  await pagina.context().close();
});
