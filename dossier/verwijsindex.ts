import { sql } from 'kysely';
import type { Database } from './database';

/** A task to signal in the verwijsindex that is open and can be done by program. */
export interface Verwijsindextaak {
  /** The same at every attempt. */
  readonly id: string;
  readonly casusnummer: string;
  readonly workflowId: string;
  readonly kenmerk: string;
  /** Attempts that ended before this one. */
  readonly pogingen: number;
  /** What the verwijsindex answered, when it has taken the signal and only the case does not know yet. */
  readonly gedaan: { readonly referentie: string | null; readonly op: string } | null;
}

const LEASE = sql`interval '2 minutes'`;

/** The tasks whose moment has come, at most so many; each is kept from others for two minutes. */
export async function leesVerwijsindextaken(db: Database, aantal: number): Promise<Verwijsindextaak[]> {
  await sql`
    insert into verwijsindexzending (casusnummer, geopend_bij)
    select casusnummer, geopend_bij from taak where type = 'verwijsindex-melden' and status = 'open'
    on conflict do nothing`.execute(db);
  const { rows } = await sql<
    Omit<Verwijsindextaak, 'gedaan'> & { readonly klaarOp: string | null; readonly referentie: string | null }
  >`
    with beurt as (
      select z.casusnummer, z.geopend_bij from verwijsindexzending z
        join taak on taak.casusnummer = z.casusnummer and taak.geopend_bij = z.geopend_bij and taak.status = 'open'
          and taak.type = 'verwijsindex-melden'
      where z.volgende_poging_op <= now()
      order by z.volgende_poging_op limit ${aantal}
      for update of z skip locked
    )
    update verwijsindexzending z set volgende_poging_op = now() + ${LEASE}
    from beurt join casus on casus.casusnummer = beurt.casusnummer
    where z.casusnummer = beurt.casusnummer and z.geopend_bij = beurt.geopend_bij
    returning z.id, z.casusnummer, casus.workflow_id, casus.kenmerk, z.pogingen, z.klaar_op, z.referentie`.execute(
    db,
  );
  return rows.map(({ klaarOp, referentie, ...rest }) => ({
    ...rest,
    gedaan: klaarOp === null ? null : { referentie, op: klaarOp },
  }));
}

/** Keeps what an attempt came to: taken, with what was answered, or again after so long. */
export async function noteerVerwijsindex(
  db: Database,
  { id, pogingen }: Verwijsindextaak,
  uitkomst: { readonly referentie: string | null } | { readonly foutcode: string; readonly waitMs: number },
): Promise<void> {
  await (
    'referentie' in uitkomst
      ? sql`update verwijsindexzending set klaar_op = now(), referentie = ${uitkomst.referentie}, foutcode = null,
        pogingen = ${pogingen + 1}, volgende_poging_op = now() where id = ${id}::uuid`
      : sql`update verwijsindexzending set foutcode = ${uitkomst.foutcode}, pogingen = ${pogingen + 1},
        volgende_poging_op = now() + ${uitkomst.waitMs} * interval '1 millisecond' where id = ${id}::uuid`
  ).execute(db);
}
