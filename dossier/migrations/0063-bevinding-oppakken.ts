import { sql, type Kysely } from 'kysely';

/** A finding that waits for a person is a task: somebody takes it, and the others see who. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table bevinding
      add column opgepakt_door text,
      add column opgepakt_naam text,
      add column opgepakt_op timestamptz(3),
      add check ((opgepakt_door is null) = (opgepakt_op is null) and (opgepakt_door is null) = (opgepakt_naam is null))`.execute(
    db,
  );
}
