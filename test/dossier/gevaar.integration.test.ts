import { CompiledQuery, sql } from 'kysely';
import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { werksleutel, type Werkregel, type Werksleutel } from '../../dossier/werkregels';
import { legVast } from '../../dossier/write';
import { zoeksleutel, type Zoekregel, type Zoeksleutel } from '../../dossier/zoeken';
import { standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { OVERAL, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;
let gevaar: Verhaal;
let verhalen: Verhaal[];

const NU = '2026-10-20T10:00:00.000Z';
const BEGIN = { na: null, aantal: 100 };

async function schrijf(verhaal: Verhaal, vanaf = 0): Promise<void> {
  for (const partij of verhaal.partijen.slice(vanaf))
    if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
  verhalen = [8, 9, 10, 11].map(
    (dag) =>
      new Verhaal(`2026-09-${String(dag).padStart(2, '0')}T08:00:00.000Z`, {
        leerling: `kind-${dag}`,
        naam: `Kind Nummer${dag}`,
        school: '12AB00',
      }),
  );
  // Neither the first nor the last by any other order.
  gevaar = verhalen[2]!;
  for (const verhaal of verhalen) {
    verhaal.tot('2026-10-20T08:00:00.000Z');
    if (verhaal === gevaar)
      verhaal.doe('2026-10-20T09:00:00.000Z', 'meldGevaar', 'school', {
        toelichting: 'Thuis is het niet veilig.',
      });
    await schrijf(verhaal);
  }
});
afterAll(() => proef.sluit());

/** Reads a list page by page, a few lines at a time. */
async function bladerDoor<R, K>(
  lees: (page: { na: K | null; aantal: number }) => Promise<readonly R[]>,
  sleutel: (row: R) => K,
  aantal: number,
): Promise<R[]> {
  const alle: R[] = [];
  for (let na: K | null = null; ;) {
    const rows = await lees({ na, aantal });
    alle.push(...rows);
    const last = rows.at(-1);
    if (last === undefined) return alle;
    na = sleutel(last);
  }
}

describe('a child in danger', () => {
  test('stands on top of open work with all its tasks, marked, and then by due time', async () => {
    const werk = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    const eerste = werk.filter(({ casusnummer }) => casusnummer === gevaar.casusnummer);
    expect(eerste.length).toBeGreaterThan(1);
    expect(werk.slice(0, eerste.length)).toEqual(eerste);
    expect(werk.map((regel) => regel.gevaar)).toEqual(werk.map((_, i) => i < eerste.length));
    for (const deel of [eerste, werk.slice(eerste.length)])
      expect(deel.map(({ uiterlijk }) => uiterlijk)).toEqual(deel.map(({ uiterlijk }) => uiterlijk).sort());
  });

  test.each([1, 2, 3, 7])(
    'stays there when pages of %d are turned, and no line is lost or doubled',
    async (aantal) => {
      const werk = await bladerDoor<Werkregel, Werksleutel>(
        (page) => lezer.leesWerk(OVERAL, {}, NU, page),
        werksleutel,
        aantal,
      );
      expect(werk).toEqual(await lezer.leesWerk(OVERAL, {}, NU, BEGIN));
      const gevonden = await bladerDoor<Zoekregel, Zoeksleutel>(
        (page) => lezer.zoekCasussen(OVERAL, 'kind', page),
        zoeksleutel,
        aantal,
      );
      expect(gevonden).toEqual(await lezer.zoekCasussen(OVERAL, 'kind', BEGIN));
    },
  );

  test('is found first, whenever it was reported', async () => {
    const gevonden = await lezer.zoekCasussen(OVERAL, 'kind', BEGIN);
    expect(gevonden.map(({ casusnummer, gevaar: is }) => [casusnummer, is])).toEqual(
      [gevaar, verhalen[3]!, verhalen[1]!, verhalen[0]!].map((verhaal) => [
        verhaal.casusnummer,
        verhaal === gevaar,
      ]),
    );
  });

  test('comes first in what the clock will do', async () => {
    const momenten = await lezer.leesKlok(OVERAL, { nu: NU }, '2026-12-31T00:00:00.000Z', 500);
    const grens = momenten.findIndex((regel) => !regel.gevaar);
    expect(grens).toBeGreaterThan(0);
    expect(momenten.slice(0, grens).every(({ casusnummer }) => casusnummer === gevaar.casusnummer)).toBe(
      true,
    );
    expect(momenten.slice(grens).some((regel) => regel.gevaar)).toBe(false);
    const [een] = await lezer.leesKlok(OVERAL, { nu: NU }, '2026-12-31T00:00:00.000Z', 1);
    expect(een?.casusnummer).toBe(gevaar.casusnummer);
  });

  test('is named first in the overdue work of the region, however few they are', async () => {
    const { teLaat } = await lezer.leesRegiobeeld(standaard.regio, '2026-10-21T10:00:00.000Z', 1);
    expect(teLaat[0]).toMatchObject({ type: 'veiligheid-borgen', aantal: 1 });
    expect(Math.max(...teLaat.map(({ aantal }) => aantal))).toBeGreaterThan(1);
  });

  test('is read by an index, also past the first page', async () => {
    await sql`analyze`.execute(db);
    const na = werksleutel((await lezer.leesWerk(OVERAL, {}, NU, BEGIN))[0]!);
    const plan = await db.connection().execute(async (een) => {
      await sql`set enable_seqscan = off`.execute(een);
      await sql`set enable_sort = off`.execute(een);
      const { rows } = await een.executeQuery<{ 'QUERY PLAN': string }>(
        CompiledQuery.raw(
          `explain select * from taak where status = 'open' and not gepauzeerd
             and ((not gevaar), uiterlijk, casusnummer, type) > ($1::boolean, $2::timestamptz, $3::uuid, $4::text)
           order by (not gevaar), uiterlijk, casusnummer, type limit 10`,
          [!na[0], na[1], na[2], na[3]],
        ),
      );
      await sql`reset all`.execute(een);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/Index Scan using taak_werk on taak[\s\S]*Index Cond: \(ROW/);
    expect(plan).not.toContain('Sort');
  });

  test('stands among the others again once it is safe', async () => {
    const was = gevaar.partijen.length;
    gevaar.doe('2026-10-20T10:00:00.000Z', 'borgVeiligheid', 'casusregisseur', {
      toelichting: 'Opa is er.',
      veiligThuis: true,
    });
    await schrijf(gevaar, was);
    const werk = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    expect(werk.some((regel) => regel.gevaar)).toBe(false);
    const termijnen = werk.map(({ uiterlijk }) => uiterlijk);
    expect(termijnen).toEqual([...termijnen].sort());
    expect((await lezer.zoekCasussen(OVERAL, 'kind', BEGIN)).some((regel) => regel.gevaar)).toBe(false);
  });
});
