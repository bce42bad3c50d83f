import { sql, type Kysely } from 'kysely';

const WERK = ['uiterlijk', 'casusnummer', 'type'];
/** What the lists of open work begin with; null: all of it. */
const LIJSTEN = [null, 'regio', 'persoon', 'rol', 'gemeente'];

/**
 * Danger stands at the top of every list: with the case and with its tasks, and in the order of the indexes that the
 * lists are read by. What was announced is found by its day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table casus add column gevaar boolean not null default false`.execute(db);
  await sql`alter table taak add column gevaar boolean not null default false`.execute(db);
  await sql`
    update casus set gevaar = true
    from taak
    where taak.casusnummer = casus.casusnummer and taak.type = 'veiligheid-borgen' and taak.status = 'open'`.execute(
    db,
  );
  await sql`
    update taak set gevaar = true
    from casus
    where casus.casusnummer = taak.casusnummer and casus.gevaar and taak.status = 'open'`.execute(db);

  for (const lijst of LIJSTEN) {
    const naam = sql.ref(lijst === null ? 'taak_werk' : `taak_werk_${lijst}`);
    const volgorde = sql.join([
      ...(lijst === null ? [] : [sql.ref(lijst)]),
      sql`(not gevaar)`,
      ...WERK.map((kolom) => sql.ref(kolom)),
    ]);
    await sql`drop index ${naam}`.execute(db);
    await sql`create index ${naam} on taak (${volgorde}) where status = 'open' and not gepauzeerd`.execute(
      db,
    );
  }
  for (const [naam, kolommen] of [
    ['casus_klok', sql`(not gevaar), volgende_moment, casusnummer`],
    ['casus_klok_regio', sql`regio, (not gevaar), volgende_moment, casusnummer`],
  ] as const) {
    await sql`drop index ${sql.ref(naam)}`.execute(db);
    await sql`create index ${sql.ref(naam)} on casus (${kolommen}) where gesloten_op is null`.execute(db);
  }
  await sql`create index casus_aankondiging on casus ((toestand -> 'aankondiging' ->> 'per'), casusnummer)
    where gesloten_op is null and toestand -> 'aankondiging' ->> 'per' is not null`.execute(db);
}
