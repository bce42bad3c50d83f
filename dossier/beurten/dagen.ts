import { sql } from 'kysely';
import type { Partij } from '../../domain/aan-zet';
import { datumVan, type Datum, type Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { vanRegio } from '../weekstanden';

/** Days at home of a party, in so many cases. */
export interface Partijdagen {
  readonly partij: Partij;
  readonly dagen: number;
  readonly casussen: number;
}

/**
 * How many days at home it was each party's move from a date up to a moment, over the cases of a region, or of every region when
 * null; the most first. What was reported by mistake counts nowhere. Cases that changed in the last minute may stand as they were.
 */
export async function leesPartijdagen(
  db: Database,
  regio: string | null,
  sinds: Datum,
  nu: Moment,
): Promise<Partijdagen[]> {
  const vandaag = datumVan(nu);
  const { rows } = await sql<Partijdagen>`
    select beurt.partij, sum(
        least(coalesce(beurt.tot, ${vandaag}::date), ${vandaag}::date) - greatest(beurt.van, ${sinds}::date)
      )::int as dagen, count(distinct beurt.casusnummer)::int as casussen
    from beurt join casus on casus.casusnummer = beurt.casusnummer
    where beurt.van < ${vandaag}::date and (beurt.tot is null or beurt.tot > ${sinds}::date)
      and greatest(beurt.van, ${sinds}::date) < ${vandaag}::date and ${vanRegio(regio)}
    group by beurt.partij order by dagen desc, beurt.partij`.execute(db);
  return rows;
}
