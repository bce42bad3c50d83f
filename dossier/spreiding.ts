import { sql } from 'kysely';
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

/** Closed cases count for so long, so that it is told how it goes now. */
const DAGEN = 365;

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
  const eigen = sql`coalesce(school = any(${scholen}::text[]) or left(school, 4) = any(${scholen}::text[]), false)`;
  const sinds = middernacht(plusDagen(datumVan(nu), -DAGEN));
  const [open, gesloten] = await Promise.all([
    sql<Omit<Doorlooptelling, 'maand' | 'waarde'> & { begin: Datum; zonder: readonly Periode[] | null }>`
      select onderwijssoort, gemeente, ${eigen} as eigen, eerste_verzuimdag as begin, niet_geteld as zonder,
        count(*)::int as aantal
      from casus where casus.gesloten_op is null and ${vanRegio(regio)} group by 1, 2, 3, 4, 5`.execute(db),
    sql<Doorlooptelling>`
      select onderwijssoort, gemeente, ${eigen} as eigen,
        to_char(gesloten_op at time zone ${sql.lit(TIJDZONE)}, 'YYYY-MM') as maand, dagen_thuis as waarde,
        count(*)::int as aantal
      from casus
      where casus.gesloten_op >= ${sinds}::timestamptz and casus.gesloten_op <= ${nu}::timestamptz
        and dagen_thuis is not null and ${vanRegio(regio)}
      group by 1, 2, 3, 4, 5`.execute(db),
  ]);
  return [
    ...open.rows.map(({ begin, zonder, ...rest }) => ({
      ...rest,
      maand: null,
      waarde: dagenThuisZonder(begin, zonder ?? [], nu),
    })),
    ...gesloten.rows,
  ];
}
