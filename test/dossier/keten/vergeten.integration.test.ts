import { sql } from 'kysely';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import type { Database } from '../../../dossier/database';
import { dossierReader } from '../../../dossier/dossier';
import { NietTeVergeten, vergeetKind } from '../../../dossier/geheim/vergeten';
import { controleerCasussen } from '../../../dossier/keten/controle';
import { probeerOpnieuw } from '../../../dossier/post/ingrijpen';
import { noteerTeruggekomen } from '../../../dossier/post/terug';
import { leesKenmerken } from '../../../dossier/read';
import { legVast } from '../../../dossier/write';
import { datumVan } from '../../../domain/tijd';
import { OUDER } from '../betrokkenen/betrokkene';
import { proefdossier } from '../dossier-proef';
import { heleLadder, OVERAL, Verhaal } from '../verhaal';

const BEGIN = { na: null, aantal: 200 };
const WIE = { door: 'account-1', op: '2026-09-08T08:00:00.000Z' };
const TEKST = 'Belt elke dag.';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeEach(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterEach(() => proef.sluit());

async function schrijf(verhaal: Verhaal): Promise<string> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  return verhaal.casusnummer;
}

/** A closed case with everything: name, free text, messages and a parent. */
async function gesloten(): Promise<string> {
  const verhaal = heleLadder({ naam: 'Noor Vergeten' });
  const casusnummer = await schrijf(verhaal);
  const id = '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f';
  expect(await betrokkenen(db).voegToe({ ...OUDER, casusnummer, id }, WIE)).toMatchObject({
    soort: 'gedaan',
  });
  expect(
    await betrokkenen(db).wijzig({ ...OUDER, relatie: 'pleegmoeder', casusnummer, id, versie: 1 }, WIE),
  ).toMatchObject({ soort: 'gedaan' });
  return casusnummer;
}

/** Everything that a reader gets of a case, as text. */
async function alles(casusnummer: string): Promise<string> {
  const lezer = dossierReader(db);
  return JSON.stringify([
    await lezer.leesCasus(OVERAL, casusnummer),
    await lezer.leesCasussen(OVERAL, {}, '2026-11-20T10:00:00.000Z', { na: null, aantal: 10 }),
    await lezer.leesTijdlijn(OVERAL, casusnummer, { na: null, aantal: 500 }),
    await lezer.leesTijdlijnTerug(OVERAL, casusnummer, { na: null, aantal: 500 }),
    await lezer.leesBerichten(OVERAL, { casusnummer }, BEGIN),
    await lezer.zoekCasussen(OVERAL, casusnummer, { na: null, aantal: 10 }),
    await betrokkenen(db).lees(casusnummer),
    await betrokkenen(db).wijzigingen(casusnummer),
  ]);
}

const PERSOONLIJK = ['Noor', 'Vergeten', TEKST, OUDER.naam, 'kind-1', 'pleegmoeder'];

test('a child that is forgotten reads as destroyed everywhere, is found by no name, and its chain stays whole', async () => {
  const casusnummer = await gesloten();
  const voor = await alles(casusnummer);
  for (const tekst of PERSOONLIJK) expect(voor).toContain(tekst);
  const lezer = dossierReader(db);
  expect(await lezer.zoekCasussen(OVERAL, 'noor', { na: null, aantal: 10 })).toHaveLength(1);

  const { casussen } = await vergeetKind(db, casusnummer);
  expect(casussen).toEqual([casusnummer]);
  const na = await alles(casusnummer);
  for (const tekst of PERSOONLIJK) expect(na).not.toContain(tekst);
  expect(na).toContain('vernietigd');
  expect(await lezer.leesCasus(OVERAL, casusnummer)).toMatchObject({
    casus: {
      naam: 'vernietigd',
      leerling: 'vernietigd',
      fase: 'gesloten',
      geboortedatum: expect.stringMatching(/^\d{4}-01-01$/),
    },
  });
  expect(await lezer.zoekCasussen(OVERAL, 'noor', { na: null, aantal: 10 })).toEqual([]);
  expect(await lezer.zoekCasussen(OVERAL, casusnummer, { na: null, aantal: 10 })).toMatchObject([
    { casusnummer, naam: 'vernietigd' },
  ]);
  expect(await controleerCasussen(db)).toMatchObject({ casussen: 1, bevindingen: [] });
});

test('who saw its case, who was mentioned in it and why it has no parent goes with it', async () => {
  const casusnummer = await gesloten();
  const tellen = async () => {
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from gezien)::int + (select count(*) from vermelding)::int
        + (select count(*) from geen_ouder)::int as n`.execute(db);
    return rows[0]?.n;
  };
  await dossierReader(db).noteerGezien('mia', casusnummer, 3, WIE.op);
  await sql`insert into vermelding (casusnummer, nummer, persoon) values (${casusnummer}, 2, 'mia')`.execute(
    db,
  );
  await betrokkenen(db).bewaarGeenOuder({ casusnummer, melding: 'm-1', reden: 'Op reis.' }, WIE);
  expect([await tellen(), await betrokkenen(db).leesGeenOuder(casusnummer)]).toEqual([3, 'Op reis.']);
  await vergeetKind(db, casusnummer);
  expect([await tellen(), await betrokkenen(db).leesGeenOuder(casusnummer)]).toEqual([0, null]);
});

test('after it the chain still tells what was changed', async () => {
  const casusnummer = await gesloten();
  await vergeetKind(db, casusnummer);
  await sql`update gebeurtenis set gegevens_hash = sha256('x') where casusnummer = ${casusnummer} and nummer = 1`.execute(
    db,
  );
  expect((await controleerCasussen(db)).bevindingen).toMatchObject([{ nummer: 1, soort: 'gewijzigd' }]);
});

test('what was to be sent is given up, what was typed about it is gone, and nobody is added to it', async () => {
  const casusnummer = await gesloten();
  await vergeetKind(db, casusnummer);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from bericht where bezorgd_op is null and opgegeven_op is null`.execute(db);
  expect(rows).toEqual([{ n: 0 }]);
  const erbij = { ...OUDER, casusnummer, id: '1d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f' };
  expect(await betrokkenen(db).voegToe(erbij, WIE)).toMatchObject({ soort: 'ongeldig' });
});

test('nothing of a mail or a reference elsewhere is kept, and a mail that comes back revives nothing', async () => {
  const casusnummer = await gesloten();
  const { rows } = await sql<{ id: string; volgorde: string }>`
    update bericht set bezorgd_op = now(), opgegeven_op = null
    where id = (select min(id) from bericht) returning id, volgorde`.execute(db);
  const { id, volgorde } = rows[0]!;
  const mail = () =>
    sql`insert into zending (zending, bericht, aan) values ('mail-1', ${id}, 'a')`.execute(db);
  await mail();
  await sql`insert into omleiding (bericht, persoon, door) values (${id}, 'max', 'mia')`.execute(db);
  await sql`insert into verwijsindexzending (casusnummer, geopend_bij, referentie)
    values (${casusnummer}, 1, 'signaal-1')`.execute(db);
  await vergeetKind(db, casusnummer);
  for (const tabel of ['zending', 'omleiding', 'bezorging', 'afgifte'])
    expect((await sql`select 1 from ${sql.table(tabel)}`.execute(db)).rows).toEqual([]);
  expect((await sql`select referentie from verwijsindexzending`.execute(db)).rows).toEqual([
    { referentie: null },
  ]);
  // It was on its way: who sent it notes so, and it comes back.
  await mail();
  expect(await db.transaction().execute((trx) => noteerTeruggekomen(trx, 'mail-1', 'adres-geweigerd'))).toBe(
    0,
  );
  await sql`insert into bezorging (bericht, aan, foutcode) values (${id}, 'a', 'adres-geweigerd')`.execute(
    db,
  );
  expect(await probeerOpnieuw(db, null, { volgorde })).toBe(0);
  expect(
    (await sql`select 1 from bericht where id = ${id} and bezorgd_op is not null`.execute(db)).rows,
  ).toHaveLength(1);
});

test('is known by kenmerk too, and forgetting twice is forgetting once', async () => {
  const casusnummer = await gesloten();
  const kenmerk = (await leesKenmerken(db, OVERAL, [casusnummer])).get(casusnummer) ?? '';
  const eerst = await vergeetKind(db, kenmerk);
  expect(await vergeetKind(db, casusnummer)).toEqual(eerst);
  expect(datumVan(eerst.op)).toBe(datumVan(new Date().toISOString()));
});

test('an open case, and what is no case, are refused: nothing is destroyed', async () => {
  const verhaal = new Verhaal(undefined, { naam: 'Noor Vergeten' });
  const casusnummer = await schrijf(verhaal);
  await expect(vergeetKind(db, casusnummer)).rejects.toThrow(NietTeVergeten);
  await expect(vergeetKind(db, casusnummer)).rejects.toThrow(/is not closed/);
  await expect(vergeetKind(db, '2099-00001')).rejects.toThrow(/is no case/);
  await expect(vergeetKind(db, 'niets')).rejects.toThrow(/is no case/);
  expect(await alles(casusnummer)).toContain('Noor Vergeten');
});

test('cases of one child share its key; a later report gets a new one, and what was forgotten stays so', async () => {
  const eerste = heleLadder({ naam: 'Noor Vergeten' });
  await schrijf(eerste);
  const tweede = new Verhaal('2027-09-07T08:00:00.000Z', { naam: 'Noor Later' }, eerste.workflowId);
  const derde = new Verhaal('2028-09-07T08:00:00.000Z', { naam: 'Noor Opnieuw' }, eerste.workflowId);
  await schrijf(tweede);
  await expect(vergeetKind(db, eerste.casusnummer)).rejects.toThrow(/is not closed/);
  await schrijf(sluit(tweede));
  expect((await vergeetKind(db, eerste.casusnummer)).casussen).toEqual(
    [eerste.casusnummer, tweede.casusnummer].sort(),
  );
  await schrijf(derde);
  const namen = await dossierReader(db).leesCasussen(OVERAL, {}, '2026-11-20T10:00:00.000Z', {
    na: null,
    aantal: 10,
  });
  expect(namen.map(({ casus }) => casus.naam)).toEqual(['Noor Opnieuw', 'vernietigd', 'vernietigd']);
  expect(await controleerCasussen(db)).toMatchObject({ casussen: 3, bevindingen: [] });
});

/** The same story, closed. */
function sluit(verhaal: Verhaal): Verhaal {
  verhaal.doe('2027-09-08T08:00:00.000Z', 'sluitAf', 'manager', {
    reden: 'verhuisd-buitenland',
    toelichting: 'Naar België.',
  });
  return verhaal;
}

test('a case that begins while the child is being forgotten gets a key of its own', async () => {
  const eerste = heleLadder({ naam: 'Noor Vergeten' });
  await schrijf(eerste);
  const later = new Verhaal('2027-09-07T08:00:00.000Z', { naam: 'Noor Later' }, eerste.workflowId);
  const [vergeten] = await Promise.allSettled([
    vergeetKind(proef.open(), eerste.casusnummer),
    legVast(proef.open(), later.laatste),
  ]);
  const namen = await dossierReader(db).leesCasussen(OVERAL, {}, '2026-11-20T10:00:00.000Z', {
    na: null,
    aantal: 10,
  });
  expect(namen.map(({ casus }) => casus.naam)).toEqual([
    'Noor Later',
    vergeten.status === 'fulfilled' ? 'vernietigd' : 'Noor Vergeten',
  ]);
  expect((await controleerCasussen(db)).bevindingen).toEqual([]);
});
