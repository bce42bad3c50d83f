import { sql, type Kysely } from 'kysely';

/**
 * The view log becomes a log of processing (Logboek Dataverwerkingen): of each line which operation it was, when that began, how it
 * ended, which processing activity it belongs to, who of another system called, and by which key of a child each case is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table inzage
      add column trace bytea check (length(trace) = 16),
      add column span bytea check (length(span) = 8),
      add column begonnen_op timestamptz(3),
      add column status smallint not null default 0 check (status between 0 and 2),
      add column verwerking text,
      add column aanroeper_trace bytea check (length(aanroeper_trace) = 16),
      add column aanroeper_span bytea check (length(aanroeper_span) = 8),
      add column betrokkenen uuid[]`.execute(db);
}
