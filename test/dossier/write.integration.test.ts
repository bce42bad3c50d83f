import { sql } from 'kysely';
import type { Database } from '../../dossier/database';
import { Gat, Tegenspraak } from '../../dossier/errors';
import { legStappenVast, legVast } from '../../dossier/write';
import { openTaken } from '../../domain/beeld';
import { proefdossier } from './dossier-proef';
import { berichtenVan, casusVan, gebeurtenissenVan } from './inhoud';
import { heleLadder, samen, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterAll(() => proef.sluit());

/** Everything the dossier has of a case. */
async function alles(casusnummer: string) {
  const [casus, gebeurtenis, taak, bericht] = await Promise.all([
    casusVan(db, casusnummer),
    gebeurtenissenVan(db, casusnummer),
    db.selectFrom('taak').selectAll().where('casusnummer', '=', casusnummer).orderBy('geopendBij').execute(),
    berichtenVan(db, casusnummer),
  ]);
  return { casus, gebeurtenis, taak, bericht };
}

/** What the dossier calls a case. */
function kenmerkVan({ casus: [regel] }: Awaited<ReturnType<typeof alles>>): string {
  if (regel === undefined) throw new Error('no case');
  return regel.kenmerk;
}

const LEEG = { casus: [], gebeurtenis: [], taak: [], bericht: [] };

test('a report is written whole: events, case, tasks and messages', async () => {
  const verhaal = new Verhaal();
  const uit = await legVast(db, verhaal.laatste);
  expect(uit.volgnummer).toBe(verhaal.casus.volgnummer);

  const { casus, gebeurtenis, taak, bericht } = await alles(verhaal.casusnummer);
  expect(casus).toMatchObject([
    {
      workflowId: verhaal.workflowId,
      leerling: 'kind-1',
      fase: 'schoolregie',
      bereikt: 'schoolregie',
      regieRol: 'school',
      eersteVerzuimdag: '2026-09-07',
      gemeldOp: '2026-09-07T08:00:00.000Z',
      geslotenOp: null,
      volgnummer: verhaal.casus.volgnummer,
    },
  ]);
  expect(casus[0]).toHaveProperty('toestand', JSON.parse(JSON.stringify(verhaal.casus)));
  expect(gebeurtenis).toHaveLength(verhaal.casus.volgnummer);
  expect(gebeurtenis[0]).toMatchObject({
    nummer: 1,
    id: 'melding/0',
    soort: 'casus-gemeld',
    door: 'school',
    actor: 'account-1',
    kanaal: 'api',
    op: '2026-09-07T08:00:00.000Z',
  });
  expect(taak.map(({ type }) => type).sort()).toEqual(
    openTaken(verhaal.casus)
      .map(({ type }) => type)
      .sort(),
  );
  expect(bericht.map(({ id }) => id).sort()).toEqual([...uit.berichten].sort());
  expect(bericht.length).toBeGreaterThan(0);
  expect(bericht[0]).toMatchObject({ bezorgdOp: null, pogingen: 0 });
});

test('writing twice is writing once', async () => {
  const verhaal = new Verhaal();
  await legVast(db, verhaal.laatste);
  const eerst = await alles(verhaal.casusnummer);
  const weer = await legVast(db, verhaal.laatste);
  const kenmerk = expect.stringMatching(/^2026-\d{5}$/);
  expect(weer).toEqual({ volgnummer: verhaal.casus.volgnummer, kenmerk, berichten: [] });
  expect(await alles(verhaal.casusnummer)).toEqual(eerst);
});

test('steps that waited and go in one write are what one write each would have been, letters included', async () => {
  const ander = await proefdossier();
  const verhaal = heleLadder();
  for (const partij of verhaal.partijen) await legVast(db, partij);
  const uit = await legStappenVast(ander.db, verhaal.partijen);
  expect(uit.volgnummer).toBe(verhaal.casus.volgnummer);
  const geschreven = async (van: Database) =>
    (await berichtenVan(van, verhaal.casusnummer)).map(({ id, bij, soort, aanRol, onderwerp, tekst }) => ({
      ...{ id, bij, soort, aanRol, onderwerp, tekst },
    }));
  const [los, samengevoegd] = await Promise.all([geschreven(db), geschreven(ander.db)]);
  expect(samengevoegd).toEqual(los);
  expect(los.filter(({ soort, aanRol }) => soort === 'brief' && aanRol === 'ouders').length).toBeGreaterThan(
    3,
  );
  await ander.sluit();
});

test('an old batch that comes late does not take the case back', async () => {
  const verhaal = new Verhaal();
  const [oud] = verhaal.partijen;
  await legVast(db, verhaal.laatste);
  await legVast(db, verhaal.tot('2026-10-06T08:00:00.000Z'));
  const eerst = await alles(verhaal.casusnummer);
  expect(eerst.casus).toMatchObject([{ fase: 'casusregie' }]);
  if (oud === undefined) throw new Error('no batch');
  expect((await legVast(db, oud)).volgnummer).toBe(verhaal.casus.volgnummer);
  expect(await alles(verhaal.casusnummer)).toEqual(eerst);
});

test('a batch that overlaps adds only what is new, and messages only of that', async () => {
  const verhaal = new Verhaal();
  const eerst = await legVast(db, verhaal.laatste);
  verhaal.tot('2026-10-06T08:00:00.000Z');
  const dan = await legVast(db, samen(verhaal.partijen));
  expect(dan.volgnummer).toBe(verhaal.casus.volgnummer);
  const { gebeurtenis, bericht } = await alles(verhaal.casusnummer);
  expect(gebeurtenis).toHaveLength(verhaal.casus.volgnummer);
  expect(bericht).toHaveLength(eerst.berichten.length + dan.berichten.length);
});

test('another event under a known number is a contradiction, and changes nothing', async () => {
  const verhaal = new Verhaal();
  await legVast(db, verhaal.laatste);
  const eerst = await alles(verhaal.casusnummer);
  const anders = {
    ...verhaal.laatste,
    gebeurtenissen: verhaal.laatste.gebeurtenissen.map((g) => (g.nummer === 2 ? { ...g, id: 'ander/1' } : g)),
  };
  await expect(legVast(db, anders)).rejects.toThrow(Tegenspraak);
  await expect(legVast(db, anders)).rejects.toThrow(
    /number 2 is melding\/1 in the dossier, and ander\/1 came/,
  );
  expect(await alles(verhaal.casusnummer)).toEqual(eerst);
});

test('a gap is an error: behind the dossier, and inside the batch', async () => {
  const verhaal = new Verhaal();
  const gemeld = verhaal.laatste;
  const later = verhaal.tot('2026-10-06T08:00:00.000Z');
  await expect(legVast(db, later)).rejects.toThrow(Gat);
  expect(await alles(verhaal.casusnummer)).toEqual(LEEG);

  const metGat = { ...gemeld, gebeurtenissen: gemeld.gebeurtenissen.filter(({ nummer }) => nummer !== 2) };
  await expect(legVast(db, metGat)).rejects.toThrow(Gat);
  const zonderEinde = { ...gemeld, gebeurtenissen: gemeld.gebeurtenissen.slice(0, -1) };
  await expect(legVast(db, zonderEinde)).rejects.toThrow(Gat);
  expect(await alles(verhaal.casusnummer)).toEqual(LEEG);
});

test('many writers of the same batch at once: it is written once, and all hear so', async () => {
  const verhaal = new Verhaal();
  const schrijvers = Array.from({ length: 8 }, () => proef.open());
  const uit = await Promise.all(schrijvers.map((een) => legVast(een, verhaal.laatste)));
  expect(new Set(uit.map(({ volgnummer }) => volgnummer))).toEqual(new Set([verhaal.casus.volgnummer]));
  expect(uit.filter(({ berichten }) => berichten.length > 0)).toHaveLength(1);

  const later = verhaal.tot('2026-10-06T08:00:00.000Z');
  const weer = await Promise.all(schrijvers.map((een) => legVast(een, later)));
  expect(weer.filter(({ berichten }) => berichten.length > 0)).toHaveLength(1);
  const { gebeurtenis, bericht } = await alles(verhaal.casusnummer);
  expect(gebeurtenis).toHaveLength(verhaal.casus.volgnummer);
  expect(bericht).toHaveLength([...uit, ...weer].flatMap(({ berichten }) => berichten).length);
});

test('two writers with different events under one number: one is written, the other contradicted', async () => {
  const verhaal = new Verhaal();
  const anders = {
    ...verhaal.laatste,
    gebeurtenissen: verhaal.laatste.gebeurtenissen.map((g) => ({ ...g, id: `ander-${g.nummer}` })),
  };
  const uit = await Promise.allSettled([
    legVast(proef.open(), verhaal.laatste),
    legVast(proef.open(), anders),
  ]);
  const [mislukt] = uit.filter((een) => een.status === 'rejected');
  expect(mislukt?.reason).toBeInstanceOf(Tegenspraak);
  expect(uit.filter((een) => een.status === 'fulfilled')).toHaveLength(1);
});

describe('a write that breaks off at the outbox', () => {
  afterEach(() => sql`drop trigger if exists breuk on bericht`.execute(db));

  async function breek(met: string): Promise<void> {
    await sql`
      create or replace function breuk() returns trigger language plpgsql as
      ${sql.raw(`$$ begin ${met}; return new; end $$`)}`.execute(db);
    await sql`create trigger breuk before insert on bericht for each row execute function breuk()`.execute(
      db,
    );
  }

  test.each([
    ['because of an error', `raise exception 'outbox full'`, /outbox full/],
    ['because its connection is killed', 'perform pg_terminate_backend(pg_backend_pid())', /terminat/i],
  ])('%s leaves nothing, and succeeds later', async (_naam, met, verwacht) => {
    const verhaal = new Verhaal();
    await breek(met);
    await expect(legVast(db, verhaal.laatste)).rejects.toThrow(verwacht);
    expect(await alles(verhaal.casusnummer)).toEqual(LEEG);

    await sql`drop trigger breuk on bericht`.execute(db);
    const uit = await legVast(db, verhaal.laatste);
    expect(uit.berichten.length).toBeGreaterThan(0);
    expect((await alles(verhaal.casusnummer)).gebeurtenis).toHaveLength(verhaal.casus.volgnummer);
  });
});

test('idle connections that are killed do not end the process, and the next write works', async () => {
  const ander = proef.open();
  await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.05)`.execute(ander)));
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await legVast(ander, new Verhaal().laatste)).volgnummer).toBeGreaterThan(0);
});

test('a whole case in small writes and in one gives the same events, case and tasks', async () => {
  const klein = heleLadder();
  for (const partij of klein.partijen) {
    if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  }
  const stuks = await alles(klein.casusnummer);
  await sql`delete from bericht where casusnummer = ${klein.casusnummer}`.execute(db);
  await sql`delete from taak where casusnummer = ${klein.casusnummer}`.execute(db);
  await sql`delete from gebeurtenis where casusnummer = ${klein.casusnummer}`.execute(db);
  await sql`delete from casus where casusnummer = ${klein.casusnummer}`.execute(db);
  await legVast(db, { ...samen(klein.partijen), kenmerk: kenmerkVan(stuks) });
  const ineens = await alles(klein.casusnummer);

  expect(ineens.gebeurtenis).toEqual(stuks.gebeurtenis);
  expect(ineens.casus).toEqual(stuks.casus);
  const kern = (taken: typeof stuks.taak) =>
    taken.map((regel) => {
      const { geopendBij, type, status, geslotenOp } = regel;
      return { geopendBij, type, status, geslotenOp };
    });
  expect(kern(ineens.taak)).toEqual(kern(stuks.taak));
  expect(kern(stuks.taak).filter(({ status }) => status === 'open')).toEqual([]);
  expect(new Set(kern(stuks.taak).map(({ status }) => status))).toEqual(new Set(['voltooid', 'vervallen']));
  expect(stuks.casus).toMatchObject([
    { fase: 'gesloten', geslotenReden: 'teruggekeerd', volgendeMoment: null },
  ]);
});

test('after every step the open tasks of the dossier are those of the case', async () => {
  const verhaal = heleLadder();
  for (const partij of verhaal.partijen) {
    if (partij.gebeurtenissen.length === 0) continue;
    await legVast(db, partij);
    const open = await db
      .selectFrom('taak')
      .select(['type', 'uiterlijk', 'gepauzeerd', 'herinnering', 'escalatie'])
      .where('casusnummer', '=', verhaal.casusnummer)
      .where('status', '=', 'open')
      .orderBy('type')
      .execute();
    const verwacht = Object.values(partij.casus.taken)
      .map(({ type, uiterlijk, gepauzeerd, herinnering, escalatie }) => ({
        type,
        uiterlijk,
        gepauzeerd,
        herinnering,
        escalatie,
      }))
      .sort((a, b) => (a.type < b.type ? -1 : 1));
    expect(open).toEqual(verwacht);
  }
});

test('a text that PostgreSQL cannot hold does not stop a case', async () => {
  const verhaal = new Verhaal();
  await legVast(db, verhaal.laatste);
  const toelichting = 'nul \0, half \uD83D teken, heel \u{1F600}';
  const partij = verhaal.doe('2026-09-08T08:00:00.000Z', 'rapporteerVoortgang', 'school', {
    oordeel: 'stagnatie',
    toelichting,
  });
  await legVast(db, partij);
  const { gebeurtenis } = await alles(verhaal.casusnummer);
  const gemeld = gebeurtenis.find(({ soort }) => soort === 'voortgang-gerapporteerd');
  expect(gemeld).toMatchObject({
    gegevens: { toelichting: 'nul \uFFFD, half \uFFFD teken, heel \u{1F600}' },
  });
});

test('two cases may have an event of the same instant and number', async () => {
  const [een, ander] = [new Verhaal(), new Verhaal()];
  for (const verhaal of [een, ander]) {
    await legVast(db, verhaal.laatste);
    await legVast(db, verhaal.tot('2026-10-06T08:00:00.000Z'));
  }
  expect(een.laatste.gebeurtenissen.map(({ id }) => id)).toEqual(
    ander.laatste.gebeurtenissen.map(({ id }) => id),
  );
});
