import { sql } from 'kysely';
import type { Convenant } from '../../domain/convenant';
import type { Datum } from '../../domain/tijd';
import { grensVan } from '../../domain/verzuim';
import { kindBinnenBereik, type Kindbereik } from '../bereik';
import type { Database } from '../database';
import type { Page } from '../paging';
import { leesBewaard, leesVoorgeschiedenis, standVan, type Verzuimstand } from './stand';
import { zichtbareRijen } from '../zichtbaar';

/** How a place in the list looks: the child that was the last on a page. */
export const KINDPLEK = /^[\w-]{1,100}$/;

/** A child that comes near, as its school sees it. */
export interface Dichtbij extends Verzuimstand {
  /** Names the child in pages of the list, and nowhere else. */
  readonly kind: string;
  readonly leerling: string;
  readonly naam: string | null;
  readonly school: string | null;
  /** The last day of absence. */
  readonly laatsteDag: Datum;
}

/**
 * The children within reach who come near the threshold of their convenant, in an order that stays. `convenantVan`: of a gemeente, today;
 * a child of none is not shown.
 */
export async function leesVerzuimstanden(
  db: Database,
  bereik: Kindbereik | null,
  page: Page<string>,
  convenantVan: (gemeente: string) => Convenant | undefined,
  vandaag: Datum,
): Promise<Dichtbij[]> {
  if (bereik === null) return [];
  return zichtbareRijen(
    page,
    (deel) => leesKinderen(db, bereik, deel, convenantVan, vandaag),
    ({ kind }) => kind,
    ({ dichtbij }) => dichtbij,
  );
}

async function leesKinderen(
  db: Database,
  bereik: Kindbereik,
  { na, aantal }: Page<string>,
  convenantVan: (gemeente: string) => Convenant | undefined,
  vandaag: Datum,
): Promise<{ readonly kind: string; readonly dichtbij: Dichtbij | null }[]> {
  const { rows } = await sql<{ kind: string }>`
    select distinct kind from verzuimuren
    where (${na}::text is null or kind > ${na}) and ${kindBinnenBereik(bereik, 'verzuimuren')}
    order by kind limit ${aantal}`.execute(db);
  const kinderen = rows.map(({ kind }) => kind);
  const [bewaard, eerder] = [await leesBewaard(db, kinderen), await leesVoorgeschiedenis(db, kinderen)];
  return kinderen.map((kind) => {
    const van = bewaard.get(kind) ?? [];
    const [laatste] = van
      .map(({ verzuim }) => verzuim)
      .filter(({ ingetrokken }) => ingetrokken !== true)
      .sort((a, b) => (a.dag < b.dag ? 1 : -1));
    const voor = eerder.get(kind);
    const convenant = laatste === undefined ? undefined : convenantVan(laatste.gemeente);
    if (laatste === undefined || voor === undefined || convenant === undefined)
      return { kind, dichtbij: null };
    const { stand } = standVan(van, voor, convenant, vandaag);
    const ver = stand.stand === 'onder-de-grens' && stand.uren < grensVan(convenant).nabijUren;
    if (ver) return { kind, dichtbij: null };
    const { leerling, naam = null, school = null, dag: laatsteDag } = laatste;
    return { kind, dichtbij: { ...stand, kind, leerling, naam, school, laatsteDag } };
  });
}
