import { sql } from 'kysely';
import type { Loslaatreden } from '../berichtstatus';
import type { Database } from '../database';
import { storable } from '../storable';
import { volgendeVan } from './beurt';
import { isVolgorde } from './lijst';
import { BIJ_IEMAND_NIET, NIET_VERGETEN, vanRegio } from './stand';

/** What is tried again: one message, or all of a channel that were tried or given up. */
export type Opnieuw = { readonly volgorde: string } | { readonly kanaal: string };

/** A message that is being sent this moment is left alone: what comes of it is noted first. */
const NIET_ONDERWEG = sql`(bericht.geleend_tot is null or bericht.geleend_tot <= now())`;
/** One that waits with a step that can still be taken back goes no earlier. */
const WACHT_NIET = sql`(bericht.niet_voor is null or bericht.niet_voor <= now())`;

/**
 * Tries messages of a region (null: of every region) again at once, also those that were given up; of one that some have, only
 * those get it to whom it was refused. Answers how many. What has arrived, was told in another way, was let go of, is being
 * sent, or is of a child that was forgotten stays as it is.
 */
export async function probeerOpnieuw(db: Database, regio: string | null, welke: Opnieuw): Promise<number> {
  if ('volgorde' in welke && !isVolgorde(welke.volgorde)) return 0;
  const die =
    'volgorde' in welke
      ? sql`bericht.volgorde = ${welke.volgorde}::bigint`
      : sql`bericht.kanaal = ${storable(welke.kanaal)} and bericht.pogingen > 0`;
  const { rows } = await sql<{ opnieuw: number }>`
    with opnieuw as (
      update bericht set volgende_poging_op = now(), opgegeven_op = null, bezorgd_op = null
      where ${die} and (bericht.bezorgd_op is null or ${BIJ_IEMAND_NIET}) and bericht.losgelaten_door is null
        and ${NIET_ONDERWEG} and ${WACHT_NIET} and ${NIET_VERGETEN} and ${vanRegio(regio)}
      returning id
    ), vergeten as (
      delete from bezorging where foutcode is not null and afgehandeld_op is null and bericht in (select id from opnieuw)
      returning bericht, aan
    ), anders as (
      delete from zending z using vergeten v where z.bericht = v.bericht and z.aan = v.aan
    )
    select count(*)::int as opnieuw from opnieuw`.execute(db);
  return rows[0]?.opnieuw ?? 0;
}

/**
 * Lets go of a message of a region (null: of every region): it is not tried again, nobody is asked to look after it, and it is
 * the turn of the next of its key. Of one that some have, only those are let go of to whom it was refused: when it comes back
 * of another later, that is news. `door` is the id of who does so. False when there is no such message that has not arrived, or
 * it is being sent.
 */
export async function laatLos(
  db: Database,
  regio: string | null,
  volgorde: string,
  { door, reden }: { readonly door: string; readonly reden: Loslaatreden },
): Promise<boolean> {
  if (!isVolgorde(volgorde)) return false;
  const { rows } = await sql<{ los: number }>`
    with die as (
      select id, bezorgd_op is null as geheel from bericht
      where bericht.volgorde = ${volgorde}::bigint and bericht.losgelaten_door is null
        and (bericht.bezorgd_op is null or ${BIJ_IEMAND_NIET}) and ${NIET_ONDERWEG} and ${vanRegio(regio)}
      for no key update of bericht
    ), los as (
      update bericht set opgegeven_op = coalesce(opgegeven_op, now()), losgelaten_door = ${storable(door)},
        losgelaten_reden = ${reden}
      from die where bericht.id = die.id and die.geheel
      returning bericht.volgordesleutel, bericht.volgorde
    ), beurt as (
      update bericht set volgende_poging_op = now() where id in (
        select ${volgendeVan('los')} from los)
    ), deels as (
      update bezorging set afgehandeld_op = now(), losgelaten_door = ${storable(door)}, losgelaten_reden = ${reden}
      from die where bezorging.bericht = die.id and not die.geheel
        and bezorging.foutcode is not null and bezorging.afgehandeld_op is null
    )
    select count(*)::int as los from die`.execute(db);
  return rows[0]?.los === 1;
}
