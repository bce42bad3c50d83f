import { sql } from 'kysely';
import type { Database } from '../database';

/** A child that is to be destroyed; with a workflow id the dossier has it no more, and only Temporal is left. */
export interface NogTeVernietigen {
  readonly kindsleutel: string;
  readonly workflowId: string | null;
}

/** The next children of a list that was approved, and of which somebody waits. */
export async function nogTeVernietigen(
  db: Database,
  lijst: string,
  aantal: number,
): Promise<NogTeVernietigen[]> {
  return db
    .selectFrom('vernietigingKind')
    .innerJoin('vernietiging', 'vernietiging.id', 'vernietigingKind.vernietiging')
    .select(['kindsleutel', 'workflowId'])
    .where('vernietiging.id', '=', lijst)
    .where('vernietiging.besluit', '=', 'akkoord')
    .where('stand', 'in', ['wacht', 'dossier-weg'])
    .orderBy('kindsleutel')
    .limit(aantal)
    .execute();
}

/**
 * Destroys everything that the dossier has of a child, all or nothing; gives the id of its workflow, which Temporal may still
 * have. Null: it was not to be destroyed (any more), as it was reported again, or nobody approved.
 */
export async function vernietigKind(
  db: Database,
  lijst: string,
  kindsleutel: string,
): Promise<string | null> {
  const { rows } = await sql<{ kind: string | null }>`
    select vernietig_kind(${lijst}::uuid, ${kindsleutel}::uuid) as kind`.execute(db);
  return rows[0]?.kind ?? null;
}

/** Notes that Temporal has a child no more either. */
export async function temporalIsWeg(db: Database, lijst: string, kindsleutel: string): Promise<void> {
  await db
    .updateTable('vernietigingKind')
    .set({ stand: 'vernietigd', workflowId: null })
    .where('vernietiging', '=', lijst)
    .where('kindsleutel', '=', kindsleutel)
    .where('stand', '=', 'dossier-weg')
    .execute();
}

/** Ends a list of which nothing is left to destroy; ending it twice is ending it once. */
export async function sluitLijst(db: Database, lijst: string): Promise<void> {
  await sql`
    update vernietiging set klaar_op = now() where id = ${lijst}::uuid and klaar_op is null and not exists (
      select 1 from vernietiging_kind where vernietiging = ${lijst}::uuid and stand in ('wacht', 'dossier-weg'))`.execute(
    db,
  );
}
