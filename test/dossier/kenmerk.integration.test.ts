import { randomBytes } from 'node:crypto';
import { sql, type KyselyPlugin } from 'kysely';
import type { Database } from '../../dossier/database';
import { legStappenVast, legVast } from '../../dossier/write';
import { moment } from '../../domain/tijd';
import { proefdossier } from './dossier-proef';
import { samen, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterAll(() => proef.sluit());

/** A case that is reported at a moment. */
function gemeld(op: string): Verhaal {
  return new Verhaal(moment(op), { eersteVerzuimdag: op.slice(0, 10) });
}

/** The kenmerk that its first write gives a case which is reported at a moment. */
async function getrokken(op: string, via = db): Promise<string> {
  return (await legVast(via, gemeld(op).laatste)).kenmerk ?? '';
}

/** How many questions something asks of the database. */
async function vragen(doe: (db: Database) => Promise<unknown>): Promise<number> {
  let aantal = 0;
  const tel: KyselyPlugin = {
    transformQuery: ({ node }) => {
      aantal++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await doe(db.withPlugin(tel));
  return aantal;
}

test('cases of one school year are counted from one, over all regions', async () => {
  const eerste = gemeld('2019-09-02T10:00:00+02:00');
  const ander = { ...eerste.casus.convenant, regio: 'elders' };
  const tweede = new Verhaal('2019-09-03T08:00:00.000Z', {
    eersteVerzuimdag: '2019-09-03',
    convenant: ander,
  });
  expect((await legVast(db, eerste.laatste)).kenmerk).toBe('2019-00001');
  expect((await legVast(db, tweede.laatste)).kenmerk).toBe('2019-00002');
});

test('the count restarts at midnight in Amsterdam on the first of August, and goes on over New Year', async () => {
  expect(await getrokken('2021-07-31T23:59:59+02:00')).toBe('2020-00001');
  expect(await getrokken('2021-08-01T00:00:00+02:00')).toBe('2021-00001');
  expect(await getrokken('2021-12-31T23:59:59+01:00')).toBe('2021-00002');
  expect(await getrokken('2022-01-01T00:00:00+01:00')).toBe('2021-00003');
  expect(await getrokken('2022-02-28T12:00:00+01:00')).toBe('2021-00004');
  expect(await getrokken('2022-07-31T21:59:59Z')).toBe('2021-00005');
  expect(await getrokken('2022-07-31T22:00:00Z')).toBe('2022-00001');
});

test('after 99999 it goes on with six digits', async () => {
  await getrokken('2023-09-04T10:00:00+02:00');
  await sql`select setval('kenmerk_2023', 99998)`.execute(db);
  expect(await getrokken('2023-09-04T10:00:00+02:00')).toBe('2023-99999');
  expect(await getrokken('2023-09-04T10:00:00+02:00')).toBe('2023-100000');
});

test('the first write asks the database one thing, and hears the kenmerk with it', async () => {
  const verhaal = gemeld('2026-09-07T10:00:00+02:00');
  expect(await vragen((via) => legVast(via, verhaal.laatste))).toBe(1);
});

test('a write that is repeated answers the kenmerk that stands, and so do later ones', async () => {
  const verhaal = gemeld('2026-09-07T10:00:00+02:00');
  const { kenmerk } = await legVast(db, verhaal.laatste);
  expect(kenmerk).toMatch(/^2026-\d{5}$/);
  expect((await legVast(db, verhaal.laatste)).kenmerk).toBe(kenmerk);
  expect((await legVast(db, verhaal.tot('2026-10-06T08:00:00.000Z'))).kenmerk).toBe(kenmerk);
  verhaal.tot('2026-11-06T08:00:00.000Z');
  expect((await legStappenVast(db, verhaal.partijen)).kenmerk).toBe(kenmerk);
  expect((await legVast(db, samen(verhaal.partijen))).kenmerk).toBe(kenmerk);
});

test('a write that another case refuses gives its number to nobody: a gap', async () => {
  const eerst = Number((await getrokken('2018-09-03T10:00:00+02:00')).split('-')[1]);
  const verhaal = gemeld('2018-09-03T10:00:00+02:00');
  await db
    .transaction()
    .execute(async (trx) => {
      await legVast(trx, verhaal.laatste);
      throw new Error('broken off');
    })
    .catch(() => undefined);
  expect((await legVast(db, verhaal.laatste)).kenmerk).toBe(`2018-${String(eerst + 2).padStart(5, '0')}`);
});

test('many writers at once in a year that nobody was reported in yet each get a number of their own', async () => {
  const schrijvers = Array.from({ length: 12 }, () => proef.open());
  await Promise.all(schrijvers.map((een) => sql`select 1`.execute(een)));
  const getrokkenen = await Promise.all(
    schrijvers.flatMap((een) => Array.from({ length: 5 }, () => getrokken('2031-09-01T10:00:00+02:00', een))),
  );
  expect(new Set(getrokkenen).size).toBe(60);
  expect(getrokkenen.every((kenmerk) => /^2031-\d{5}$/.test(kenmerk))).toBe(true);
});

describe('while another makes the numbers of a year and has not committed', () => {
  /** Lets one write in a transaction make the numbers of a year, and another ask for one meanwhile; ends the first. */
  async function tegelijk(op: string, einde: 'commit' | 'rollback'): Promise<[string, string]> {
    const [maker, ander] = [proef.open(), proef.open()];
    let gemaakt = '';
    let wacht: Promise<string> | undefined;
    await maker
      .transaction()
      .execute(async (trx) => {
        gemaakt = await getrokken(op, trx);
        wacht = getrokken(op, ander);
        await geblokkeerd();
        if (einde === 'rollback') throw new Error('broken off');
      })
      .catch(() => undefined);
    return [gemaakt, (await wacht) ?? ''];
  }

  /** Resolves when somebody waits for the numbers. */
  async function geblokkeerd(): Promise<void> {
    for (const einde = Date.now() + 10_000; Date.now() < einde;) {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`.execute(db);
      if ((rows[0]?.n ?? 0) > 0) return;
    }
    throw new Error('nobody waits');
  }

  test('the other gets the next number once it has', async () => {
    expect(await tegelijk('2032-09-01T10:00:00+02:00', 'commit')).toEqual(['2032-00001', '2032-00002']);
  });

  test('the other makes them when it breaks off', async () => {
    expect(await tegelijk('2033-09-01T10:00:00+02:00', 'rollback')).toEqual(['2033-00001', '2033-00001']);
  });
});

test('once a year has numbers, a writer that has not committed holds up no other', async () => {
  await getrokken('2034-09-01T10:00:00+02:00');
  const maker = proef.open();
  await maker.transaction().execute(async (trx) => {
    expect(await getrokken('2034-09-01T10:00:00+02:00', trx)).toBe('2034-00002');
    expect(await getrokken('2034-09-01T10:00:00+02:00')).toBe('2034-00003');
  });
});

test('whoever may write rows need not be allowed to make the numbers of a year', async () => {
  const rol = sql.ref(`schrijver_${randomBytes(6).toString('hex')}`);
  await sql`create role ${rol}`.execute(db);
  await sql`grant select, insert, update on all tables in schema public to ${rol}`.execute(db);
  const als = <T>(werk: (trx: Database) => Promise<T>) =>
    db.transaction().execute(async (trx) => {
      await sql`set local role ${rol}`.execute(trx);
      return werk(trx);
    });
  try {
    await expect(als((trx) => sql`create sequence mag_niet`.execute(trx))).rejects.toThrow(/permission/);
    expect(await als((trx) => getrokken('2030-09-02T10:00:00+02:00', trx))).toBe('2030-00001');
    expect(await als((trx) => getrokken('2030-09-02T10:00:00+02:00', trx))).toBe('2030-00002');
  } finally {
    await sql`drop owned by ${rol}`.execute(db);
    await sql`drop role ${rol}`.execute(db);
  }
});

describe('a case that brings its kenmerk, as when a dossier is made again', () => {
  test('keeps it, and new cases are counted on behind it', async () => {
    const oud = { ...gemeld('2035-09-03T10:00:00+02:00').laatste, kenmerk: '2035-00041' };
    expect((await legVast(db, oud)).kenmerk).toBe('2035-00041');
    expect(await getrokken('2035-09-03T10:00:00+02:00')).toBe('2035-00042');
    const ouder = { ...gemeld('2035-09-02T10:00:00+02:00').laatste, kenmerk: '2035-00007' };
    expect((await legVast(db, ouder)).kenmerk).toBe('2035-00007');
    expect(await getrokken('2035-09-03T10:00:00+02:00')).toBe('2035-00043');
  });

  test('is not written under the kenmerk of another, nor under what is none', async () => {
    const vast = await getrokken('2036-09-01T10:00:00+02:00');
    for (const kenmerk of [vast, '2036-1', 'kenmerk', ''])
      await expect(
        legVast(db, { ...gemeld('2036-09-01T10:00:00+02:00').laatste, kenmerk }),
      ).rejects.toThrow();
  });

  test('a later write does not change the kenmerk that stands', async () => {
    const verhaal = gemeld('2026-09-07T10:00:00+02:00');
    const { kenmerk } = await legVast(db, verhaal.laatste);
    const later = { ...verhaal.tot('2026-10-06T08:00:00.000Z'), kenmerk: '2026-09999' };
    expect((await legVast(db, later)).kenmerk).toBe(kenmerk);
  });
});
