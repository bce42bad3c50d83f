import { sql, type Kysely } from 'kysely';
import type { Bereik } from '../../domain/toegang';
import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import { vergeetKind } from '../../dossier/geheim/vergeten';
import { up } from '../../dossier/migrations/0044-bijhouden';
import { up as eenOrde } from '../../dossier/migrations/0047-een-orde';
import { standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { heleLadder, OVERAL, Verhaal } from './verhaal';

const NU = '2026-11-20T10:00:00.000Z';
const BEGIN = { na: null, aantal: 100 };
const { regio } = standaard;
const HIER: Bereik = { ...OVERAL, regio };

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
});
afterAll(() => proef.sluit());

let volgende = 0;
async function schrijf(anders: ConstructorParameters<typeof Verhaal>[1] = {}): Promise<Verhaal> {
  const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', {
    ...{ naam: `Kind ${++volgende}`, convenant: standaard },
    ...anders,
  });
  await legVast(db, verhaal.laatste);
  return verhaal;
}

/** The changes after a place, by case number, and where to read on. */
async function sinds(na: string | null, bereik: Bereik | null = OVERAL, aantal = 100) {
  const { regels, tot, meer } = await lezer.leesWijzigingen(bereik, { na, aantal });
  return {
    nummers: regels.map(({ casusnummer }) => casusnummer),
    weg: regels.filter(({ gelezen }) => gelezen === null).map(({ casusnummer }) => casusnummer),
    ...{ regels, tot, meer },
  };
}

describe('what changed', () => {
  test('is told once for each case, at its last change, and again when it changes again', async () => {
    const { tot } = await sinds(null);
    const [een, ander] = [await schrijf(), await schrijf()];
    const eerst = await sinds(tot);
    expect(new Set(eerst.nummers)).toEqual(new Set([een.casusnummer, ander.casusnummer]));
    expect(eerst.meer).toBe(false);
    expect((await sinds(eerst.tot)).nummers).toEqual([]);

    await legVast(db, een.doe(NU, 'wijsToe', 'manager', { persoon: 'anna', reden: 'start' }));
    const dan = await sinds(eerst.tot);
    expect(dan.nummers).toEqual([een.casusnummer]);
    expect(dan.regels[0]?.gelezen?.casus.volgnummer).toBe(een.casus.volgnummer);
    // From the beginning every case stands there once, this one last.
    const alle = (await sinds(null)).nummers;
    expect(alle.length).toBe(new Set(alle).size);
    expect(alle.at(-1)).toBe(een.casusnummer);
  });

  test('page by page is the same as all at once', async () => {
    for (let i = 0; i < 5; i++) await schrijf();
    const gelezen: string[] = [];
    for (let na: string | null = null; ;) {
      const { nummers, tot, meer } = await sinds(na, OVERAL, 2);
      gelezen.push(...nummers);
      na = tot;
      if (!meer) break;
    }
    expect(gelezen).toEqual((await sinds(null)).nummers);
  });

  test('that is committed late is not missed, though others read on meanwhile', async () => {
    const [traag, snel] = [await schrijf(), await schrijf()];
    const { tot: begin } = await sinds(null);
    const vroeg = traag.doe(NU, 'wijsToe', 'manager', { persoon: 'anna', reden: 'start' });
    let laatLos: () => void = () => undefined;
    const wacht = new Promise<void>((resolve) => (laatLos = resolve));
    let gemeld: () => void = () => undefined;
    const geschreven = new Promise<void>((resolve) => (gemeld = resolve));
    const laat = proef
      .open()
      .transaction()
      .execute(async (trx) => {
        await legVast(trx, vroeg);
        gemeld();
        await wacht;
      });
    await geschreven;
    await legVast(db, snel.doe(NU, 'wijsToe', 'manager', { persoon: 'bilal', reden: 'start' }));
    const tussen = await sinds(begin);
    expect(tussen.nummers).toEqual([snel.casusnummer]);
    laatLos();
    await laat;
    expect((await sinds(tussen.tot)).nummers).toEqual([traag.casusnummer]);
  });

  test('by many writers and readers at once: whoever reads on has in the end what is there', async () => {
    const verhalen = await Promise.all(Array.from({ length: 12 }, () => schrijf()));
    const gezien = new Map<string, number>();
    let na = (await sinds(null)).tot;
    let klaar = false;
    const lees = async (): Promise<void> => {
      const { regels, tot } = await sinds(na);
      for (const { casusnummer, gelezen } of regels) gezien.set(casusnummer, gelezen?.casus.volgnummer ?? -1);
      na = tot;
    };
    const lezen = (async () => {
      while (!klaar) await lees();
    })();
    await Promise.all(
      verhalen.map(async (verhaal) => {
        for (const persoon of ['anna', 'bilal', 'carla', 'dirk'])
          await legVast(db, verhaal.doe(NU, 'wijsToe', 'manager', { persoon, reden: 'druk' }));
      }),
    );
    klaar = true;
    await lezen;
    await lees();
    expect(verhalen.map(({ casusnummer }) => gezien.get(casusnummer))).toEqual(
      verhalen.map(({ casus }) => casus.volgnummer),
    );
  });

  test('since a moment is at least what changed from then on', async () => {
    const voor = await schrijf();
    await sinds(null);
    const { rows } = await sql<{ op: string }>`
      select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as op`.execute(
      db,
    );
    const op = rows[0]!.op;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const na = await schrijf();
    const nummers = (await sinds(await lezer.nummerOp(op))).nummers;
    expect(nummers).toContain(na.casusnummer);
    expect(nummers).not.toContain(voor.casusnummer);
    const lijst = await lezer.leesCasussen(OVERAL, { gewijzigdSinds: op }, NU, BEGIN);
    expect(lijst.map(({ casus }) => casus.casusnummer)).toEqual([na.casusnummer]);
    expect(await lezer.telCasussen(OVERAL, { gewijzigdSinds: op }, NU)).toBe(1);
    expect(await lezer.nummerOp('gisteren')).toBeNull();
  });

  test('a case that goes to another region is told of to both, and where it went to none', async () => {
    const elders = { ...standaard, regio: 'elders' };
    const verhaal = await schrijf();
    const begin = (await sinds(null)).tot;
    await legVast(
      db,
      verhaal.doe(NU, 'draagOver', 'manager', { gemeente: '0363', school: '34CD00' }, elders),
    );
    const hier = await sinds(begin, HIER);
    expect([hier.nummers, hier.weg]).toEqual([[verhaal.casusnummer], [verhaal.casusnummer]]);
    const daar = await sinds(begin, { ...OVERAL, regio: 'elders' });
    expect([daar.nummers, daar.weg]).toEqual([[verhaal.casusnummer], []]);
    // Who sees everything sees it where it is now, once.
    expect((await sinds(begin)).weg).toEqual([]);
    // A table that sits elsewhere, and who reaches nothing, hear nothing.
    expect((await sinds(begin, { ...HIER, lezer: 'tafel', tafelVan: 't1' })).nummers).toEqual([]);
    expect((await sinds(begin, null)).nummers).toEqual([]);
  });

  test('a case that went elsewhere and came back between two reads is told of to both, and is gone only there', async () => {
    const elders = { ...standaard, regio: 'elders' };
    const verhaal = await schrijf();
    const begin = (await sinds(null)).tot;
    const naar = (gemeente: string, school: string, waar: typeof standaard) =>
      legVast(db, verhaal.doe(NU, 'draagOver', 'manager', { gemeente, school }, waar));
    await naar('0363', '34CD00', elders);
    await naar('0014', '12AB00', standaard);
    const hier = await sinds(begin, HIER);
    expect([hier.nummers, hier.weg]).toEqual([[verhaal.casusnummer], []]);
    const daar = await sinds(begin, { ...OVERAL, regio: 'elders' });
    expect([daar.nummers, daar.weg]).toEqual([[verhaal.casusnummer], [verhaal.casusnummer]]);
  });

  test('is numbered for the cases that stand when the migration comes', async () => {
    const { rows } = await sql<{ casussen: number }>`select count(*)::int as casussen from casus`.execute(db);
    await sql`drop table casuswijziging, niet_dubbel`.execute(db);
    await sql`drop function stroom_verplaatst cascade`.execute(db);
    await sql`alter table stroom drop column uit_regio, drop column uit_gemeente, drop column uit_school`.execute(
      db,
    );
    for (const stap of [up, eenOrde])
      await db.transaction().execute((trx) => stap(trx as unknown as Kysely<unknown>));
    expect((await sinds(null, OVERAL, 1_000)).nummers).toHaveLength(rows[0]!.casussen);
    const nieuw = await schrijf();
    expect((await sinds(null, OVERAL, 1_000)).nummers.at(-1)).toBe(nieuw.casusnummer);
  });
});

test('pages of cases give each that stood there once, though cases come and change meanwhile', async () => {
  const stonden = (await lezer.leesCasussen(OVERAL, {}, NU, { na: null, aantal: 1_000 })).map(
    ({ casus }) => casus,
  );
  const gelezen: string[] = [];
  for (let na: [string, string] | null = null; ;) {
    const rijen = await lezer.leesCasussen(OVERAL, {}, NU, { na, aantal: 7 });
    gelezen.push(...rijen.map(({ casus }) => casus.casusnummer));
    const laatste = rijen.at(-1)?.casus;
    if (laatste === undefined || rijen.length < 7) break;
    na = [laatste.gemeldOp, laatste.casusnummer];
    const nieuw = await schrijf();
    await legVast(db, nieuw.doe(NU, 'wijsToe', 'manager', { persoon: 'anna', reden: 'start' }));
    await sql`update casus set fase = 'nazorg', regie_persoon = 'carla' where casusnummer = ${stonden[0]!.casusnummer}`.execute(
      db,
    );
  }
  expect(gelezen.length).toBe(new Set(gelezen).size);
  expect(stonden.filter(({ casusnummer }) => !gelezen.includes(casusnummer))).toEqual([]);
});

describe('a possible double', () => {
  const KIND = { naam: 'Zoë van den Berg', geboortedatum: '2013-05-06' };
  const dubbelenVan = async (verhaal: Verhaal) =>
    (await lezer.leesDubbelen(verhaal.casus)).map(({ casus }) => casus.casusnummer);

  test('is an open case of the region with the same name and birth date under another key', async () => {
    const verhaal = await schrijf(KIND);
    const zelfde = await schrijf({ ...KIND, naam: 'ZOE  VAN DEN BERG' });
    const omgekeerd = await schrijf({ ...KIND, naam: 'van den Berg, Zoë' });
    await schrijf({ ...KIND, geboortedatum: '2013-05-07' });
    await schrijf({ ...KIND, naam: 'Zoë van den Bergh' });
    await schrijf({ ...KIND, naam: 'Zoë van den Berg Jansen' });
    await schrijf({ ...KIND, convenant: { ...standaard, regio: 'elders' } });
    for (const partij of heleLadder(KIND).partijen)
      if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
    expect(await dubbelenVan(verhaal)).toEqual([zelfde.casusnummer, omgekeerd.casusnummer].sort());
    expect(await dubbelenVan(zelfde)).toEqual([verhaal.casusnummer, omgekeerd.casusnummer].sort());
    expect(await dubbelenVan(await schrijf())).toEqual([]);
  });

  test('that is none is remembered from both sides, once, and goes with the child', async () => {
    const anders = { ...KIND, naam: 'Fenna Twee' };
    const [een, ander] = [await schrijf(anders), await schrijf(anders)];
    expect(await dubbelenVan(een)).toEqual([ander.casusnummer]);
    expect(await lezer.vindNietDubbel(een.casusnummer, ander.casusnummer)).toBeNull();
    for (const door of ['anna', 'bilal'])
      await lezer.zegNietDubbel(een.casusnummer, ander.casusnummer, { door, op: NU });
    await lezer.zegNietDubbel(ander.casusnummer, een.casusnummer, { door: 'carla', op: NU });
    expect([await dubbelenVan(een), await dubbelenVan(ander)]).toEqual([[], []]);
    expect(await lezer.vindNietDubbel(ander.casusnummer, een.casusnummer)).toBe(een.casusnummer);
    const gezegd = await db.selectFrom('nietDubbel').select('door').execute();
    expect(gezegd).toEqual([{ door: 'anna' }]);

    await legVast(
      db,
      een.doe(NU, 'sluitAf', 'manager', { reden: 'verhuisd-buitenland', toelichting: 'Weg.' }),
    );
    const { tot } = await sinds(null, OVERAL, 1_000);
    await vergeetKind(db, een.casusnummer);
    expect(await db.selectFrom('nietDubbel').select('door').execute()).toEqual([]);
    // Whoever keeps up hears that there is no name any more.
    expect((await sinds(tot)).nummers).toEqual([een.casusnummer]);
  });
});
