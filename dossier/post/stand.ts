import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { storable } from '../storable';
import { ONBEMAND, VERTELD } from './verteld';

/**
 * Where a message stands that somebody does not have yet: it was not tried, it was tried and is tried again, some have it and to
 * others it can never arrive this way, or that is so for everybody: then a person must look.
 */
export const POSTSTANDEN = ['wacht', 'hapert', 'deels', 'opgegeven'] as const;
export type Poststand = (typeof POSTSTANDEN)[number];

/** Somebody has the message, and somebody else will never get it this way; nobody let go of it or saw to them. */
export const BIJ_IEMAND_NIET = sql<boolean>`(bericht.bezorgd_op is not null and bericht.losgelaten_door is null and bericht.kanaal <> ${VERTELD}
  and bericht.id in (select bericht from bezorging where foutcode is not null and afgehandeld_op is null))`;

/** A letter of the message is on its way to somebody, or on the print list for them. */
export const PER_BRIEF_ONDERWEG = sql<boolean>`exists (
  select 1 from brief where brief.bericht = bericht.id and brief.vervallen_op is null)`;

/** Somebody had the message sent by letter instead, and that letter was not taken off the print list. */
export const OMGELEID_PER_BRIEF = sql<boolean>`exists (
  select 1 from omleiding join brief on brief.bericht = omleiding.bericht and brief.betrokkene = omleiding.betrokkene
  where omleiding.bericht = bericht.id and omleiding.weg = 'brief' and brief.vervallen_op is null)`;

/** The key of its child was not destroyed: see `geheim/vergeten.ts`. */
export const NIET_VERGETEN = sql<boolean>`exists (
  select 1 from casus join kindsleutel on kindsleutel.id = casus.kindsleutel
  where casus.casusnummer = bericht.casusnummer and kindsleutel.vernietigd_op is null)`;

/** Why not, of the first of them. */
export const WAAROM_NIET = sql<string | null>`(
  select z.foutcode from bezorging z where z.bericht = bericht.id and z.foutcode is not null and z.afgehandeld_op is null
  order by z.op, z.aan limit 1)`;

/** How many messages stand the same way, over one channel and for one reason. */
export interface Postaantal {
  readonly stand: Poststand;
  readonly kanaal: string;
  /** What went wrong the last time, in a word that names nobody; null for what was not tried. */
  readonly foutcode: string | null;
  readonly aantal: number;
  /** When the oldest of them was written, in real time. */
  readonly sinds: Moment;
}

/** What has not arrived and nobody let go of, of one region; null: of every region. What is worst comes first. */
export async function telPost(db: Database, regio: string | null): Promise<Postaantal[]> {
  const { rows } = await sql<Postaantal>`
    select stand, kanaal, foutcode, count(*)::int as aantal, min(opgeslagen_op) as sinds
    from (
      select case when opgegeven_op is not null then 'opgegeven' when pogingen = 0 then 'wacht' else 'hapert' end as stand,
        kanaal, case when pogingen > 0 or opgegeven_op is not null then foutcode end as foutcode, opgeslagen_op
      from bericht
      where (num_nulls(bezorgd_op, opgegeven_op) = 2 or (opgegeven_op is not null and losgelaten_door is null))
        and ${vanRegio(regio)}
      union all
      select 'deels', kanaal, ${WAAROM_NIET}, opgeslagen_op from bericht where ${BIJ_IEMAND_NIET} and ${vanRegio(regio)}
    ) post
    group by stand, kanaal, foutcode
    order by array_position(array['opgegeven', 'deels', 'hapert', 'wacht'], stand), aantal desc, kanaal, foutcode`.execute(
    db,
  );
  return rows;
}

/** True for messages of cases of a region; a query that uses it has the table `bericht` under its own name. */
export function vanRegio(regio: string | null) {
  return regio === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (
        select 1 from casus where casus.casusnummer = bericht.casusnummer and casus.regio = ${storable(regio)})`;
}

/** A channel by which nobody sends, though messages wait for it. */
export interface Onbemand {
  readonly kanaal: string;
  readonly aantal: number;
  /** When the oldest was written, in real time. */
  readonly sinds: Moment;
}

/** The channels that no worker has, of what waits in a region (null: in every region): nothing of them is taken up for a while. */
export async function leesOnbemand(db: Database, regio: string | null): Promise<Onbemand[]> {
  const { rows } = await sql<Onbemand>`
    select kanaal, count(*)::int as aantal, min(opgeslagen_op) as sinds from bericht
    where num_nulls(bezorgd_op, opgegeven_op) = 2 and volgende_poging_op < now() - ${ONBEMAND} and ${vanRegio(regio)}
      and not exists (select 1 from bericht n where n.kanaal = bericht.kanaal and n.per_brief is distinct from 'alle'
        and (n.bezorgd_op > now() - ${ONBEMAND} or n.geleend_tot > now() - ${ONBEMAND}))
    group by kanaal order by kanaal`.execute(db);
  return rows;
}
