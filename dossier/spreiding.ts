import { sql, type RawBuilder } from 'kysely';
import { dagenThuisZonder } from '../domain/telling';
import {
  middernacht,
  plusDagen,
  datumVan,
  TIJDZONE,
  type Datum,
  type Moment,
  type Periode,
} from '../domain/tijd';
import type { Database } from './database';
import { vanRegio } from './weekstanden';

/** Cases that are alike in all this. */
export interface Doorlooptelling {
  readonly onderwijssoort: string;
  /** CBS code. */
  readonly gemeente: string;
  /** True: of one of the schools that were named. */
  readonly eigen: boolean;
  /** The month (Europe/Amsterdam) in which they were closed, as `2026-11`; null: they are open. */
  readonly maand: string | null;
  /** Days at home, up to now or as they were closed. */
  readonly waarde: number;
  readonly aantal: number;
}

/**
 * Days at home of the cases of a region at a moment: of the open ones, and of those closed in the year before it. `scholen`: whose
 * cases are told apart, by BRIN with or without location. What was reported by mistake counts nowhere.
 */
export async function leesDoorlooptellingen(
  db: Database,
  regio: string | null,
  scholen: readonly string[],
  nu: Moment,
): Promise<Doorlooptelling[]> {
  const [open, gesloten] = await Promise.all([
    leesOpentellingen(db, regio, scholen, nu),
    sql<Doorlooptelling>`
      select onderwijssoort, gemeente, ${isEigen(scholen)} as eigen,
        to_char(gesloten_op at time zone ${sql.lit(TIJDZONE)}, 'YYYY-MM') as maand, dagen_thuis as waarde,
        count(*)::int as aantal
      from casus
      where casus.gesloten_op >= ${geslotenSinds(nu)}::timestamptz and casus.gesloten_op <= ${nu}::timestamptz
        and dagen_thuis is not null and ${vanRegio(regio)}
      group by 1, 2, 3, 4, 5`.execute(db),
  ]);
  return [...open, ...gesloten.rows];
}

/** The open ones of them. Cases that count alike are read as one: what decides the count stands beside the case, which is large. */
export async function leesOpentellingen(
  db: Database,
  regio: string | null,
  scholen: readonly string[],
  nu: Moment,
): Promise<Doorlooptelling[]> {
  const { rows } = await sql<
    Omit<Doorlooptelling, 'maand' | 'waarde'> & { begin: Datum; zonder: readonly Periode[] | null }
  >`
    select onderwijssoort, gemeente, ${isEigen(scholen)} as eigen, eerste_verzuimdag as begin, niet_geteld as zonder,
      count(*)::int as aantal
    from casus where casus.gesloten_op is null and ${vanRegio(regio)} group by 1, 2, 3, 4, 5`.execute(db);
  return rows.map(({ begin, zonder, ...rest }) => ({
    ...rest,
    maand: null,
    waarde: dagenThuisZonder(begin, zonder ?? [], nu),
  }));
}

/** From when on closed cases count, so that it is told how it goes now: for a year. */
export function geslotenSinds(nu: Moment): Moment {
  return middernacht(plusDagen(datumVan(nu), -365));
}

function isEigen(scholen: readonly string[]): RawBuilder<boolean> {
  return scholen.length === 0
    ? sql<boolean>`false`
    : sql<boolean>`coalesce(school = any(${scholen}::text[]) or left(school, 4) = any(${scholen}::text[]), false)`;
}
