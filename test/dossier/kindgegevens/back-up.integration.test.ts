import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { Client } from 'pg';
import { openDatabase } from '../../../dossier/database';
import { RINGKOLOMMEN } from '../../../dossier/geheim/ringgebruik';
import { vergeetKind } from '../../../dossier/geheim/vergeten';
import { leesKindgegevens } from '../../../dossier/kindgegevens/lezen';
import { vernietigKind } from '../../../dossier/vernietiging/uitvoeren';
import { PROEFSLEUTELS } from '../../histories/key';
import { inRepository, read } from '../../docs/hulp';
import { proefdossier } from '../dossier-proef';
import { maakVolKind, REGIO } from './vol-kind';

const NA_TERUGZETTEN = 'dossier/kindgegevens/na-terugzetten.sql';
/** Tables whose rows are in the second part alone, as docs/beheer.md names them. */
const [, opdrachten = ''] = /```\n(# 1\. The record[\s\S]*?)```/.exec(read('docs/beheer.md')) ?? [];
const genoemd = (vlag: string) =>
  [...opdrachten.matchAll(new RegExp(`--${vlag}=(\\w+)`, 'g'))].map(([, tabel]) => tabel!);
const ZONDER_RIJEN = genoemd('exclude-table-data');
const TWEEDE_DEEL = genoemd('table');
const VRAGER = { betrokkene: null, isJongere: true };

let proef: Awaited<ReturnType<typeof proefdossier>>;
const kopieen: string[] = [];
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(async () => {
  for (const naam of kopieen) await opServer(proef.url, `drop database if exists ${naam} with (force)`);
  await proef.sluit();
});

async function opServer(url: string, statement: string): Promise<void> {
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A whole copy of a database as its files are; nobody may be connected to it meanwhile. */
async function kopie(url: string, naam: string): Promise<string> {
  const bron = new URL(url).pathname.slice(1);
  kopieen.push(naam);
  await opServer(url, `create database ${naam} template ${bron}`);
  const adres = new URL(url);
  adres.pathname = `/${naam}`;
  return adres.href;
}

/** All rows of a table, to be written into another copy. */
async function rijen(url: string, tabel: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ rij: Record<string, unknown> }>(
    `select to_jsonb(t) - 'ringsleutel' as rij from ${tabel} t`,
  );
  await client.end();
  return rows.map(({ rij }) => rij);
}

test('who was forgotten or destroyed stays so in an older backup that is restored with the keys that are left', async () => {
  // What only the ring protects is in the part that is kept short, but for what is about no child.
  const overKinderen = RINGKOLOMMEN.map(([tabel]) => tabel).filter(
    (tabel) => tabel !== 'weergave' && tabel !== 'abonnement',
  );
  expect(ZONDER_RIJEN).toEqual(expect.arrayContaining(overKinderen));

  const blijft = await maakVolKind(proef.db, 'MERKBLIJFT', null);
  const vergeten = await maakVolKind(proef.db, 'MERKVERGETEN', null);
  const vernietigd = await maakVolKind(proef.db, 'MERKVERNIETIGD', null);
  await proef.db.destroy();
  const naam = new URL(proef.url).pathname.slice(1);
  const heel = await kopie(proef.url, `${naam}_heel`);
  const eerste = await kopie(proef.url, `${naam}_eerste`);

  // After the backup one child is forgotten, and another destroyed as two people approved.
  const db = proef.open();
  await sql`update rechtenverzoek set besluit = 'toegewezen', redenen = geheim, besloten_op = now()`.execute(
    db,
  );
  await vergeetKind(db, vergeten.casusnummer);
  const { id, sleutel } = await db
    .selectFrom('vernietigingKind')
    .innerJoin('casus', 'casus.kindsleutel', 'vernietigingKind.kindsleutel')
    .select(['vernietiging as id', 'casus.kindsleutel as sleutel'])
    .where('casus.casusnummer', '=', vernietigd.casusnummer)
    .executeTakeFirstOrThrow();
  await sql`update vernietiging set besluit = 'akkoord', gesloten_voor = '2100-01-01' where id = ${id}`.execute(
    db,
  );
  await sql`update vernietiging_kind set stand = 'wacht' where vernietiging = ${id}`.execute(db);
  expect(await vernietigKind(db, id, sleutel)).toBe(vernietigd.workflowId);
  const tweede = new Map(
    await Promise.all(TWEEDE_DEEL.map(async (tabel) => [tabel, await rijen(proef.url, tabel)] as const)),
  );

  // A whole backup brings everybody back: that is what the two parts are for.
  const oud = openDatabase(heel, { sleutels: PROEFSLEUTELS, connections: 1 });
  for (const [kind, merk] of [
    [vergeten, 'MERKVERGETEN'],
    [vernietigd, 'MERKVERNIETIGD'],
  ] as const)
    expect(JSON.stringify(await leesKindgegevens(oud, REGIO, kind.casusnummer, VRAGER))).toContain(
      `Naam ${merk}`,
    );
  await oud.destroy();

  // The first part, as the dump without those rows restores it, and the rows of the second.
  const terug = new Client({ connectionString: eerste });
  await terug.connect();
  await terug.query('set session_replication_role = replica');
  for (const tabel of ZONDER_RIJEN) await terug.query(`delete from ${tabel}`);
  await terug.query('alter table casus drop constraint if exists casus_kindsleutel_fkey');
  for (const [tabel, alle] of tweede)
    for (const rij of alle) {
      const velden = Object.keys(rij).map((veld) => `"${veld}"`);
      await terug.query(
        `insert into ${tabel} (${velden.join()}) select ${velden.join()} from jsonb_populate_record(null::${tabel}, $1)`,
        [JSON.stringify(rij)],
      );
    }
  await terug.query(readFileSync(inRepository(NA_TERUGZETTEN), 'utf8'));
  await terug.query('set session_replication_role = default');
  await terug.query('alter table casus add foreign key (kindsleutel) references kindsleutel');
  await terug.end();

  const hersteld = openDatabase(eerste, { sleutels: PROEFSLEUTELS, connections: 1 });
  for (const [kind, merk] of [
    [vergeten, 'MERKVERGETEN'],
    [vernietigd, 'MERKVERNIETIGD'],
  ] as const) {
    const gelezen = JSON.stringify(await leesKindgegevens(hersteld, REGIO, kind.casusnummer, VRAGER));
    expect(gelezen).toContain('vernietigd');
    expect(gelezen).not.toMatch(
      new RegExp(
        `(Naam|Ouder|Jongere|Adres|Alles|afdruk|signaal|belofte|verzuim\\w+|registermelding) ${merk}`,
      ),
    );
    expect(gelezen).not.toContain(`kind-${merk}`);
  }
  const wie = JSON.stringify(await leesKindgegevens(hersteld, REGIO, blijft.casusnummer, VRAGER));
  for (const woord of ['Naam MERKBLIJFT', 'Ouder MERKBLIJFT', 'belofte MERKBLIJFT', 'verzuimuren MERKBLIJFT'])
    expect(wie).toContain(woord);
  await hersteld.destroy();
});
