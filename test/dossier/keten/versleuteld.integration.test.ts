import { sql } from 'kysely';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { conceptStore } from '../../../dossier/concept/concept';
import { openDatabase, type Database } from '../../../dossier/database';
import { dossierReader } from '../../../dossier/dossier';
import { herverpakSleutels } from '../../../dossier/geheim/herverpakken';
import type { Sleutelbos } from '../../../dossier/geheim/sleutelbos';
import { controleerCasussen } from '../../../dossier/keten/controle';
import { legVast } from '../../../dossier/write';
import { postQueue } from '../../../activities/post/queue';
import { readKeys } from '../../../temporal/codec';
import { sent } from '../../activities/post/outbox';
import { PROEFSLEUTEL } from '../../histories/key';
import { OUDER } from '../betrokkenen/betrokkene';
import { proefdossier } from '../dossier-proef';
import { OVERAL, Verhaal } from '../verhaal';

const NIEUW = Buffer.alloc(32, 'een andere sleutel').toString('base64');
const WIE = { door: 'account-1', op: '2026-09-08T08:00:00.000Z' };
const BEGIN = { na: null, aantal: 100 };

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
const geopend: Database[] = [];
beforeEach(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterEach(async () => {
  await Promise.all(geopend.splice(0).map((een) => een.destroy()));
  await proef.sluit();
});

/** The same database under other keys. */
function metSleutels(sleutels: Sleutelbos): Database {
  const een = openDatabase(proef.url, { sleutels });
  geopend.push(een);
  return een;
}

/** A case in which everybody is named and somebody writes at every turn. */
function verhaalVanNoor(): Verhaal {
  const verhaal = new Verhaal(undefined, { naam: 'Noor Janszoon' });
  const op = (dag: string) => `${dag}T08:00:00.000Z`;
  verhaal.doe(op('2026-09-08'), 'rapporteerVoortgang', 'school', {
    oordeel: 'op-schema',
    toelichting: 'Zij durft het plein niet op.',
  });
  verhaal.doe(op('2026-09-08'), 'legStemVast', 'school', {
    van: 'ouder',
    gezegd: 'Wij maken ons zorgen.',
    ondersteuner: 'Opa Klaas',
  });
  verhaal.doe(op('2026-09-08'), 'maakNotitie', 'school', { tekst: 'Tante Truus belde.' });
  verhaal.doe(op('2026-09-08'), 'legToestemmingVast', 'school', {
    van: 'ouder',
    besluit: 'gegeven',
    wie: 'Fatima Yilmaz',
  });
  verhaal.doe(op('2026-09-08'), 'maakAfspraak', 'school', {
    afspraak: 'a1',
    omschrijving: 'Elke dag bellen',
    wie: 'Meester Bart',
    uiterlijk: '2026-09-20',
  });
  verhaal.tot(op('2026-10-06'));
  verhaal.tot(op('2026-11-03'));
  verhaal.doe(op('2026-11-03'), 'planDoorbraaktafel', 'casusregisseur', {
    op: '2026-11-05T10:00:00.000Z',
    plaats: 'Buurthuis De Brug',
    deelnemers: [{ naam: 'Dokter Lien', discipline: 'jeugdgezondheid' }],
  });
  verhaal.doe(op('2026-11-03'), 'corrigeer', 'casusregisseur', {
    veld: 'naam',
    waarde: 'Noor Jansdochter',
    reden: 'Verkeerd gespeld door Ans.',
  });
  return verhaal;
}

/** Every value of every table of ours, as text. */
async function inTabellen(): Promise<Record<string, string>> {
  const { rows } = await sql<{ naam: string }>`
    select table_name as naam from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  const tabellen: Record<string, string> = {};
  for (const { naam } of rows) {
    const inhoud = await sql<{ tekst: string | null }>`
      select string_agg(t::text, ' ') as tekst from ${sql.table(naam)} t`.execute(db);
    // What is in bytes shows as hexadecimals; read as characters it must say as little.
    const tekst = inhoud.rows[0]?.tekst ?? '';
    const bytes = [...tekst.matchAll(/\\\\x([0-9a-f]+)/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    );
    tabellen[naam] = [tekst, ...bytes].join('\n');
  }
  return tabellen;
}

const PERSOONLIJK = [
  ...['Noor', 'noor', 'Janszoon', 'Jansdochter', 'plein', 'zorgen', 'Klaas', 'Truus', 'Fatima', 'bellen'],
  ...['Bart', 'Buurthuis', 'Lien', 'Ans', 'moeder', '12 34 56', 'Dorpsstraat', 'getypt', '2014-03-02'],
  ...['Uw kind', 'gespeld'],
];

test('no name and no free text stands in any table', async () => {
  const verhaal = verhaalVanNoor();
  const { casusnummer } = verhaal;
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  const id = '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f';
  await betrokkenen(db).voegToe({ ...OUDER, casusnummer, id }, WIE);
  await betrokkenen(db).wijzig({ ...OUDER, voorkeur: 'telefoon', casusnummer, id, versie: 1 }, WIE);
  await betrokkenen(db).haalDoor({ casusnummer, id, versie: 2 }, WIE);
  await betrokkenen(db).bewaarGemelde({ casusnummer, melding: 'm1', ouder: { ...OUDER } }, WIE);
  await conceptStore(db).keep('iemand', '/werkbak/x', { veld: 'Noor getypt' });
  const queue = postQueue(db, 60_000);
  const { leased } = await queue.lease('uitbak', 20, 'lease');
  expect(leased.length).toBeGreaterThan(0);
  await queue.note(leased.map(sent));

  const tabellen = await inTabellen();
  expect(Object.keys(tabellen)).toEqual(
    expect.arrayContaining(['casus', 'gebeurtenis', 'bericht', 'betrokkene']),
  );
  for (const [naam, inhoud] of Object.entries(tabellen))
    for (const tekst of PERSOONLIJK)
      expect([naam, tekst, inhoud.includes(tekst)]).toEqual([naam, tekst, false]);

  const lezer = dossierReader(db);
  const gelezen = JSON.stringify([
    await lezer.leesCasus(OVERAL, casusnummer),
    await lezer.leesTijdlijn(OVERAL, casusnummer, BEGIN),
    await lezer.leesBerichten(OVERAL, { casusnummer }, BEGIN),
    await betrokkenen(db).wijzigingen(casusnummer),
  ]);
  for (const tekst of [
    'Janszoon',
    'Jansdochter',
    'plein',
    'Klaas',
    'Truus',
    'Buurthuis',
    'Fatima',
    'Uw kind',
  ])
    expect(gelezen).toContain(tekst);
  expect(await lezer.leesCasus(OVERAL, casusnummer)).toMatchObject({
    casus: JSON.parse(JSON.stringify(verhaal.casus)) as object,
  });
});

test('a name that was corrected is found, and the old one no more', async () => {
  const verhaal = verhaalVanNoor();
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  const zoek = async (tekst: string) => (await dossierReader(db).zoekCasussen(OVERAL, tekst, BEGIN)).length;
  expect([await zoek('jansd'), await zoek('noor j'), await zoek('jansz')]).toEqual([1, 1, 0]);
});

test('after a change of key everything is read, and once it is wrapped again without the old key too', async () => {
  const verhaal = verhaalVanNoor();
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  const beide = metSleutels(readKeys(`${NIEUW},${PROEFSLEUTEL}`));
  const lees = (een: Database) => dossierReader(een).leesCasus(OVERAL, verhaal.casusnummer);
  const was = await lees(db);
  expect(await lees(beide)).toEqual(was);
  await expect(lees(metSleutels(readKeys(NIEUW)))).rejects.toThrow();

  const erna = new Verhaal('2026-09-09T08:00:00.000Z', { naam: 'Saar' });
  await legVast(beide, erna.laatste);
  expect(await herverpakSleutels(beide)).toBe(1);
  expect(await herverpakSleutels(beide)).toBe(0);
  const alleenNieuw = metSleutels(readKeys(NIEUW));
  expect(await lees(alleenNieuw)).toEqual(was);
  await legVast(alleenNieuw, verhaal.tot('2026-12-01T08:00:00.000Z'));
  expect(await controleerCasussen(alleenNieuw)).toMatchObject({ casussen: 2, bevindingen: [] });
  // The index of names stays under the last key, as identifiers do.
  expect(await dossierReader(beide).zoekCasussen(OVERAL, 'saar', BEGIN)).toHaveLength(1);
});

test('without keys nothing of a person is read or written', async () => {
  const zonder = openDatabase(proef.url);
  geopend.push(zonder);
  await expect(legVast(zonder, new Verhaal().laatste)).rejects.toThrow(/opened without keys/);
  await expect(
    dossierReader(zonder).leesCasussen(OVERAL, {}, '2026-11-20T10:00:00.000Z', BEGIN),
  ).rejects.toMatchObject({
    cause: expect.objectContaining({
      message: expect.stringMatching(/opened without keys/) as string,
    }) as Error,
  });
});
