import { sql, type Kysely } from 'kysely';

/**
 * The outbox as a queue. `volgorde` counts messages as they are written, so also within the writes of one case.
 *
 * Three indexes hold the messages that are not done: in the order in which they are looked at, by ordering key to find
 * the oldest of one, and by age. Each says it in words of its own, so that a query in those words can use no other: the
 * planner, which mostly sees an outbox where everything is done, would take any of them, and be slow when it fills.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table bericht
      drop column geveegd_op,
      add column volgorde bigint generated always as identity,
      add column volgordesleutel text,
      add column volgende_poging_op timestamptz(3) not null default now(),
      add column geleend_door text,
      add column geleend_tot timestamptz(3),
      add column foutcode text`.execute(db);
  await sql`
    update bericht
    set kanaal = coalesce(kanaal, 'uitbak'),
        volgordesleutel = coalesce(kanaal, 'uitbak') || '/' || casusnummer,
        foutcode = case when fout is not null then 'storing' end`.execute(db);
  await sql`
    alter table bericht
      alter column kanaal set not null,
      alter column volgordesleutel set not null`.execute(db);
  await sql`
    create index bericht_aan_de_beurt on bericht (kanaal, volgende_poging_op, volgorde)
    where coalesce(bezorgd_op, opgegeven_op) is null`.execute(db);
  await sql`
    create index bericht_oudste on bericht (volgordesleutel, volgorde)
    where bezorgd_op is null and opgegeven_op is null`.execute(db);
  await sql`drop index bericht_te_bezorgen`.execute(db);
  await sql`
    create index bericht_te_bezorgen on bericht (opgeslagen_op)
    where num_nulls(bezorgd_op, opgegeven_op) = 2`.execute(db);
  await sql`create index bericht_opgegeven on bericht (opgegeven_op) where opgegeven_op is not null`.execute(
    db,
  );
}
