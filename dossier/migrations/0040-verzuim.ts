import { sql, type Kysely } from 'kysely';

/**
 * Hours of absence of children as they occur, and the reports that follow from them. Most of these children have no case and so no key of
 * their own: what is said of them is encrypted with the key of the installation, and goes when it can no longer count.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table verzuimuren (
      kind text not null,
      nummer text not null,
      versie integer not null,
      regio text not null,
      gemeente text not null,
      school text,
      dag date not null,
      geheim bytea not null,
      primary key (kind, nummer)
    )`.execute(db);
  await sql`create index verzuimuren_school on verzuimuren (school, kind)`.execute(db);
  await sql`create index verzuimuren_dag on verzuimuren (regio, dag)`.execute(db);
  await sql`
    create table verzuimopening (
      id uuid primary key,
      kind text not null,
      regio text not null,
      eerste_dag date not null,
      geheim bytea not null,
      door text not null,
      gemaakt_op timestamptz(3) not null,
      volgende_poging_op timestamptz(3) not null,
      uitslag text check (uitslag in ('gemeld', 'geweigerd')),
      code text
    )`.execute(db);
  // A child has one report under way: the second writer finds that of the first.
  await sql`create unique index verzuimopening_een on verzuimopening (kind) where uitslag is null`.execute(
    db,
  );
  await sql`create index verzuimopening_kind on verzuimopening (kind, gemaakt_op)`.execute(db);
}
