import { sql, type Kysely } from 'kysely';

/**
 * The contents of documents beside the file (rule 23), encrypted with the key of the child, in pieces of one megabyte. `los`:
 * no event is known yet that names it. They go with the case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document (
      id uuid primary key,
      casusnummer uuid not null references casus on delete cascade,
      sha256 text not null,
      grootte integer not null,
      bestandssoort text not null,
      bewaard_op timestamptz(3) not null default now(),
      los boolean not null default true
    )`.execute(db);
  await sql`create index document_casus on document (casusnummer)`.execute(db);
  await sql`create index document_los on document (bewaard_op) where los`.execute(db);
  await sql`
    create table document_deel (
      document uuid not null references document on delete cascade,
      nummer integer not null,
      geheim bytea not null,
      primary key (document, nummer)
    )`.execute(db);
  // What is encrypted does not get smaller.
  await sql`alter table document_deel alter column geheim set storage external`.execute(db);
}
