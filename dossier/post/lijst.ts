import { sql, type RawBuilder } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { meerDanVerwijzing } from '../bereik';
import type { Database } from '../database';
import type { Page } from '../paging';
import { storable } from '../storable';
import { BIJ_EEN_DEEL, NIET_BEREIKT, vanRegio, type Poststand } from './stand';

/** One message that has not arrived. What it says, and to which address it goes, is not in it. */
export interface Postregel {
  /** Rises with every message that is written. Not its id: that names the case. */
  readonly volgorde: string;
  /** Of which case; null when that is not for who reads. */
  readonly casusnummer: string | null;
  readonly kenmerk: string | null;
  readonly soort: string;
  readonly aanRol: string;
  readonly kanaal: string;
  readonly foutcode: string | null;
  /** Attempts that have ended. */
  readonly pogingen: number;
  /** Real time, like the other two. */
  readonly opgeslagenOp: Moment;
  /** Not tried before; for what was given up it means nothing. */
  readonly volgendePogingOp: Moment;
  readonly opgegevenOp: Moment | null;
}

/** True for a text that can be the `volgorde` of a message. */
export function isVolgorde(text: string): boolean {
  return /^[1-9]\d{0,17}$/.test(text);
}

/** Which messages are asked for. */
export interface Postfilter {
  readonly stand: Poststand;
  readonly kanaal?: string | undefined;
}

/** In the words of the indexes of what is not done (migration 0006). */
const STAND: Record<Poststand, RawBuilder<boolean>> = {
  wacht: sql<boolean>`num_nulls(bericht.bezorgd_op, bericht.opgegeven_op) = 2 and bericht.pogingen = 0`,
  hapert: sql<boolean>`num_nulls(bericht.bezorgd_op, bericht.opgegeven_op) = 2 and bericht.pogingen > 0`,
  deels: BIJ_EEN_DEEL,
  opgegeven: sql<boolean>`bericht.opgegeven_op is not null and bericht.losgelaten_door is null`,
};

/**
 * The messages of a region (null: of every region) that have not arrived, the oldest first; the key is the last
 * \`volgorde\`. Of which case one is, is told within reach only.
 */
export async function leesPost(
  db: Database,
  regio: string | null,
  bereik: Bereik | null,
  { stand, kanaal }: Postfilter,
  { na, aantal }: Page<string>,
): Promise<Postregel[]> {
  if (na !== null && !isVolgorde(na)) return [];
  const binnen = meerDanVerwijzing(bereik);
  const { rows } = await sql<Postregel>`
    select bericht.volgorde, case when ${binnen} then bericht.casusnummer end as casusnummer,
      case when ${binnen} then casus.kenmerk end as kenmerk, bericht.soort, bericht.aan_rol, bericht.kanaal,
      case when ${BIJ_EEN_DEEL} then ${NIET_BEREIKT} else bericht.foutcode end as foutcode, bericht.pogingen, bericht.opgeslagen_op, bericht.volgende_poging_op, bericht.opgegeven_op
    from bericht join casus on casus.casusnummer = bericht.casusnummer
    where ${STAND[stand]} and ${vanRegio(regio)}
      and ${kanaal === undefined ? sql`true` : sql`bericht.kanaal = ${storable(kanaal)}`}
      and ${na === null ? sql`true` : sql`bericht.volgorde > ${na}::bigint`}
    order by bericht.volgorde
    limit ${aantal}`.execute(db);
  return rows;
}
