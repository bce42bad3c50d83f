import { sql, type Transaction } from 'kysely';
import { AANGESCHREVEN } from '../../domain/betrokkene';
import type { Database } from '../database';
import { storable } from '../storable';
import { OMGELEID_PER_BRIEF } from '../post/stand';
import { VERTELD } from '../post/verteld';
import type { Tables } from '../tables';
import { isAangekomen, misluktdoor, NAGEKOMEN } from './stand';

/** What a carrier says became of something that was given to it. */
export interface Terugmelding {
  readonly referentie: string;
  /** What the carrier calls it. */
  readonly melding: string;
  /** In its own word. */
  readonly stand: string;
}

/**
 * What came of a report: it was noted, nothing is known under that key, or the message is being sent this moment, so that
 * the carrier must say it once more.
 */
export type Verwerkt = 'genoteerd' | 'onbekend' | 'bezig';

const REFERENTIE = /^([0-9a-f]{32})(?:-([1-9]\d{0,5}))?$/;
const GEZIN = Object.keys(AANGESCHREVEN);

/**
 * Notes what a carrier says became of something. What did not arrive makes its message failed: for the family as soon as
 * it did not reach one of them, for others when it reached nobody. What arrives after all makes it delivered. The same
 * report twice is noted once; one about an earlier attempt changes nothing.
 */
export function verwerkTerugmelding(db: Database, terug: Terugmelding): Promise<Verwerkt> {
  const [, aan, ronde = '1'] = REFERENTIE.exec(terug.referentie) ?? [];
  if (aan === undefined) return Promise.resolve('onbekend');
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ bericht: string; aan: string; nieuw: boolean }>`
      with eerder as (
        select bericht, aan, stand from afgifte
        where (aan = ${aan} and ronde = ${Number(ronde)} and samen is null) or samen = ${terug.referentie}
        order by bericht, aan for update
      )
      update afgifte set stand = ${storable(terug.stand)}, stand_op = now(),
        melding = coalesce(melding, ${storable(terug.melding)})
      from eerder where afgifte.bericht = eerder.bericht and afgifte.aan = eerder.aan
      returning afgifte.bericht, afgifte.aan, eerder.stand is distinct from ${storable(terug.stand)} as nieuw`.execute(
      trx,
    );
    if (rows.length === 0) return 'onbekend';
    const foutcode = misluktdoor(terug.stand);
    if (foutcode === null && !isAangekomen(terug.stand)) return 'genoteerd';
    let verwerkt: Verwerkt = 'genoteerd';
    for (const { bericht, aan: wie, nieuw } of rows) {
      if (nieuw) await noteer(trx, { bericht, aan: wie, foutcode });
      if ((await stelBij(trx, bericht, foutcode, terug.stand)) === 'bezig') verwerkt = 'bezig';
    }
    return verwerkt;
  });
}

/** Whom somebody saw to stays so when it is only refused in another word; and so is who gets it by letter instead, as by mail. */
async function noteer(
  trx: Transaction<Tables>,
  { bericht, aan, foutcode }: { bericht: string; aan: string; foutcode: string | null },
): Promise<void> {
  await sql`
    insert into bezorging (bericht, aan, foutcode, afgehandeld_op)
    select id, ${aan}, ${foutcode}, case when ${foutcode}::text is not null and ${OMGELEID_PER_BRIEF} then now() end
    from bericht where id = ${bericht}
    on conflict (bericht, aan) do update set foutcode = excluded.foutcode, afgehandeld_op =
      case when num_nulls(bezorging.foutcode, excluded.foutcode) = 0 then bezorging.afgehandeld_op end`.execute(
    trx,
  );
}

/** Makes a message failed or delivered, by what is known of everybody it is for. */
async function stelBij(
  trx: Transaction<Tables>,
  bericht: string,
  foutcode: string | null,
  stand: string,
): Promise<Verwerkt> {
  const { rows } = await sql<{ bezig: boolean }>`
    with oordeel as (
      select b.id, case when b.aan_rol = any(${GEZIN}) then bool_or(z.foutcode is not null)
        else bool_and(z.foutcode is not null) end as mis
      from bericht b join bezorging z on z.bericht = b.id and z.afgehandeld_op is null
      where b.id = ${bericht}
      group by b.id
    ), mislukt as (
      update bericht set bezorgd_op = null, opgegeven_op = now(), foutcode = ${foutcode},
        fout = ${`reported afterwards: ${storable(stand).slice(0, 100)}`}
      where id = (select id from oordeel where mis) and bezorgd_op is not null and kanaal <> ${VERTELD}
        and ${foutcode}::text is not null
    ), gelukt as (
      update bericht set bezorgd_op = now(), opgegeven_op = null, foutcode = null, fout = null
      where id = (select id from oordeel where not mis) and opgegeven_op is not null
        and losgelaten_door is null and foutcode = any(${NAGEKOMEN})
    )
    select num_nulls(bezorgd_op, opgegeven_op) = 2 and coalesce(geleend_tot > now(), false) as bezig
    from bericht where id = ${bericht}`.execute(trx);
  return rows[0]?.bezig === true ? 'bezig' : 'genoteerd';
}
