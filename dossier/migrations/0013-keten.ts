import { sql, type Kysely } from 'kysely';
import { sleutelbos } from '../geheim/sleutelbos';
import { versleutelAlles } from '../keten/vulling';

/**
 * A key for each child, which encrypts what the dossier holds of a person, and a chain through the events of each case.
 * Everything that stands is encrypted and chained here, some at a time, so that nobody ever reads or writes it half done.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kindsleutel (
      id uuid primary key,
      workflow_id text not null,
      verpakt bytea,
      ringsleutel text generated always as (encode(substr(verpakt, 1, 6), 'hex')) stored,
      gemaakt_op timestamptz(3) not null default now(),
      vernietigd_op timestamptz(3),
      check ((verpakt is null) = (vernietigd_op is not null))
    )`.execute(db);
  await sql`create unique index kindsleutel_een on kindsleutel (workflow_id) where verpakt is not null`.execute(
    db,
  );
  await sql`
    create table zoeknaam (
      casusnummer uuid primary key references casus on delete cascade,
      woorden text[] not null
    )`.execute(db);

  await sql`
    alter table casus
      add column kindsleutel uuid references kindsleutel,
      add column geheim bytea,
      add column laatste_hash bytea check (length(laatste_hash) = 32)`.execute(db);
  await sql`
    alter table gebeurtenis
      add column geheim bytea,
      add column gegevens_hash bytea check (length(gegevens_hash) = 32),
      add column hash bytea check (length(hash) = 32)`.execute(db);
  await sql`alter table bericht add column geheim bytea, add column verzonden_geheim bytea`.execute(db);
  await sql`alter table betrokkene add column geheim bytea`.execute(db);
  await sql`
    alter table betrokkene_wijziging
      add column voor_geheim bytea,
      add column na_geheim bytea`.execute(db);
  await sql`alter table concept add column geheim bytea`.execute(db);

  await versleutelAlles(db, sleutelbos(db));

  await sql`
    alter table casus
      drop column naam,
      drop column zoeknaam,
      alter column kindsleutel set not null,
      alter column geheim set not null,
      alter column laatste_hash set not null`.execute(db);
  await sql`alter table gebeurtenis alter column hash set not null`.execute(db);
  await sql`
    alter table bericht
      drop column onderwerp,
      drop column tekst,
      drop column verzonden_onderwerp,
      drop column verzonden_tekst,
      alter column geheim set not null`.execute(db);
  await sql`
    alter table betrokkene
      drop column naam,
      drop column relatie,
      drop column taal,
      drop column voorkeur,
      drop column email,
      drop column telefoon,
      drop column adres,
      alter column geheim set not null`.execute(db);
  await sql`alter table betrokkene_wijziging drop column voor, drop column na`.execute(db);
  await sql`alter table betrokkene_wijziging rename column voor_geheim to voor`.execute(db);
  await sql`alter table betrokkene_wijziging rename column na_geheim to na`.execute(db);
  await sql`alter table betrokkene_wijziging alter column na set not null`.execute(db);
  await sql`alter table concept drop column velden, alter column geheim set not null`.execute(db);

  await sql`create index casus_kindsleutel on casus (kindsleutel)`.execute(db);
  await sql`create index zoeknaam_woorden on zoeknaam using gin (woorden)`.execute(db);
}
