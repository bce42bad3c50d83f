import { sql, type Kysely } from 'kysely';
import type { Convenant } from '../../domain/convenant';
import { datumVan, type Datum } from '../../domain/tijd';
import {
  bewaardVanaf,
  drempelBereikt,
  grensVan,
  urenNu,
  type Bereikt,
  type Verzuim,
} from '../../domain/verzuim';
import { sleutelbos } from '../geheim/sleutelbos';
import type { Tables } from '../tables';
import { openUit } from './geheim';

/** How a child stands: below the threshold, its report under way or refused, or with a case that runs. */
export const VERZUIMSTANDEN = ['onder-de-grens', 'wordt-gemeld', 'niet-gemeld', 'casus-open'] as const;

/** How a child stands whose hours of absence are kept. */
export interface Verzuimstand {
  readonly stand: (typeof VERZUIMSTANDEN)[number];
  /** In the days of the threshold that end today. */
  readonly uren: number;
  readonly grens: number;
  /** The case that runs; null: none does. */
  readonly casusnummer: string | null;
  /** Why the report was refused; null: it was not. */
  readonly code: string | null;
}

/** An absence of a child as it is kept, with the hash of its number. */
export interface Bewaard {
  readonly nummer: string;
  readonly verzuim: Verzuim;
}

/** What is known of the reports and cases of a child. */
export interface Voorgeschiedenis {
  /** The case that runs. */
  readonly open: string | null;
  /** The day on which the last case was closed. */
  readonly gesloten: Datum | null;
  /** The earliest first day that was reported from hours since then; null: none was. */
  readonly gemeldVanaf: Datum | null;
  /** A report of it that is to be made. */
  readonly onderweg: boolean;
  /** Why the last report was refused, as long as none was made after it. */
  readonly geweigerd: string | null;
}

/** The absences of children that are kept, by child. */
export async function leesBewaard(
  db: Kysely<Tables>,
  kinderen: readonly string[],
): Promise<Map<string, Bewaard[]>> {
  const bos = sleutelbos(db);
  const perKind = new Map<string, Bewaard[]>(kinderen.map((kind) => [kind, []]));
  if (kinderen.length === 0) return perKind;
  const rijen = await db
    .selectFrom('verzuimuren')
    .select(['kind', 'nummer', 'geheim'])
    .where('kind', 'in', kinderen)
    .execute();
  for (const { kind, nummer, geheim } of rijen)
    perKind.get(kind)?.push({ nummer, verzuim: openUit<Verzuim>(bos, 'verzuimuren', geheim) });
  return perKind;
}

/** What is known of the reports and cases of children, by child. */
export async function leesVoorgeschiedenis(
  db: Kysely<Tables>,
  kinderen: readonly string[],
): Promise<Map<string, Voorgeschiedenis>> {
  if (kinderen.length === 0) return new Map();
  const { rows } = await sql<{
    readonly kind: string;
    readonly open: string | null;
    readonly gesloten: string | null;
    readonly gemeldVanaf: string | null;
    readonly onderweg: boolean;
    readonly geweigerd: string | null;
  }>`
    select k.kind, c.open, c.gesloten, g.gemeld_vanaf, coalesce(o.uitslag is null and o.kind is not null, false) as onderweg,
      case when o.uitslag = 'geweigerd' then o.code end as geweigerd
    from unnest(${[...kinderen]}::text[]) as k (kind)
    left join lateral (
      select max(casusnummer::text) filter (where gesloten_op is null) as open, max(gesloten_op) as gesloten
      from casus where workflow_id = k.kind) c on true
    left join lateral (
      select min(eerste_dag) as gemeld_vanaf from verzuimopening
      where kind = k.kind and uitslag = 'gemeld' and (c.gesloten is null or gemaakt_op > c.gesloten)) g on true
    left join lateral (
      select kind, uitslag, code from verzuimopening where kind = k.kind
      order by uitslag is null desc, gemaakt_op desc limit 1) o on true`.execute(db);
  return new Map(
    rows.map(({ kind, gesloten, ...rest }) => [
      kind,
      { ...rest, gesloten: gesloten === null ? null : datumVan(gesloten) },
    ]),
  );
}

/**
 * How a child stands by what is kept of it; `bereikt`: what its hours ask a report for, null when they do not. While a case runs that is
 * only so when hours that came later show an earlier first day than was reported from them: then the report joins it (rule 18).
 */
export function standVan(
  bewaard: readonly Bewaard[],
  { open, gesloten, gemeldVanaf, onderweg, geweigerd }: Voorgeschiedenis,
  convenant: Convenant,
  vandaag: Datum,
): { readonly stand: Verzuimstand; readonly bereikt: Bereikt | null } {
  const vanaf = bewaardVanaf(vandaag, convenant);
  const tellend = bewaard
    .map(({ verzuim }) => verzuim)
    .filter(({ dag, ingetrokken }) => ingetrokken !== true && dag >= vanaf);
  const gehaald = drempelBereikt(tellend, convenant, gesloten);
  const eerder = gemeldVanaf !== null && gehaald !== null && gehaald.van < gemeldVanaf;
  const bereikt = onderweg || (open !== null && !eerder) ? null : gehaald;
  const naam = open !== null ? 'casus-open' : onderweg ? 'wordt-gemeld' : 'onder-de-grens';
  const geweigerde = open === null && bereikt !== null ? geweigerd : null;
  return {
    stand: {
      stand: geweigerde !== null ? 'niet-gemeld' : naam,
      uren: urenNu(tellend, convenant, vandaag, gesloten),
      grens: grensVan(convenant).uren,
      casusnummer: open,
      code: geweigerde,
    },
    bereikt,
  };
}
