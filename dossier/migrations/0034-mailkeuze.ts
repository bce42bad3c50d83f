import { sql, type Kysely } from 'kysely';

/**
 * How somebody wants mail about what can wait (`persoon.mailkeuze`), and which messages come at once whatever they chose
 * (`bericht.meteen`). Of what stands in the outbox already nothing is known, so it is held back for nobody.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table persoon add column mailkeuze text not null default 'meteen'
      check (mailkeuze in ('meteen', 'dagelijks', 'geen'))`.execute(db);
  await sql`alter table bericht add column meteen boolean not null default true`.execute(db);
}
