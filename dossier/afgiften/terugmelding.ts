import { sql, type Transaction } from 'kysely';
import { AANGESCHREVEN } from '../../domain/betrokkene';
import type { Database } from '../database';
import { storable } from '../storable';
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
    const { rows } = await sql<{ bericht: string }>`
      update afgifte set stand = ${storable(terug.stand)}, stand_op = now(),
        melding = coalesce(melding, ${storable(terug.melding)})
      where aan = ${aan} and ronde = ${Number(ronde)}
      returning bericht`.execute(trx);
    const bericht = rows[0]?.bericht;
    if (bericht === undefined) return 'onbekend';
    const foutcode = misluktdoor(terug.stand);
    if (foutcode === null && !isAangekomen(terug.stand)) return 'genoteerd';
    await sql`
      insert into bezorging (bericht, aan, foutcode) values (${bericht}, ${aan}, ${foutcode})
      on conflict (bericht, aan) do update set foutcode = excluded.foutcode`.execute(trx);
    return stelBij(trx, bericht, foutcode, terug.stand);
  });
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
      from bericht b join bezorging z on z.bericht = b.id
      where b.id = ${bericht}
      group by b.id
    ), mislukt as (
      update bericht set bezorgd_op = null, opgegeven_op = now(), foutcode = ${foutcode},
        fout = ${`reported afterwards: ${storable(stand).slice(0, 100)}`}
      where id = (select id from oordeel where mis) and bezorgd_op is not null and ${foutcode}::text is not null
    ), gelukt as (
      update bericht set bezorgd_op = now(), opgegeven_op = null, foutcode = null, fout = null
      where id = (select id from oordeel where not mis) and opgegeven_op is not null
        and losgelaten_door is null and foutcode = any(${NAGEKOMEN})
    )
    select num_nulls(bezorgd_op, opgegeven_op) = 2 and coalesce(geleend_tot > now(), false) as bezig
    from bericht where id = ${bericht}`.execute(trx);
  return rows[0]?.bezig === true ? 'bezig' : 'genoteerd';
}
