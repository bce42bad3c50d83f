import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { isVrij } from '../lease';
import type { Page } from '../paging';
import { reachable } from '../reachable';
import type { Stroomsoort } from '../stroom/soort';
import { VOORVAL } from '../stroom/voorval';

/** How a delivery stands. */
export const VERZENDSTANDEN = ['wacht', 'bezorgd', 'opgegeven'] as const;
export type Verzendstand = (typeof VERZENDSTANDEN)[number];

/** A delivery as its log tells it. */
export interface Verzending {
  readonly nummer: number;
  /** Number of the case; of a status the id of its report of the register. */
  readonly casusnummer: string;
  readonly gebeurtenis: number;
  readonly soort: Stroomsoort;
  readonly stand: Verzendstand;
  readonly gemaaktOp: Moment;
  readonly bezorgdOp: Moment | null;
  readonly laatstePogingOp: Moment | null;
  /** Null: there comes none. */
  readonly volgendePogingOp: Moment | null;
  readonly pogingen: number;
  readonly antwoord: number | null;
  readonly foutcode: string | null;
}

/** The log of deliveries; everything rejects as `DossierUnreachable` when the database is away. */
export interface Verzendingen {
  /** Those of a subscription, the newest first; the key of a page is a number. */
  lees(abonnement: string, stand: Verzendstand | null, page: Page<number>): Promise<Verzending[]>;
  /** Sends one again, delivered or not: what follows in its case waits for it. Undefined when it is not in the log. */
  opnieuw(abonnement: string, nummer: number): Promise<Verzending | undefined>;
  /** How many did not arrive at the last attempt: given up, or tried again later. */
  telMislukt(abonnement: string): Promise<number>;
  /** Sends all of those again now, in their order; gives how many. What is on its way now is left. */
  opnieuwMislukt(abonnement: string): Promise<number>;
}

const KOLOMMEN = sql`
  v.nummer::float8 as nummer, v.casusnummer, v.gebeurtenis, g.soort,
  case when v.bezorgd_op is not null then 'bezorgd' when v.opgegeven_op is not null then 'opgegeven' else 'wacht' end
    as stand,
  v.gemaakt_op, v.bezorgd_op, v.laatste_poging_op,
  case when v.bezorgd_op is null and v.opgegeven_op is null then v.volgende_poging_op end as volgende_poging_op,
  v.pogingen, v.antwoord, v.foutcode`;

const STAND = {
  wacht: sql`v.bezorgd_op is null and v.opgegeven_op is null`,
  bezorgd: sql`v.bezorgd_op is not null`,
  opgegeven: sql`v.opgegeven_op is not null`,
} as const satisfies Record<Verzendstand, unknown>;

const MISLUKT = sql`bezorgd_op is null and foutcode is not null`;

/** That in a database. */
export function verzendingen(db: Database): Verzendingen {
  return {
    lees: (abonnement, stand, { na, aantal }) =>
      reachable(async () => {
        const { rows } = await sql<Verzending>`
          select ${KOLOMMEN} from verzending v
            join ${VOORVAL} g on g.casusnummer = v.casusnummer and g.nummer = v.gebeurtenis
          where v.abonnement = ${abonnement}::uuid and ${stand === null ? sql`true` : STAND[stand]}
            and (${na}::bigint is null or v.nummer < ${na}::bigint)
          order by v.nummer desc limit ${aantal}`.execute(db);
        return rows;
      }),

    opnieuw: (abonnement, nummer) =>
      reachable(async () => {
        const { rows } = await sql<Verzending>`
          with v as (
            update verzending set bezorgd_op = null, opgegeven_op = null, eerste_poging_op = null, foutcode = null,
              volgende_poging_op = now()
            where abonnement = ${abonnement}::uuid and nummer = ${nummer}::bigint
              and ${isVrij('verzending')}
            returning *
          )
          select ${KOLOMMEN} from v
            join ${VOORVAL} g on g.casusnummer = v.casusnummer and g.nummer = v.gebeurtenis`.execute(db);
        return rows[0];
      }),

    telMislukt: (abonnement) =>
      reachable(async () => {
        const { rows } = await sql<{ aantal: number }>`
          select count(*)::int as aantal from verzending
          where abonnement = ${abonnement}::uuid and ${MISLUKT}`.execute(db);
        return rows[0]?.aantal ?? 0;
      }),

    opnieuwMislukt: (abonnement) =>
      reachable(async () => {
        const { numAffectedRows } = await sql`
          update verzending set opgegeven_op = null, eerste_poging_op = null, foutcode = null, volgende_poging_op = now()
          where abonnement = ${abonnement}::uuid and ${MISLUKT}
            and ${isVrij('verzending')}`.execute(db);
        return Number(numAffectedRows ?? 0n);
      }),
  };
}
