import { sql, type Kysely } from 'kysely';

/** What somebody typed in a form that could not be sent because their session had ended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table concept (
      id text primary key,
      gebruiker text not null,
      pad text not null,
      velden jsonb not null,
      bewaard_op timestamptz(3) not null default now(),
      verloopt_op timestamptz(3) not null
    )`.execute(db);
  await sql`create index concept_gebruiker on concept (gebruiker, bewaard_op)`.execute(db);
  await sql`create index concept_verloopt on concept (verloopt_op)`.execute(db);
}
