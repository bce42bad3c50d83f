import { sql, type RawBuilder } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { meerDanVerwijzing } from '../bereik';
import type { Database } from '../database';
import { storable } from '../storable';

/** The case system of a region as a whole. Every moment is in real time. */
export interface Zaaksysteemstand {
  readonly regio: string;
  readonly geluktOp: Moment | null;
  /** What is wrong with all of it, and what it said; null: nothing. */
  readonly foutcode: string | null;
  readonly fout: string | null;
  readonly foutSinds: Moment | null;
  readonly volgendePogingOp: Moment;
  /** Cases that stand in it as they are here. */
  readonly bij: number;
  /** Cases of which something is still to be registered, and since when the oldest of them failed. */
  readonly achter: number;
}

/** A case of which the registration fails. */
export interface Registratieregel {
  /** Null when the case is not for who reads. */
  readonly casusnummer: string | null;
  readonly kenmerk: string | null;
  readonly regio: string;
  /** Names the row in a form, without naming the case. */
  readonly sleutel: string;
  readonly foutcode: string;
  readonly fout: string | null;
  readonly foutSinds: Moment;
  readonly pogingen: number;
  readonly volgendePogingOp: Moment;
}

/** Cases that are shown at most. */
const AT_MOST = 200;

function vanRegio(tabel: string, regio: string | null): RawBuilder<boolean> {
  return regio === null
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(`${tabel}.regio`)} = ${storable(regio)}`;
}

/** Every case system of a region (null: of all), with how it does. */
export async function leesZaaksystemen(db: Database, regio: string | null): Promise<Zaaksysteemstand[]> {
  const { rows } = await sql<Zaaksysteemstand>`
    select z.regio, z.gelukt_op, z.foutcode, z.fout, z.fout_sinds, z.volgende_poging_op,
      count(*) filter (where r.stand in ('afgesloten', 'overgedragen') or (r.stand = 'loopt' and r.tot >= c.volgnummer))::int as bij,
      count(*) filter (where r.stand = 'loopt' and r.tot < c.volgnummer)::int as achter
    from zaaksysteem z
      left join registratie r on r.regio = z.regio
      left join casus c on c.casusnummer = r.casusnummer
    where ${vanRegio('z', regio)}
    group by z.regio
    order by z.regio`.execute(db);
  return rows;
}

/** The address of the zaak of a case in the case system of a region; null when it has none there. */
export async function leesZaakadres(
  db: Database,
  casusnummer: string,
  regio: string,
): Promise<string | null> {
  const rij = await db
    .selectFrom('registratie')
    .select('zaak')
    .where('casusnummer', '=', casusnummer)
    .where('regio', '=', regio)
    .executeTakeFirst();
  return rij?.zaak ?? null;
}

/** The cases of which the registration fails, the longest first. Which case it is, is told within reach only. */
export async function leesMislukt(
  db: Database,
  regio: string | null,
  bereik: Bereik | null,
): Promise<Registratieregel[]> {
  const binnen = meerDanVerwijzing(bereik);
  const { rows } = await sql<Registratieregel>`
    select case when ${binnen} then casus.casusnummer end as casusnummer,
      case when ${binnen} then casus.kenmerk end as kenmerk, r.regio,
      encode(sha256(convert_to(r.casusnummer || '/' || r.regio, 'UTF8')), 'hex') as sleutel,
      r.foutcode, r.fout, r.fout_sinds, r.pogingen, r.volgende_poging_op
    from registratie r join casus on casus.casusnummer = r.casusnummer
    where r.stand = 'loopt' and r.foutcode is not null and ${vanRegio('r', regio)}
    order by r.fout_sinds, r.casusnummer
    limit ${AT_MOST}`.execute(db);
  return rows;
}
