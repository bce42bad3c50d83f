import type { Updateable } from 'kysely';
import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import type { BerichtTable } from '../../dossier/post/table';
import type { GelezenCasus } from '../../dossier/read';
import type { Gebeurtenisregel } from '../../dossier/tijdlijn';
import type { Berichtrij } from '../../dossier/uitbak';
import { telOpenPerPersoon } from '../../dossier/tellingen';
import type { Page } from '../../dossier/paging';
import { werksleutel, type Werksleutel } from '../../dossier/werkregels';
import { openTaken } from '../../domain/beeld';
import { standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { heleLadder, OVERAL, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;

const BEGIN = { na: null, aantal: 100 };
const NU = '2026-10-20T10:00:00.000Z';
const elders = { ...standaard, regio: 'elders' };
let verhalen: Verhaal[];
let dicht: Verhaal;

async function schrijf(verhaal: Verhaal): Promise<void> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
  dicht = heleLadder();
  // Three of them reported at the same moment.
  verhalen = [
    ...['2026-09-08', '2026-09-09', '2026-09-10', '2026-09-10', '2026-09-10'].map(
      (dag) => new Verhaal(`${dag}T08:00:00.000Z`),
    ),
    new Verhaal('2026-09-11T08:00:00.000Z', { convenant: elders, gemeente: '0363' }),
  ];
  for (const verhaal of [...verhalen, dicht]) await schrijf(verhaal);
});
afterAll(() => proef.sluit());

const nummers = (casussen: readonly GelezenCasus[]) => casussen.map(({ casus }) => casus.casusnummer);

test('a case comes back as it was, and its workflow is found', async () => {
  const [verhaal] = verhalen;
  if (verhaal === undefined) throw new Error('no case');
  const gelezen = await lezer.leesCasus(OVERAL, verhaal.casusnummer);
  const kenmerk = expect.stringMatching(/^2026-\d{5}$/);
  expect(gelezen).toEqual({ casus: JSON.parse(JSON.stringify(verhaal.casus)), kenmerk });
  expect(await lezer.leesCasus(OVERAL, gelezen?.kenmerk ?? '')).toEqual(gelezen);
  expect(await lezer.findWorkflowId(verhaal.casusnummer)).toEqual({
    workflowId: verhaal.workflowId,
    kenmerk: gelezen?.kenmerk,
    gesloten: false,
  });
  expect(await lezer.findWorkflowId(dicht.casusnummer)).toEqual({
    workflowId: dicht.workflowId,
    kenmerk,
    gesloten: true,
  });
});

test.each([
  '00000000-0000-4000-8000-000000000000',
  '2026-99999',
  'geen-nummer',
  '',
  "'; drop table casus; --",
])('a case %j that does not exist is not found', async (casusnummer) => {
  expect(await lezer.leesCasus(OVERAL, casusnummer)).toBeUndefined();
  expect(await lezer.findWorkflowId(casusnummer)).toBeUndefined();
  expect(await lezer.leesTijdlijn(OVERAL, casusnummer, { na: null, aantal: 10 })).toEqual([]);
  expect(await lezer.leesBerichten(OVERAL, { casusnummer }, BEGIN)).toEqual([]);
  expect(await lezer.leesWerk(OVERAL, { casusnummer }, NU, BEGIN)).toEqual([]);
});

test('cases: newest report first, by filter', async () => {
  const alle = await lezer.leesCasussen(OVERAL, {}, NU, BEGIN);
  expect(alle).toHaveLength(7);
  const momenten = alle.map(({ casus }) => casus.gemeldOp);
  expect(momenten).toEqual([...momenten].sort().reverse());
  expect(nummers(await lezer.leesCasussen(OVERAL, { gesloten: true }, NU, BEGIN))).toEqual([
    dicht.casusnummer,
  ]);
  expect(nummers(await lezer.leesCasussen(OVERAL, { fase: 'gesloten' }, NU, BEGIN))).toEqual([
    dicht.casusnummer,
  ]);
  expect(await lezer.leesCasussen(OVERAL, { gesloten: false, fase: 'schoolregie' }, NU, BEGIN)).toHaveLength(
    6,
  );
  expect(await lezer.leesCasussen(OVERAL, { regio: 'elders' }, NU, BEGIN)).toHaveLength(1);
  expect(await lezer.leesCasussen(OVERAL, { gemeente: '0363', gesloten: false }, NU, BEGIN)).toHaveLength(1);
  expect(await lezer.leesCasussen(OVERAL, { fase: 'bestaat-niet' }, NU, BEGIN)).toEqual([]);
});

/** Reads a list page by page. */
async function doorbladeren<R, K>(
  sleutel: (rij: R) => K,
  lees: (bladzij: { na: K | null; aantal: number }) => Promise<readonly R[]>,
  aantal: number,
): Promise<R[]> {
  const gelezen: R[] = [];
  for (let na: K | null = null; ;) {
    const rijen = await lees({ na, aantal });
    gelezen.push(...rijen);
    const laatste = rijen.at(-1);
    if (laatste === undefined || rijen.length < aantal) return gelezen;
    na = sleutel(laatste);
  }
}

test.each([1, 2, 3])('page by page, %d at a time, gives every row once and in order', async (aantal) => {
  const casussen = await doorbladeren(
    ({ casus }: GelezenCasus): [string, string] => [casus.gemeldOp, casus.casusnummer],
    (bladzij) => lezer.leesCasussen(OVERAL, {}, NU, bladzij),
    aantal,
  );
  expect(casussen).toEqual(await lezer.leesCasussen(OVERAL, {}, NU, BEGIN));
  const taken = await doorbladeren(
    werksleutel,
    (bladzij: Page<Werksleutel>) => lezer.leesWerk(OVERAL, {}, NU, bladzij),
    aantal,
  );
  expect(taken).toEqual(await lezer.leesWerk(OVERAL, {}, NU, BEGIN));
  const { casusnummer } = dicht;
  const berichten = await doorbladeren(
    (bericht: Berichtrij): [string, string] => [bericht.gemaaktOp, bericht.id],
    (bladzij) => lezer.leesBerichten(OVERAL, { casusnummer }, bladzij),
    aantal,
  );
  expect(berichten).toEqual(await lezer.leesBerichten(OVERAL, { casusnummer }, BEGIN));
  const regels = await doorbladeren(
    (regel: Gebeurtenisregel) => regel.nummer,
    (bladzij) => lezer.leesTijdlijn(OVERAL, casusnummer, bladzij),
    aantal,
  );
  expect(regels.map(({ nummer }) => nummer)).toEqual(
    Array.from({ length: dicht.casus.volgnummer }, (_, i) => i + 1),
  );
});

test('a place in a list that cannot be gives nothing, not an error', async () => {
  expect(await lezer.leesCasussen(OVERAL, {}, NU, { na: ['gisteren', 'x'], aantal: 5 })).toEqual([]);
  expect(
    await lezer.leesWerk(OVERAL, {}, NU, { na: [false, '2026-13-45T00:00:00.000Z', 'x', 'y'], aantal: 5 }),
  ).toEqual([]);
  expect(await lezer.leesBerichten(OVERAL, {}, { na: ['x', 'y'], aantal: 5 })).toEqual([]);
  expect(await lezer.leesTijdlijn(OVERAL, dicht.casusnummer, { na: 2 ** 40, aantal: 5 })).toEqual([]);
  for (const op of ['2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-01-01T24:00:00.000Z']) {
    expect(await lezer.leesCasussen(OVERAL, {}, NU, { na: [op, dicht.casusnummer], aantal: 5 })).toEqual([]);
    expect(await lezer.leesBerichten(OVERAL, {}, { na: [op, 'x'], aantal: 5 })).toEqual([]);
    expect(
      await lezer.leesWerk(OVERAL, {}, NU, { na: [true, op, dicht.casusnummer, 'x'], aantal: 5 }),
    ).toEqual([]);
  }
  for (const na of [1.5, 1e300, Infinity, NaN])
    expect(await lezer.leesTijdlijn(OVERAL, dicht.casusnummer, { na, aantal: 5 })).toEqual([]);
});

test.each(['\0', 'half \uD83D'])(
  'a text that PostgreSQL cannot hold (%j) finds nothing, and is no outage',
  async (tekst) => {
    for (const filter of [{ regio: tekst }, { gemeente: tekst }, { fase: tekst }])
      expect(await lezer.leesCasussen(OVERAL, filter, NU, BEGIN)).toEqual([]);
    for (const filter of [{ regio: tekst }, { gemeente: tekst }, { rol: tekst }, { persoon: tekst }])
      expect(await lezer.leesWerk(OVERAL, filter, NU, BEGIN)).toEqual([]);
    const op = '2026-09-08T08:00:00.000Z';
    await lezer.leesBerichten(OVERAL, {}, { na: [op, tekst], aantal: 5 });
    await lezer.leesWerk(OVERAL, {}, NU, { na: [false, op, dicht.casusnummer, tekst], aantal: 5 });
  },
);

test('the timeline tells every event with its canonical moment', async () => {
  const regels = await lezer.leesTijdlijn(OVERAL, dicht.casusnummer, { na: null, aantal: 1_000 });
  const verwacht = dicht.partijen.flatMap(({ gebeurtenissen }) =>
    gebeurtenissen.map(({ nummer, gebeurtenis, werkelijkOp, herkomst }) => ({
      ...gebeurtenis,
      ...{ nummer, werkelijkOp, actor: herkomst?.wie ?? null, verkort: false },
    })),
  );
  expect(regels).toEqual(JSON.parse(JSON.stringify(verwacht)));
});

test('tasks: only open ones, what is due first first, by filter', async () => {
  const taken = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
  const verwacht = verhalen.flatMap(({ casus }) =>
    openTaken(casus).map(({ type, uiterlijk }) => `${uiterlijk} ${casus.casusnummer} ${type}`),
  );
  expect(taken.map((t) => `${t.uiterlijk} ${t.casusnummer} ${t.type}`)).toEqual(verwacht.sort());
  expect(
    new Set((await lezer.leesWerk(OVERAL, { regio: 'elders' }, NU, BEGIN)).map((t) => t.casusnummer)).size,
  ).toBe(1);
  expect(await lezer.leesWerk(OVERAL, { gemeente: '0363' }, NU, BEGIN)).toEqual(
    await lezer.leesWerk(OVERAL, { regio: 'elders' }, NU, BEGIN),
  );
  expect(await lezer.leesWerk(OVERAL, { rol: 'school' }, NU, BEGIN)).toEqual(
    taken.filter(({ rol }) => rol === 'school'),
  );
  expect(await lezer.leesWerk(OVERAL, { persoon: 'niemand' }, NU, BEGIN)).toEqual([]);
  expect(await lezer.leesWerk(OVERAL, { casusnummer: dicht.casusnummer }, NU, BEGIN)).toEqual([]);
});

test('messages: the newest first, made on the clock of the case', async () => {
  const berichten = await lezer.leesBerichten(OVERAL, { casusnummer: dicht.casusnummer }, BEGIN);
  const momenten = berichten.map(({ gemaaktOp }) => gemaaktOp);
  expect(momenten).toEqual([...momenten].sort().reverse());
  expect(momenten.at(-1)).toBe('2026-09-07T08:00:00.000Z');
  expect(momenten[0]).toBe('2027-06-01T08:00:00.000Z');
  // Nobody of the family can be reached.
  for (const { aan, status, bezorgdOp } of berichten)
    expect([status, bezorgdOp]).toEqual([
      aan.rol === 'ouders' || aan.rol === 'jongere' ? 'geen-adres' : 'wacht',
      null,
    ]);
});

test('messages: only what a channel handed over is delivered, and what failed says why', async () => {
  const lees = () => lezer.leesBerichten(OVERAL, { casusnummer: dicht.casusnummer }, BEGIN);
  const [klaar, weg, nooit, straks] = (await lees()).map(({ id }) => id);
  const op = '2027-06-02T08:00:00.000Z';
  const zet = (id = '', rij: Updateable<BerichtTable>) =>
    db.updateTable('bericht').set(rij).where('id', '=', id).execute();
  await zet(klaar, { bezorgdOp: op });
  await zet(weg, { bezorgdOp: op, kanaal: 'mail' });
  await zet(nooit, { opgegevenOp: op, pogingen: 1, foutcode: 'geen-adres', fout: 'no such address' });
  await zet(straks, { pogingen: 2, foutcode: 'storing', fout: 'away' });
  const berichten = new Map((await lees()).map((bericht) => [bericht.id, bericht]));
  expect(berichten.get(klaar ?? '')).toMatchObject({ status: 'klaargezet', bezorgdOp: null, fout: null });
  expect(berichten.get(weg ?? '')).toMatchObject({ status: 'bezorgd', bezorgdOp: op });
  expect(berichten.get(nooit ?? '')).toMatchObject({
    status: 'mislukt',
    bezorgdOp: null,
    fout: 'geen-adres',
  });
  expect(berichten.get(straks ?? '')).toMatchObject({ status: 'wacht', pogingen: 2, fout: 'storing' });
});

test('open cases are counted per person, in one region, without closed ones', async () => {
  const wijsToe = async (verhaal: Verhaal, persoon: string) => {
    verhaal.tot('2026-10-20T08:00:00.000Z');
    verhaal.doe('2026-10-20T09:00:00.000Z', 'wijsToe', 'manager', { persoon, reden: 'start' });
    await schrijf(verhaal);
  };
  const [a, b, c, d, , ver] = verhalen;
  if (!a || !b || !c || !d || !ver) throw new Error('no cases');
  await wijsToe(a, 'anna');
  await wijsToe(b, 'anna');
  await wijsToe(c, 'bilal');
  await wijsToe(ver, 'anna');
  await wijsToe(d, 'bilal');
  await legVast(
    db,
    d.doe('2026-10-21T09:00:00.000Z', 'sluitAf', 'manager', {
      reden: 'verhuisd-buitenland',
      toelichting: 'Woont nu in Gent.',
    }),
  );
  expect(await telOpenPerPersoon(db, standaard.regio)).toEqual({ anna: 2, bilal: 1 });
  expect(await telOpenPerPersoon(db, 'elders')).toEqual({ anna: 1 });
  expect(await telOpenPerPersoon(db, 'nergens')).toEqual({});
  const vanAnna = await lezer.leesWerk(OVERAL, { persoon: 'anna' }, NU, BEGIN);
  expect(new Set(vanAnna.map(({ casusnummer }) => casusnummer))).toEqual(
    new Set([a.casusnummer, b.casusnummer, ver.casusnummer]),
  );
});
