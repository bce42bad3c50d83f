import { sql } from 'kysely';
import type { Database } from '../database';
import { storable } from '../storable';

/** How long after a notification the case system is looked at: those of our own writes come together. */
const BEDENKTIJD_MS = 10_000;

/**
 * Tries again at once what failed in a region (null: in every region), or the one row with this key; answers how many cases.
 * The case system itself is tried again too, also when it rests. What is being registered this moment is left alone.
 */
export async function probeerRegistratieOpnieuw(
  db: Database,
  regio: string | null,
  sleutel: string | null,
): Promise<number> {
  const mag = (tabel: string) =>
    regio === null ? sql`true` : sql`${sql.ref(`${tabel}.regio`)} = ${storable(regio)}`;
  const welke =
    sleutel === null
      ? sql`true`
      : sql`encode(sha256(convert_to(r.casusnummer || '/' || r.regio, 'UTF8')), 'hex') = ${storable(sleutel)}`;
  const { rows } = await sql<{ aantal: number }>`
    with opnieuw as (
      update registratie r set volgende_poging_op = now()
      where r.stand = 'loopt' and r.foutcode is not null and (r.geleend_tot is null or r.geleend_tot <= now())
        and ${mag('r')} and ${welke}
      returning r.regio
    ), systeem as (
      update zaaksysteem z set volgende_poging_op = now(), types_gewijzigd_op = now()
      where ${mag('z')} and (${sleutel}::text is null or z.regio in (select regio from opnieuw))
    )
    select count(*)::int as aantal from opnieuw`.execute(db);
  return rows[0]?.aantal ?? 0;
}

/**
 * Something was said about a zaak: the case system is looked at again. Nothing of what was said is taken over, so
 * whoever says it can do no more than have us look. Nothing for a zaak that is not ours.
 */
export async function meldZaakGewijzigd(db: Database, zaak: string): Promise<void> {
  await sql`
    with dan as (select now() + ${BEDENKTIJD_MS} * interval '1 millisecond' as op)
    update registratie set nagaan_op = least(nagaan_op, dan.op), volgende_poging_op = coalesce(volgende_poging_op, dan.op)
    from dan where zaak = ${storable(zaak)} and stand = 'loopt'`.execute(db);
}

/** Something was said about types: they are looked up anew, and what failed is tried again. */
export async function meldTypesGewijzigd(db: Database): Promise<void> {
  await sql`
    with types as (update zaaksysteem set types_gewijzigd_op = now())
    update registratie set volgende_poging_op = now()
    where stand = 'loopt' and foutcode is not null and (geleend_tot is null or geleend_tot <= now())`.execute(
    db,
  );
}
