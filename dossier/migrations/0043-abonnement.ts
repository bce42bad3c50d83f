import { sql, type Kysely } from 'kysely';

/** Who hears what happens at an address of their own, and every delivery to them: the queue and the log in one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table abonnement (
      id uuid primary key,
      regio text,
      eigenaar text not null,
      naam text not null,
      adres text not null,
      soorten text[],
      alleen_regio text,
      geheim bytea not null,
      status text not null default 'actief' check (status in ('actief', 'gepauzeerd', 'stilgezet')),
      reden text,
      status_op timestamptz(3) not null default now(),
      tot bigint not null,
      tot_gebeurtenis integer not null,
      mislukt_sinds timestamptz(3),
      te_melden boolean not null default false,
      melding_op timestamptz(3),
      versie integer not null default 1,
      gemaakt_op timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index abonnement_eigenaar on abonnement (regio, eigenaar)`.execute(db);
  await sql`
    create table verzending (
      nummer bigint generated always as identity primary key,
      abonnement uuid not null references abonnement on delete cascade,
      casusnummer uuid not null,
      gebeurtenis integer not null,
      regio text not null,
      gemaakt_op timestamptz(3) not null default now(),
      bezorgd_op timestamptz(3),
      opgegeven_op timestamptz(3),
      eerste_poging_op timestamptz(3),
      laatste_poging_op timestamptz(3),
      volgende_poging_op timestamptz(3) not null default now(),
      pogingen integer not null default 0,
      antwoord integer,
      foutcode text,
      geleend_door text,
      geleend_tot timestamptz(3),
      unique (abonnement, casusnummer, gebeurtenis)
    )`.execute(db);
  await sql`
    create index verzending_beurt on verzending (abonnement, volgende_poging_op, nummer)
    where bezorgd_op is null and opgegeven_op is null`.execute(db);
  await sql`
    create index verzending_oudste on verzending (abonnement, casusnummer, gebeurtenis)
    where bezorgd_op is null and opgegeven_op is null`.execute(db);
  await sql`create index verzending_lijst on verzending (abonnement, nummer)`.execute(db);
  await sql`
    create index verzending_klaar on verzending (gemaakt_op)
    where bezorgd_op is not null or opgegeven_op is not null`.execute(db);
}
