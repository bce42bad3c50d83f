import { sql, type Kysely } from 'kysely';

/**
 * Messages that go together. `ontvanger` says over all cases who a message is for, as far as can be said before it is sent:
 * those that have the same one are leased together. A `zending` is one mail to one address with the messages in it.
 *
 * The index says in words of its own that a message is not done, as those of migration 0006 do. `postbus` is up to where a
 * mailbox with returned mail was read, and why that fails.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table bericht add column ontvanger text`.execute(db);
  await sql`
    update bericht b set ontvanger = case
        when b.aan_rol in ('ouders', 'jongere') then b.casusnummer::text else c.regio
      end || '/' || b.aan_rol
    from casus c
    where c.casusnummer = b.casusnummer and b.soort <> 'dringend' and num_nulls(b.bezorgd_op, b.opgegeven_op) = 2`.execute(
    db,
  );
  await sql`
    create index bericht_samen on bericht (kanaal, ontvanger, volgorde)
    where num_nonnulls(bezorgd_op, opgegeven_op) = 0 and ontvanger is not null`.execute(db);
  await sql`
    create table zending (
      zending text not null,
      bericht text not null references bericht on delete cascade,
      aan text not null,
      primary key (zending, bericht)
    )`.execute(db);
  await sql`create index zending_bericht on zending (bericht)`.execute(db);
  await sql`create index bezorging_mislukt on bezorging (bericht) where foutcode is not null`.execute(db);
  await sql`
    create table postbus (
      postbus text primary key,
      uidvalidity text not null,
      uid bigint not null,
      gelezen_op timestamptz(3) not null,
      foutcode text,
      mislukt_sinds timestamptz(3)
    )`.execute(db);
}
