import { sql, type SqlBool } from 'kysely';
import { datumVan, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { isCasusnummer } from './paging';
import { storable } from './storable';
import { wiensWerk } from './vervanging';

/** An open case in which something happened that somebody has not seen. */
export interface Nieuwregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly naam: string | null;
  readonly gevaar: boolean;
  /** Number of the last event they saw; 0: they never opened it. */
  readonly tot: number;
  /** Number of the last event there is. */
  readonly volgnummer: number;
}

/** Whose cases are looked through: of whoever leads them (`houder`, with deputies), else everything within reach. */
export interface Wiens {
  readonly persoon: string;
  readonly houder: boolean;
}

/** Notes that somebody has seen a case up to an event; having seen more stays so. */
export async function noteerGezien(
  db: Database,
  persoon: string,
  casusnummer: string,
  tot: number,
  op: Moment,
): Promise<void> {
  if (!isCasusnummer(casusnummer)) return;
  await db
    .insertInto('gezien')
    .values({ persoon: storable(persoon), casusnummer, tot, op })
    .onConflict((al) =>
      al.columns(['persoon', 'casusnummer']).doUpdateSet({
        tot: sql`greatest(gezien.tot, excluded.tot)`,
        op: sql`excluded.op`,
      }),
    )
    .execute();
}

/** The open cases in which others or the clock did something that somebody has not seen. */
function ongezien(db: Database, persoon: string) {
  return db
    .selectFrom('casus')
    .leftJoin('gezien', (join) =>
      join.onRef('gezien.casusnummer', '=', 'casus.casusnummer').on('gezien.persoon', '=', storable(persoon)),
    )
    .where(sql<SqlBool>`casus.gesloten_op is null`)
    .where(sql<SqlBool>`casus.volgnummer > coalesce(gezien.tot, 0)`)
    .where(
      sql<SqlBool>`exists (select from gebeurtenis
        where gebeurtenis.casusnummer = casus.casusnummer and gebeurtenis.nummer > coalesce(gezien.tot, 0)
          and gebeurtenis.actor is distinct from ${storable(persoon)})`,
    );
}

/** The same of those whose cases are looked through, as far as they see all of them. */
async function vanWie(db: Database, bereik: Bereik, { persoon, houder }: Wiens, nu: Moment) {
  const binnen = ongezien(db, persoon).where(meerDanVerwijzing(bereik));
  if (!houder) return binnen;
  const wie = await wiensWerk(db, persoon, datumVan(nu));
  return binnen.where(sql<SqlBool>`casus.regie_persoon = any(${wie}::text[])`);
}

/** Which of these cases are among them, whoever leads them. */
export async function leesOngezien(
  db: Database,
  persoon: string,
  casusnummers: readonly string[],
): Promise<string[]> {
  if (casusnummers.length === 0) return [];
  const rijen = await ongezien(db, persoon)
    .select('casus.casusnummer')
    .where('casus.casusnummer', 'in', [...new Set(casusnummers)])
    .execute();
  return rijen.map(({ casusnummer }) => casusnummer);
}

/**
 * Notes that somebody has seen everything that is new in their cases and was done by a moment: what happened since the page
 * was made on which they said so stays new.
 */
export async function noteerAllesGezien(
  db: Database,
  bereik: Bereik | null,
  wiens: Wiens,
  nu: Moment,
  tot: Moment,
): Promise<void> {
  if (bereik === null) return;
  const totDan = sql<number>`(select max(gebeurtenis.nummer) from gebeurtenis
    where gebeurtenis.casusnummer = casus.casusnummer and gebeurtenis.werkelijk_op <= ${tot}::timestamptz)`;
  const gezien = (await vanWie(db, bereik, wiens, nu))
    .where(sql<SqlBool>`${totDan} is not null`)
    .select([
      sql<string>`${storable(wiens.persoon)}::text`.as('persoon'),
      'casus.casusnummer',
      totDan.as('tot'),
      sql<Moment>`${nu}::timestamptz`.as('op'),
    ]);
  await db
    .insertInto('gezien')
    .columns(['persoon', 'casusnummer', 'tot', 'op'])
    .expression(gezien)
    .onConflict((al) =>
      al.columns(['persoon', 'casusnummer']).doUpdateSet({
        tot: sql`greatest(gezien.tot, excluded.tot)`,
        op: sql`excluded.op`,
      }),
    )
    .execute();
}

/**
 * The open cases of somebody in which others or the clock did something they have not seen: children in danger first, then
 * what changed last, at most so many.
 */
export async function leesNieuws(
  db: Database,
  bereik: Bereik | null,
  wiens: Wiens,
  nu: Moment,
  aantal: number,
): Promise<Nieuwregel[]> {
  if (bereik === null) return [];
  const query = (await vanWie(db, bereik, wiens, nu))
    .select([
      'casus.casusnummer',
      'casus.kenmerk',
      'casus.gevaar',
      'casus.volgnummer',
      'casus.geheim',
      SLEUTEL_VAN_CASUS.as('verpakt'),
      sql<number>`coalesce(gezien.tot, 0)::int`.as('tot'),
    ])
    .orderBy(sql`(not casus.gevaar)`)
    .orderBy(
      sql`(select gebeurtenis.op from gebeurtenis
        where gebeurtenis.casusnummer = casus.casusnummer and gebeurtenis.nummer = casus.volgnummer)`,
      'desc',
    )
    .orderBy('casus.casusnummer')
    .limit(aantal);
  const bos = sleutelbos(db);
  return (await query.execute()).map(({ geheim, verpakt, ...rest }) => ({
    ...rest,
    naam: openNaam(bos, { geheim, verpakt }),
  }));
}
