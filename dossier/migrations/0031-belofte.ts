import { sql, type Kysely } from 'kysely';

/**
 * What somebody said of what they promised, by their link (rule 7): whether they did it, and in their words why, encrypted with
 * the key of the child. It decides nothing, and goes with the case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table belofte (
      id uuid primary key,
      casusnummer uuid not null references casus on delete cascade,
      afspraak text not null,
      gedaan boolean not null,
      geheim bytea,
      op timestamptz(3) not null
    )`.execute(db);
  await sql`create index belofte_casus on belofte (casusnummer, op)`.execute(db);
}
