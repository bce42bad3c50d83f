import { Migrator, sql } from 'kysely';
import { leesBestand } from '../../../dossier/bestand';
import { leesOpen, leesStaand } from '../../../dossier/bewaking/lijst';
import { openDatabase, type Database } from '../../../dossier/database';
import { controleerCasussen } from '../../../dossier/keten/controle';
import { migrate, MIGRATIONS } from '../../../dossier/migrate';
import { taakregels } from '../../../dossier/taakregels';
import { volgendeMoment } from '../../../domain/termijnen';
import { emptyDatabase } from '../../opzet/database';
import { PROEFSLEUTELS } from '../../histories/key';
import { heleLadder, Verhaal } from '../verhaal';
import { breekt, leesVorm, type Vorm } from './vorm';

/**
 * The last migration of the release that runs now. What comes after it runs beside workers of that release; to be raised at each
 * release.
 */
const UITGEBRACHT = '0055-vernietiging';

let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const { url, drop: weg } = await emptyDatabase();
  db = openDatabase(url, { connections: 1, sleutels: PROEFSLEUTELS });
  drop = async () => {
    await db.destroy();
    await weg();
  };
});
afterAll(() => drop());

async function tot(naam: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateTo(naam);
  if (error !== undefined)
    throw new Error(`${naam}: ${error instanceof Error ? error.message : 'it failed'}`);
}

/** Writes a case as the first release did: everything in the clear, and no more than its tables had. */
async function schrijfToen({ workflowId, casus, partijen }: Verhaal): Promise<void> {
  const { casusnummer, convenant, regie } = casus;
  const op = volgendeMoment(casus)?.op ?? null;
  await sql`
    insert into casus (casusnummer, workflow_id, leerling, regio, gemeente, school, onderwijssoort, fase, bereikt, regie_rol,
      regie_persoon, eerste_verzuimdag, gemeld_op, volgende_moment, gesloten_op, gesloten_reden, vervolg_op, volgnummer, toestand)
    values (${casusnummer}, ${workflowId}, ${casus.leerling}, ${convenant.regio}, ${casus.gemeente}, ${casus.school ?? null},
      ${casus.onderwijssoort}, ${casus.fase}, ${casus.bereikt}, ${regie.rol}, ${regie.persoon}, ${casus.eersteVerzuimdag},
      ${casus.gemeldOp}, ${casus.gesloten === null ? op : null}, ${casus.gesloten?.op ?? null}, ${casus.gesloten?.reden ?? null},
      ${casus.vervolgOp}, ${casus.volgnummer}, ${JSON.stringify(casus)}::jsonb)`.execute(db);
  const alle = partijen.flatMap(({ gebeurtenissen }) => gebeurtenissen);
  for (const { nummer, id, gebeurtenis, werkelijkOp, herkomst } of alle)
    await sql`
      insert into gebeurtenis (casusnummer, nummer, id, soort, op, werkelijk_op, door, actor, kanaal, gegevens)
      values (${casusnummer}, ${nummer}, ${id}, ${gebeurtenis.soort}, ${gebeurtenis.op}, ${werkelijkOp}, ${gebeurtenis.door},
        ${herkomst?.wie ?? null}, ${herkomst?.kanaal ?? null}, ${JSON.stringify(gebeurtenis.gegevens)}::jsonb)`.execute(
      db,
    );
  for (const taak of taakregels([], alle, casus))
    await sql`
      insert into taak (casusnummer, geopend_bij, type, regio, gemeente, rol, persoon, geopend_op, uiterlijk, herinnering, escalatie,
        gepauzeerd, status, gesloten_op)
      values (${casusnummer}, ${taak.geopendBij}, ${taak.type}, ${taak.regio}, ${taak.gemeente}, ${taak.rol}, ${taak.persoon},
        ${taak.geopendOp}, ${taak.uiterlijk}, ${taak.herinnering}, ${taak.escalatie}, ${taak.gepauzeerd}, ${taak.status},
        ${taak.geslotenOp})`.execute(db);
  await sql`
    insert into bericht (id, casusnummer, bij, soort, aan_rol, onderwerp, tekst, aangemaakt_op, bezorgd_op)
    values (${`${casusnummer}/1`}, ${casusnummer}, 1, 'taak', 'school', 'Een kind zit thuis', 'Bel vandaag.', ${casus.gemeldOp},
      ${casus.gemeldOp})`.execute(db);
}

/** Each table with a row in it, and the columns that a writer of this form of it names. */
async function gevuld({ kolommen }: Vorm): Promise<Map<string, string[]>> {
  const metRij = new Map<string, string[]>();
  for (const tabel of new Set([...kolommen.values()].map((kolom) => kolom.tabel))) {
    const { rows } = await sql`select 1 from ${sql.table(tabel)} limit 1`.execute(db);
    const van = [...kolommen].filter(([, kolom]) => kolom.tabel === tabel && !kolom.berekend);
    const namen = van.map(([naam]) => naam.slice(tabel.length + 1));
    if (rows.length > 0) metRij.set(tabel, namen);
  }
  return metRij;
}

test('from the first tables, filled, to the last: every case is whole, and reads as it was; what came since only adds', async () => {
  await tot('0001-begin');
  const verhalen = [
    heleLadder(),
    new Verhaal('2026-09-07T08:00:00.000Z', { naam: 'Noor Westra' }),
    heleLadder(),
  ];
  verhalen[1]?.tot('2026-10-06T08:00:00.000Z');
  for (const verhaal of verhalen) await schrijfToen(verhaal);

  // What is released is migrated as it is; each step after it is looked at.
  await tot(UITGEBRACHT);
  const toen = await leesVorm(db);
  let voor = toen;
  const namen = Object.keys(MIGRATIONS).sort();
  expect(namen).toContain(UITGEBRACHT);
  for (const naam of namen.filter((een) => een > UITGEBRACHT)) {
    await tot(naam);
    const na = await leesVorm(db);
    const gebroken = breekt(voor, na);
    const { contract } = MIGRATIONS[naam] ?? {};
    expect([naam, contract === undefined ? gebroken : []]).toEqual([naam, []]);
    voor = na;
  }
  await migrate(db);

  for (const { casus, casusnummer, workflowId, partijen } of verhalen) {
    const [staand] = await leesStaand(db, workflowId, casusnummer);
    expect(staand?.casus).toEqual(JSON.parse(JSON.stringify(casus)));
    expect(staand?.kenmerk).toMatch(/^2026-\d{5}$/);
    const gebeurtenissen = await leesBestand(db, casusnummer);
    expect(gebeurtenissen).toEqual(
      partijen.flatMap((partij) =>
        partij.gebeurtenissen.map(({ nummer, id, gebeurtenis }) => ({
          ...{ nummer, id },
          gebeurtenis: JSON.parse(JSON.stringify(gebeurtenis)) as unknown,
        })),
      ),
    );
  }
  const open = verhalen.filter(({ casus }) => casus.gesloten === null);
  expect((await leesOpen(db, 'casus-')).map(({ workflowId }) => workflowId).sort()).toEqual(
    open.map(({ workflowId }) => workflowId).sort(),
  );
  expect(await controleerCasussen(db)).toMatchObject({ casussen: verhalen.length, bevindingen: [] });

  // A writer of the release before leaves out what it does not know; its rows are taken.
  const geschreven = await gevuld(toen);
  expect([...geschreven.keys()]).toEqual(expect.arrayContaining(['casus', 'gebeurtenis', 'taak', 'bericht']));
  for (const [tabel, kolommen] of geschreven) {
    const lijst = sql.join(kolommen.map((kolom) => sql.ref(kolom)));
    await sql`
      insert into ${sql.table(tabel)} (${lijst}) overriding system value select ${lijst} from ${sql.table(tabel)} limit 1
      on conflict do nothing`.execute(db);
  }
});

test.each([
  ['alter table proef drop column naam', 'proef.naam is gone'],
  ['alter table proef rename column naam to noem', 'proef.naam is gone'],
  ['alter table proef add column nieuw text not null', 'proef.nieuw is new and must be given'],
  ['alter table proef alter column soms set not null', 'proef.soms must be given and was not'],
  ['alter table proef alter column aantal type bigint', 'proef.aantal is bigint and was integer'],
  ['alter table proef alter column aantal drop default', 'proef.aantal is no longer filled in'],
  ['alter table proef add check (aantal > 0)', 'new for rows of proef: CHECK'],
  ['create unique index on proef (soms)', 'new for rows of proef: CREATE UNIQUE INDEX'],
  ['drop function proeven()', 'proeven() is gone'],
  ['drop table proef', 'proef.aantal is gone'],
])('a migration that breaks who runs beside it is seen: %s', async (stap, gezien) => {
  const { url, drop: weg } = await emptyDatabase();
  const leeg = openDatabase(url, { connections: 1, sleutels: PROEFSLEUTELS });
  try {
    await sql`create table proef (naam text not null, aantal integer not null default 0, soms text)`.execute(
      leeg,
    );
    await sql`create function proeven() returns integer language sql as 'select 1'`.execute(leeg);
    const voor = await leesVorm(leeg);
    const erbij = `alter table proef add column later text check (later <> ''); create table nog (id text primary key)`;
    await sql.raw(erbij).execute(leeg);
    expect(breekt(voor, await leesVorm(leeg))).toEqual([]);
    await sql.raw(stap).execute(leeg);
    const gebroken = breekt(voor, await leesVorm(leeg)).join('\n');
    expect(gebroken).toContain(gezien);
  } finally {
    await leeg.destroy();
    await weg();
  }
});
