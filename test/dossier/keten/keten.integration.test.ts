import { sql } from 'kysely';
import type { Database } from '../../../dossier/database';
import type { Bevinding } from '../../../dossier/keten/bevinding';
import { controleerCasus, controleerCasussen } from '../../../dossier/keten/controle';
import { legStappenVast, legVast } from '../../../dossier/write';
import { proefdossier } from '../dossier-proef';
import { heleLadder, Verhaal } from '../verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterAll(() => proef.sluit());

async function schrijf(verhaal: Verhaal): Promise<string> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  return verhaal.casusnummer;
}

/** What is wrong with one case; null: nothing. */
async function fout(casusnummer: string): Promise<Pick<Bevinding, 'nummer' | 'soort'> | null> {
  const { bevindingen, casussen } = await controleerCasus(db, casusnummer);
  expect(casussen).toBe(1);
  expect(bevindingen.length).toBeLessThan(2);
  return bevindingen[0] ?? null;
}

/** Numbers of the events with something encrypted. */
async function metGeheim(casusnummer: string): Promise<number[]> {
  const rijen = await db
    .selectFrom('gebeurtenis')
    .select('nummer')
    .where('casusnummer', '=', casusnummer)
    .where('geheim', 'is not', null)
    .orderBy('nummer')
    .execute();
  return rijen.map(({ nummer }) => nummer);
}

/** Gives the events from one on other numbers. */
async function schuif(casusnummer: string, vanaf: number, met: number): Promise<void> {
  await sql`update gebeurtenis set nummer = nummer + 10000 where casusnummer = ${casusnummer} and nummer >= ${vanaf}`.execute(
    db,
  );
  await sql`update gebeurtenis set nummer = nummer - 10000 + ${met} where casusnummer = ${casusnummer} and nummer > 10000`.execute(
    db,
  );
}

describe('what the writer wrote is whole', () => {
  test('a whole case in small writes, and in steps that came together', async () => {
    const klein = heleLadder();
    expect(await fout(await schrijf(klein))).toBeNull();
    const ineens = heleLadder();
    await legStappenVast(db, ineens.partijen);
    expect(await fout(ineens.casusnummer)).toBeNull();
  });

  test('two writers at once of the same case', async () => {
    const verhaal = new Verhaal();
    const schrijvers = [db, proef.open(), proef.open()];
    await Promise.all(schrijvers.map((een) => legVast(een, verhaal.laatste)));
    const later = verhaal.tot('2026-10-06T08:00:00.000Z');
    await Promise.all(schrijvers.map((een) => legVast(een, later)));
    expect(await fout(verhaal.casusnummer)).toBeNull();
  });

  test('also while others write', async () => {
    const verhaal = heleLadder();
    const schrijven = schrijf(verhaal);
    for (let i = 0; i < 20; i++) expect((await controleerCasussen(db)).bevindingen).toEqual([]);
    await schrijven;
  });
});

describe('the first row that is not as it was written is named', () => {
  let casusnummer: string;
  let laatste: number;
  beforeEach(async () => {
    const verhaal = heleLadder();
    casusnummer = await schrijf(verhaal);
    laatste = verhaal.casus.volgnummer;
  });

  test.each([
    ['soort', sql`soort = 'notitie-gemaakt'`],
    ['id', sql`id = id || 'x'`],
    ['op', sql`op = op + interval '1 millisecond'`],
    ['werkelijk_op', sql`werkelijk_op = werkelijk_op + interval '1 millisecond'`],
    ['door', sql`door = 'manager'`],
    ['actor', sql`actor = coalesce(actor, '') || 'x'`],
    ['kanaal', sql`kanaal = coalesce(kanaal, '') || 'x'`],
    ['gegevens', sql`gegevens = gegevens || '{"erbij": true}'`],
    ['gegevens_hash', sql`gegevens_hash = sha256('x')`],
    ['hash', sql`hash = sha256('x')`],
  ])('another %s', async (_, zet) => {
    await sql`update gebeurtenis set ${zet} where casusnummer = ${casusnummer} and nummer = 4`.execute(db);
    expect(await fout(casusnummer)).toMatchObject({ nummer: 4, soort: 'gewijzigd' });
  });

  test('another encrypted part: of another event, broken, or gone', async () => {
    const [een = 0, ander = 0] = await metGeheim(casusnummer);
    const { rows } = await sql<{ geheim: Buffer }>`
      select geheim from gebeurtenis where casusnummer = ${casusnummer} and nummer = ${ander}`.execute(db);
    const zet = (geheim: Buffer | null, nummer: number) =>
      sql`update gebeurtenis set geheim = ${geheim} where casusnummer = ${casusnummer} and nummer = ${nummer}`.execute(
        db,
      );
    for (const geheim of [Buffer.from('niets'), null]) {
      await zet(geheim, ander);
      expect(await fout(casusnummer)).toMatchObject({ nummer: ander, soort: 'gewijzigd' });
    }
    await zet(rows[0]?.geheim ?? null, een);
    expect(await fout(casusnummer)).toMatchObject({ nummer: een, soort: 'gewijzigd' });
  });

  test.each([1, 5])('event %s is removed', async (nummer) => {
    await sql`delete from gebeurtenis where casusnummer = ${casusnummer} and nummer = ${nummer}`.execute(db);
    expect(await fout(casusnummer)).toMatchObject({ nummer, soort: 'verwijderd' });
  });

  test('one is removed and those behind it are counted on', async () => {
    await sql`delete from gebeurtenis where casusnummer = ${casusnummer} and nummer = 5`.execute(db);
    await schuif(casusnummer, 6, -1);
    await sql`update casus set volgnummer = volgnummer - 1 where casusnummer = ${casusnummer}`.execute(db);
    expect(await fout(casusnummer)).toMatchObject({ nummer: 5 });
  });

  test('the last is removed, also when the case counts one less', async () => {
    await sql`delete from gebeurtenis where casusnummer = ${casusnummer} and nummer = ${laatste}`.execute(db);
    expect(await fout(casusnummer)).toMatchObject({ nummer: laatste, soort: 'verwijderd' });
    await sql`update casus set volgnummer = volgnummer - 1 where casusnummer = ${casusnummer}`.execute(db);
    expect(await fout(casusnummer)).toMatchObject({ nummer: null, soort: 'gewijzigd' });
  });

  test('one is put between, at the end, and before the first', async () => {
    const kopie = (van: number, naar: number) =>
      sql`insert into gebeurtenis select (jsonb_populate_record(gebeurtenis, jsonb_build_object(
            'nummer', ${naar}::int, 'id', ${`erbij-${naar}`}::text))).*
          from gebeurtenis where casusnummer = ${casusnummer} and nummer = ${van}`.execute(db);
    await kopie(laatste, laatste + 1);
    expect(await fout(casusnummer)).toMatchObject({ nummer: laatste + 1, soort: 'tussengevoegd' });
    await sql`delete from gebeurtenis where casusnummer = ${casusnummer} and id like 'erbij-%'`.execute(db);
    expect(await fout(casusnummer)).toBeNull();
    for (const plek of [6, 1]) {
      await schuif(casusnummer, plek, 1);
      await kopie(plek === 1 ? 3 : 2, plek);
      await sql`update casus set volgnummer = volgnummer + 1 where casusnummer = ${casusnummer}`.execute(db);
      expect(await fout(casusnummer)).toMatchObject({ nummer: plek, soort: 'tussengevoegd' });
    }
  });

  test('two changed places', async () => {
    for (const [van, naar] of [
      [4, 10_004],
      [5, 4],
      [10_004, 5],
    ])
      await sql`update gebeurtenis set nummer = ${naar} where casusnummer = ${casusnummer} and nummer = ${van}`.execute(
        db,
      );
    expect(await fout(casusnummer)).toMatchObject({ nummer: 4, soort: 'gewijzigd' });
  });

  test('the row of the case', async () => {
    await sql`update casus set laatste_hash = sha256('x') where casusnummer = ${casusnummer}`.execute(db);
    expect(await fout(casusnummer)).toMatchObject({ nummer: null, soort: 'gewijzigd' });
  });

  test('of several wrong rows the first, and of each case that is not whole', async () => {
    const { casussen, gebeurtenissen, bevindingen } = await controleerCasussen(db);
    await sql`update gebeurtenis set door = 'manager' where casusnummer = ${casusnummer} and nummer in (3, 7)`.execute(
      db,
    );
    const ander = await schrijf(heleLadder());
    await sql`delete from gebeurtenis where casusnummer = ${ander} and nummer = 2`.execute(db);
    const nu = await controleerCasussen(db);
    expect(nu).toMatchObject({ casussen: casussen + 1, gebeurtenissen: gebeurtenissen + laatste - 1 });
    const erbij = nu.bevindingen.filter(
      (een) => !bevindingen.some((was) => was.casusnummer === een.casusnummer),
    );
    expect(erbij.map((een) => [een.casusnummer, een.nummer]).sort()).toEqual(
      [
        [casusnummer, 3],
        [ander, 2],
      ].sort(),
    );
  });
});
