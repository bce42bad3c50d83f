import { sql } from 'kysely';
import type { Database } from '../../../dossier/database';
import { vergeetKind, NietTeVergeten } from '../../../dossier/geheim/vergeten';
import { REDENEN, WEGGELATEN } from '../../../dossier/kindgegevens/afscherming';
import { leesKindgegevens, type Kindgegevens } from '../../../dossier/kindgegevens/lezen';
import { KINDTABELLEN } from '../../../dossier/kindgegevens/tabellen';
import type { Kind } from '../../../dossier/kindgegevens/waar';
import { rechtenverzoeken } from '../../../dossier/rechtenverzoeken/rechtenverzoeken';
import { vernietigKind } from '../../../dossier/vernietiging/uitvoeren';
import { kindgegevensstuk } from '../../../taal/kindgegevens/leesstuk';
import { DELEN } from '../../../taal/kindgegevens/woorden';
import { proefdossier } from '../dossier-proef';
import { maakVolKind, REGIO, type VolKind } from './vol-kind';

/** Tables that lead to no child; every other is in KINDTABELLEN. */
const ZONDER_KIND = [
  ...['abonnement', 'afwezigheid', 'agenda_adres', 'beeindigde_sessie', 'beurtstand', 'bewaking', 'kanaal'],
  ...[
    'gezinspoging',
    'kanaalproef',
    'kysely_migration',
    'kysely_migration_lock',
    'mens_wijziging',
    'persoon',
    'postbus',
  ],
  ...['rolverzoek', 'school', 'vernietiging', 'verzamelopdracht', 'weergave', 'zaaksysteem'],
];
/** Columns by which a row leads to a child, whatever its table is called. */
const LEIDT_NAAR_KIND = [
  ...['casusnummer', 'kind', 'workflow_id', 'kindsleutel', 'casussen', 'casus', 'andere', 'leerling'],
  ...['kenmerk', 'kenmerken', 'betrokkene', 'betrokkenen'],
];

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let een: VolKind;
let ander: VolKind;

beforeEach(async () => {
  proef = await proefdossier();
  db = proef.db;
  ander = await maakVolKind(db, 'MERKTWEE', null);
  een = await maakVolKind(db, 'MERKEEN', ander.casusnummer);
});
afterEach(() => proef.sluit());

const vanOuder = async (): Promise<Kindgegevens> =>
  (await leesKindgegevens(db, REGIO, een.casusnummer, { betrokkene: een.ouder, isJongere: false }))!;

/** How many rows of each table are about the first child. */
async function tellingen(kind: Kind): Promise<Record<string, number>> {
  const aantallen: Record<string, number> = {};
  for (const [tabel, { waar }] of Object.entries(KINDTABELLEN)) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(tabel)} as t where ${waar(kind)}`.execute(db);
    aantallen[tabel] = rows[0]!.n;
  }
  return aantallen;
}

async function kindVan({ casusnummer, workflowId }: VolKind): Promise<Kind> {
  const { kenmerk, kindsleutel } = await db
    .selectFrom('casus')
    .select(['kenmerk', 'kindsleutel'])
    .where('casusnummer', '=', casusnummer)
    .executeTakeFirstOrThrow();
  return { workflowId, casusnummers: [casusnummer], kenmerken: [kenmerk], sleutels: [kindsleutel] };
}

test('every table of the database leads to no child, or is in the list of those that do', async () => {
  const { rows } = await sql<{ tabel: string; kolommen: string[] }>`
    select table_name as tabel, array_agg(column_name::text) as kolommen from information_schema.columns
    where table_schema = 'public' group by table_name`.execute(db);
  expect(rows.map(({ tabel }) => tabel).sort()).toEqual(
    [...ZONDER_KIND, ...Object.keys(KINDTABELLEN)].sort(),
  );
  for (const { tabel, kolommen } of rows.filter(({ tabel }) => ZONDER_KIND.includes(tabel)))
    expect([tabel, kolommen.filter((kolom) => LEIDT_NAAR_KIND.includes(kolom))]).toEqual([tabel, []]);
  // Nothing hangs on a child by a key of its own either.
  const { rows: sleutels } = await sql<{ van: string; naar: string }>`
    select conrelid::regclass::text as van, confrelid::regclass::text as naar from pg_constraint where contype = 'f'`.execute(
    db,
  );
  for (const { van, naar } of sleutels)
    if (naar in KINDTABELLEN) expect([van, van in KINDTABELLEN]).toEqual([van, true]);
});

test('of every such table all rows of the child are given, whole, and nothing of another child; or it says why not', async () => {
  const kind = await kindVan(een);
  const aantallen = await tellingen(kind);
  expect(Object.entries(aantallen).filter(([, aantal]) => aantal === 0)).toEqual([]);
  const gegevens = await vanOuder();
  for (const [tabel, { nietOmdat }] of Object.entries(KINDTABELLEN)) {
    if (nietOmdat === undefined)
      expect([tabel, gegevens.delen[tabel]?.length]).toEqual([tabel, aantallen[tabel]]);
    else expect(gegevens.nietGegeven).toContainEqual({ deel: tabel, reden: nietOmdat });
  }
  const tekst = JSON.stringify(gegevens);
  for (const woord of [
    ...['Naam MERKEEN', 'kind-MERKEEN', 'Ouder MERKEEN', 'Adres MERKEEN', 'Belt elke dag.', 'Alles MERKEEN'],
    ...['geen-ouder MERKEEN', 'belofte MERKEEN', 'verzuimuren MERKEEN', 'verzuimopening MERKEEN'],
    ...['registermelding MERKEEN', 'afdruk MERKEEN', 'Parket MERKEEN', 'handeling-MERKEEN', 'zin MERKEEN'],
    ...['referentie-MERKEEN', 'lezer-MERKEEN', 'vermeld-MERKEEN', 'bevinding-MERKEEN', 'reden-MERKEEN'],
  ])
    expect(tekst).toContain(woord);
  expect(tekst).not.toContain('MERKTWEE');
  expect(tekst).not.toContain(ander.casusnummer);
  expect(tekst).not.toContain('"type":"Buffer"');
});

test('the PDF has a chapter for every part, and every text of it', async () => {
  expect(Object.keys(DELEN).sort()).toEqual(
    Object.keys(KINDTABELLEN)
      .filter((tabel) => KINDTABELLEN[tabel]!.nietOmdat === undefined)
      .sort(),
  );
  const gegevens = await vanOuder();
  const namen = { persoon: String, gemeente: String, school: String, casus: () => null };
  const stuk = kindgegevensstuk({
    ...{ ...gegevens, regio: REGIO, namen, gemaaktOp: '2027-06-02T08:00:00.000Z', gemaaktDoor: 'Petra' },
    verzoek: { vrager: 'Ouder', nummer: 'AVG-1', ontvangenOp: '2027-06-01' },
  });
  const koppen = stuk.blokken.flatMap((blok) =>
    blok.soort === 'kop' && blok.niveau === 1 ? [blok.tekst] : [],
  );
  expect(koppen).toEqual(['Over deze gegevens', ...Object.values(DELEN).map(([naam]) => naam)]);
  const tekst = JSON.stringify(stuk);
  const woorden = new Set(JSON.stringify(gegevens).match(/[\w-]+ MERKEEN|[\w]+-MERKEEN/g));
  expect(woorden.size).toBeGreaterThan(20);
  for (const woord of woorden) expect(tekst).toContain(woord);
});

test('what is about others is left out for who asked, counted with why', async () => {
  const gegevens = await vanOuder();
  const tekst = JSON.stringify(gegevens);
  for (const woord of [
    'Kijker Kees',
    '"kijker"',
    'jongere@MERKEEN.nl',
    'signaal MERKEEN',
    'Briefadres MERKEEN',
  ])
    expect([woord, tekst.includes(woord)]).toEqual([woord, false]);
  expect(tekst).toContain('ouder@MERKEEN.nl');
  expect(gegevens.weggelaten).toEqual(
    expect.arrayContaining([
      { deel: 'betrokkene', aantal: 1, reden: REDENEN.contact },
      { deel: 'brief', aantal: 1, reden: REDENEN.contact },
      { deel: 'gezinssignaal', aantal: 1, reden: REDENEN.gezegd },
      { deel: 'inzage', aantal: 1, reden: REDENEN.medewerker },
      { deel: 'niet_dubbel', aantal: 1, reden: REDENEN['ander-kind'] },
      { deel: 'stuk', aantal: 1, reden: REDENEN.justitie },
    ]),
  );
  expect(tekst).toContain(WEGGELATEN);
  // The young person gets what they said themselves, and not where the parent lives.
  const eigen = JSON.stringify(
    await leesKindgegevens(db, REGIO, een.casusnummer, { betrokkene: een.jongere, isJongere: true }),
  );
  expect(eigen).toContain('signaal MERKEEN');
  expect(eigen).toContain('jongere@MERKEEN.nl');
  expect(eigen).not.toContain('ouder@MERKEEN.nl');
  // Nor what the parent asked of these data.
  expect(eigen).not.toContain('Alles MERKEEN');
  // Another region is told nothing.
  const vrager = { betrokkene: null, isJongere: false };
  expect(await leesKindgegevens(db, 'elders', een.casusnummer, vrager)).toBeUndefined();
});

test('forgetting does with every table what the list says', async () => {
  const kind = await kindVan(een);
  const voor = await tellingen(kind);
  await expect(vergeetKind(db, een.casusnummer)).rejects.toThrow(NietTeVergeten);
  const verzoek = (await rechtenverzoeken(db).vind(REGIO, een.verzoek))!;
  const door = { wie: { id: 'p1', naam: 'P' }, op: '2027-06-02T08:00:00.000Z' };
  expect(
    await rechtenverzoeken(db).beslis(verzoek, { besluit: 'toegewezen', redenen: 'Geheim MERKEEN' }, door),
  ).toBe(true);
  await vergeetKind(db, een.casusnummer);
  const na = await tellingen(kind);
  for (const [tabel, { vergeten }] of Object.entries(KINDTABELLEN))
    expect([tabel, na[tabel]]).toEqual([tabel, vergeten === 'weg' ? 0 : voor[tabel]]);
  const gegevens = await vanOuder();
  for (const [tabel, { vergeten }] of Object.entries(KINDTABELLEN))
    if (vergeten === 'onleesbaar')
      expect([tabel, JSON.stringify(gegevens.delen[tabel] ?? [])]).toEqual([
        tabel,
        expect.not.stringMatching(/(Naam|kind|Ouder|Jongere|Alles|afdruk|Geheim)[ -]MERKEEN/),
      ]);
  expect((await rechtenverzoeken(db).vind(REGIO, een.verzoek))!.redenen).toBe('vernietigd');
});

test('destroying leaves no row in any of these tables but that of the list, and the other child whole', async () => {
  const kind = await kindVan(een);
  const heel = await tellingen(await kindVan(ander));
  await sql`update vernietiging set besluit = 'akkoord', gesloten_voor = '2100-01-01' where id in (
    select vernietiging from vernietiging_kind where kindsleutel = any(${kind.sleutels}::uuid[]))`.execute(
    db,
  );
  await sql`update vernietiging_kind set stand = 'wacht' where kindsleutel = any(${kind.sleutels}::uuid[])`.execute(
    db,
  );
  const { id } = await db
    .selectFrom('vernietigingKind')
    .select('vernietiging as id')
    .where('kindsleutel', '=', kind.sleutels[0]!)
    .executeTakeFirstOrThrow();
  expect(await vernietigKind(db, id, kind.sleutels[0]!)).toBe(een.workflowId);
  const na = await tellingen(kind);
  expect(Object.entries(na).filter(([, aantal]) => aantal > 0)).toEqual([['vernietiging_kind', 1]]);
  const over = await tellingen(await kindVan(ander));
  for (const [tabel, aantal] of Object.entries(heel))
    // What said that they are two children is gone with one of them.
    expect([tabel, over[tabel]]).toEqual([tabel, tabel === 'niet_dubbel' ? 0 : aantal]);
});
