import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { open, sluit } from '../geheim/inhoud';
import { openKindsleutel, sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { VERNIETIGD } from '../geheim/splitsing';
import { isCasusnummer } from '../paging';
import { reachableOn, type OnDatabase } from '../reachable';
import { storable } from '../storable';

/** What somebody said of what they promised. */
export interface Belofte {
  /** Id of the agreement within the case. */
  readonly afspraak: string;
  /** False: it does not work out. */
  readonly gedaan: boolean;
  /** In their own words; null: they said no more. */
  readonly toelichting: string | null;
  readonly op: Moment;
}

/** What became of what somebody said. */
type Gezegd =
  | 'bewaard'
  /** They said so much of it that no more is kept: whoever leads has read enough. */
  | 'vol'
  /** No such case in the dossier, or its child was forgotten. */
  | 'onbekend';

/** More than anybody says of one agreement: a link that is passed around fills nothing. */
const MEESTE = 20;
const DOEL = 'belofte';

/**
 * What people say of what they promised, by their link. It decides nothing: whoever leads the case says whether an agreement
 * was kept. Everything rejects as `DossierUnreachable` when the database is away.
 */
export interface Beloften {
  readonly lees: OnDatabase<typeof leesBeloften>;
  readonly zeg: OnDatabase<typeof zegBelofte>;
}

/** What was said in the cases of a database. */
export function beloften(db: Database): Beloften {
  const guarded = reachableOn(db);
  return { lees: guarded(leesBeloften), zeg: guarded(zegBelofte) };
}

/** What was said in a case, the latest of each agreement. */
async function leesBeloften(db: Database, casusnummer: string): Promise<Belofte[]> {
  if (!isCasusnummer(casusnummer)) return [];
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('belofte')
    .distinctOn('afspraak')
    .select(['afspraak', 'gedaan', 'geheim', 'op'])
    .select(sleutelBij('belofte').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .orderBy('afspraak')
    .orderBy('op', 'desc')
    .orderBy('id')
    .execute();
  return rijen.map(({ geheim, verpakt, ...rij }) => ({
    ...rij,
    toelichting: geheim === null ? null : (open(bos, verpakt, DOEL, geheim) ?? VERNIETIGD),
  }));
}

/** Keeps what somebody said; under an id that is there already nothing is kept anew. */
function zegBelofte(
  db: Database,
  { id, casusnummer, afspraak, gedaan, toelichting, op }: Belofte & { id: string; casusnummer: string },
): Promise<Gezegd> {
  return db.transaction().execute(async (trx) => {
    if (!isCasusnummer(casusnummer)) return 'onbekend';
    await sql`select pg_advisory_xact_lock(hashtextextended(${`beloften ${casusnummer}`}, 0))`.execute(trx);
    // Who forgets the child waits for this, and takes what is kept here along.
    const casus = await trx
      .selectFrom('casus')
      .innerJoin('kindsleutel', 'kindsleutel.id', 'casus.kindsleutel')
      .select('kindsleutel.verpakt')
      .where('casus.casusnummer', '=', casusnummer)
      .forShare('kindsleutel')
      .executeTakeFirst();
    const sleutel = openKindsleutel(sleutelbos(trx), casus?.verpakt ?? null);
    if (sleutel === null) return 'onbekend';
    const { rows } = await sql<{ aantal: number; daar: boolean }>`
      select count(*)::int as aantal, coalesce(bool_or(id = ${id}::uuid), false) as daar
      from belofte where casusnummer = ${casusnummer} and afspraak = ${storable(afspraak)}`.execute(trx);
    const [al] = rows;
    if (al?.daar === true) return 'bewaard';
    if ((al?.aantal ?? 0) >= MEESTE) return 'vol';
    await trx
      .insertInto('belofte')
      .values({
        id,
        casusnummer,
        afspraak: storable(afspraak),
        gedaan,
        geheim: toelichting === null ? null : sluit(sleutel, DOEL, storable(toelichting)),
        op,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return 'bewaard';
  });
}
