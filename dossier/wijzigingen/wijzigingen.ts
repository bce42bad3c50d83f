import { sql } from 'kysely';
import type { Casus } from '../../domain/casus';
import type { Moment } from '../../domain/tijd';
import { binnen, ligging, type Bereik } from '../../domain/toegang';
import { binnenBereik } from '../bereik';
import type { Database } from '../database';
import { openCasus } from '../geheim/inhoud';
import { sleutelbos } from '../geheim/sleutelbos';
import { isMoment, type Page } from '../paging';
import type { GelezenCasus } from '../read';
import { nummerStroom } from '../stroom/nummer';
import { zichtbareRijen } from '../zichtbaar';

/** A case that changed, as it stands by now, or that does not lie within reach any more. */
export interface Casuswijziging {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** Null: it lies elsewhere now. */
  readonly gelezen: GelezenCasus | null;
}

/** What changed after a place in the order of changes. */
export interface Wijzigingen {
  readonly regels: readonly Casuswijziging[];
  /** Where to read on, also when nothing more has changed yet. */
  readonly tot: string;
  /** True: more has changed already. */
  readonly meer: boolean;
}

/**
 * The changes of cases within reach after a number, the earliest first, each case once: at its last change. A case that
 * went elsewhere is told of to who reaches the place where it lay, without where it went; to who comes for the table it is not.
 *
 * Nobody misses a change by reading on: numbers are given with the places of the stream (dossier/stroom/nummer.ts), under a lock, only to
 * what is committed, and committed before the lock is let go. So whoever has read up to a number has seen everything that has a lower one.
 */
export async function leesWijzigingen(
  db: Database,
  bereik: Bereik | null,
  { na, aantal }: Page<string>,
): Promise<Wijzigingen> {
  const vanaf = na ?? '0';
  if (bereik === null || !isNummer(vanaf)) return { regels: [], tot: vanaf, meer: false };
  await nummerStroom(db);
  // Read before the rows: what comes between stands behind it.
  const hoogste = await sql<{ nummer: string }>`
    select coalesce(max(nummer), 0)::text as nummer from casuswijziging`.execute(db);
  const gevonden = await zichtbareRijen(
    { na: vanaf, aantal: aantal + 1 },
    async (page) => (await lees(db, bereik, page.na ?? vanaf, page.aantal)).rows,
    ({ nummer }) => nummer,
    // What left one place within reach for another is told of where it is now.
    (rij) => (rij.weg && binnen(bereik, ligging(rij.toestand)) ? null : rij),
  );
  const rijen = gevonden.slice(0, aantal);
  const meer = gevonden.length > rijen.length;
  const laatste = rijen.at(-1)?.nummer ?? vanaf;
  const bos = sleutelbos(db);
  return {
    regels: rijen.map(({ casusnummer, kenmerk, weg, ...rij }) => ({
      casusnummer,
      kenmerk,
      gelezen: weg ? null : { casus: openCasus(bos, rij), kenmerk },
    })),
    tot: meer ? laatste : laterVan(laatste, hoogste.rows[0]?.nummer ?? '0'),
    meer,
  };
}

function laterVan(een: string, ander: string): string {
  return BigInt(een) > BigInt(ander) ? een : ander;
}

/** The number after which everything comes that changed at a moment or later, in real time; null for what is no moment. */
export async function nummerOp(db: Database, sinds: Moment): Promise<string | null> {
  if (!isMoment(sinds)) return null;
  await nummerStroom(db);
  // Before the first of them, so that a clock that was set back costs nobody a change.
  const { rows } = await sql<{ nummer: string }>`
    with later as materialized (
      select nummer from casuswijziging where genummerd_op >= ${sinds}::timestamptz and nummer is not null
    )
    select coalesce((select min(nummer) - 1 from later), (select max(nummer) from casuswijziging), 0)::text as nummer`.execute(
    db,
  );
  return rows[0]?.nummer ?? '0';
}

interface Rij {
  readonly nummer: string;
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly weg: boolean;
  readonly toestand: Casus;
  readonly geheim: Buffer;
  readonly verpakt: Buffer | null;
}

/** By place it goes by where the case lay when that changed; who sits at its table only where it lies now. */
function lees(db: Database, bereik: Bereik, na: string, aantal: number) {
  return sql<Rij>`
    select casus.nummer::text as nummer, casus.casusnummer, casus.kenmerk, casus.weg, casus.toestand, casus.geheim,
      (select verpakt from kindsleutel where kindsleutel.id = casus.kindsleutel) as verpakt
    from (
      select wijziging.nummer, wijziging.weg, wijziging.casusnummer, wijziging.regio, wijziging.gemeente,
        wijziging.school, staat.aan_tafel and not wijziging.weg as aan_tafel, staat.tafelleden, staat.kenmerk,
        staat.toestand, staat.geheim, staat.kindsleutel
      from casuswijziging wijziging join casus staat on staat.casusnummer = wijziging.casusnummer
      where wijziging.nummer > ${na}::bigint
    ) as casus
    where ${binnenBereik(bereik)}
    order by casus.nummer limit ${aantal}`.execute(db);
}

function isNummer(tekst: string): boolean {
  return /^\d{1,18}$/.test(tekst);
}
