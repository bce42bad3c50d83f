import { sql, type Kysely } from 'kysely';

/**
 * Commands that somebody gives in many cases at once: what was filled in, encrypted, and of each case how it stood when it
 * was chosen and what became of it. A process that works on one has it for a while (`geleend_tot`); when it does not come
 * back another goes on. They go with their cases, and all of them after a week.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table verzamelopdracht (
      id uuid primary key,
      persoon text not null,
      sleutel text not null,
      soort text not null,
      geheim bytea not null,
      weggelaten integer not null,
      begonnen_op timestamptz(3) not null default now(),
      vooruit_op timestamptz(3) not null default now(),
      klaar_op timestamptz(3),
      bekeken_op timestamptz(3),
      geleend_door uuid,
      geleend_tot timestamptz(3),
      unique (persoon, sleutel)
    )`.execute(db);
  await sql`create index verzamelopdracht_loopt on verzamelopdracht (begonnen_op) where klaar_op is null`.execute(
    db,
  );
  await sql`
    create table verzamelopdracht_casus (
      verzamelopdracht uuid not null references verzamelopdracht on delete cascade,
      casusnummer uuid not null references casus on delete cascade,
      volgnummer integer not null,
      fase text not null,
      gezien text not null,
      uitslag text,
      zin text,
      primary key (verzamelopdracht, casusnummer)
    )`.execute(db);
  await sql`create index verzamelopdracht_casus_casus on verzamelopdracht_casus (casusnummer)`.execute(db);
}
