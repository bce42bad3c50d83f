import { sql, type Kysely } from 'kysely';

/**
 * `afgifte`: what was given to a carrier that reports back, noted before it was sent, so that after a crash the carrier can
 * be asked what it has. It goes with its message. `kanaal`: what the worker says it can send with. `kanaalproef`: test
 * messages that somebody asked for. The index finds when a channel last delivered.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table afgifte (
      bericht text not null references bericht on delete cascade,
      aan text not null,
      ronde int not null default 1,
      begonnen_op timestamptz(3) not null default now(),
      melding text,
      stand text,
      stand_op timestamptz(3),
      primary key (bericht, aan)
    )`.execute(db);
  await sql`create index afgifte_aan on afgifte (aan)`.execute(db);
  await sql`
    create table kanaal (
      naam text primary key,
      ingesteld jsonb not null,
      gezien_op timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create table kanaalproef (
      id uuid primary key,
      kanaal text not null,
      regio text,
      door text not null,
      gevraagd_op timestamptz(3) not null default now(),
      begonnen_op timestamptz(3),
      klaar_op timestamptz(3),
      foutcode text,
      fout text,
      stand text
    )`.execute(db);
  await sql`create index kanaalproef_te_doen on kanaalproef (gevraagd_op) where begonnen_op is null`.execute(
    db,
  );
  await sql`create index kanaalproef_van on kanaalproef (door, kanaal, gevraagd_op)`.execute(db);
  await sql`
    create index bericht_laatst_bezorgd on bericht (kanaal, bezorgd_op) where bezorgd_op is not null`.execute(
    db,
  );
}
