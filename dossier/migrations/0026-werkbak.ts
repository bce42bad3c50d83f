import { sql, type Kysely } from 'kysely';

/** Up to which event somebody has seen a case on its page: what came after it is new to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gezien (
      persoon text not null,
      casusnummer uuid not null references casus on delete cascade,
      tot integer not null,
      op timestamptz(3) not null,
      primary key (persoon, casusnummer)
    )`.execute(db);
  await sql`create index gezien_casusnummer on gezien (casusnummer)`.execute(db);
}
