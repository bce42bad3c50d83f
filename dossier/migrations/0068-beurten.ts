import { sql, type Kysely } from 'kysely';

/**
 * Whose move it was on each day at home, so that it can be counted over all cases. Empty: whoever keeps it up to date begins with
 * the first change of a case that there is (dossier/beurten/beurten.ts).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table beurt (
      casusnummer uuid not null references casus on delete cascade,
      van date not null,
      tot date,
      partij text not null,
      primary key (casusnummer, van),
      check (tot is null or van < tot)
    )`.execute(db);
  await sql`
    create table beurtstand (
      id boolean primary key default true check (id),
      nummer bigint not null default 0
    )`.execute(db);
  await sql`insert into beurtstand default values`.execute(db);
}
