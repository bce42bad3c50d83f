import type { Database } from '../database';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { isCasusnummer, isUuid } from '../paging';
import type { Betrokkene, Betrokkenewijziging } from './betrokkene';
import { opSoortEnNaam, uitRij, uitWijziging } from './row';

/** Changes of one case that are shown at most. */
const AT_MOST = 500;

/** Everybody around the child of a case by kind and name, also who is not any more; what was struck is left out. */
export async function leesBetrokkenen(db: Database, casusnummer: string): Promise<Betrokkene[]> {
  if (!isCasusnummer(casusnummer)) return [];
  const rijen = await db
    .selectFrom('betrokkene')
    .selectAll()
    .select(sleutelBij('betrokkene').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .where('doorgehaald', '=', false)
    .execute();
  const bos = sleutelbos(db);
  return rijen.map((rij) => uitRij(bos, rij)).sort(opSoortEnNaam);
}

/** Somebody around the child of a case, struck or not. */
export async function vindBetrokkene(
  db: Database,
  casusnummer: string,
  id: string,
): Promise<Betrokkene | undefined> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return undefined;
  const rij = await db
    .selectFrom('betrokkene')
    .selectAll()
    .select(sleutelBij('betrokkene').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij === undefined ? undefined : uitRij(sleutelbos(db), rij);
}

/** Every change of the people around the child of a case, the newest first; those that were struck too. */
export async function leesBetrokkenewijzigingen(
  db: Database,
  casusnummer: string,
): Promise<Betrokkenewijziging[]> {
  if (!isCasusnummer(casusnummer)) return [];
  const rijen = await db
    .selectFrom('betrokkeneWijziging')
    .innerJoin('betrokkene', 'betrokkene.id', 'betrokkeneWijziging.betrokkene')
    .select(['betrokkeneWijziging.betrokkene', 'betrokkeneWijziging.soort', 'voor', 'na', 'door', 'op'])
    .select(['betrokkene.soort as wie', 'van', 'tot', 'doorgehaald', 'versie'])
    .select(sleutelBij('betrokkeneWijziging').as('verpakt'))
    .where('betrokkeneWijziging.casusnummer', '=', casusnummer)
    .orderBy('betrokkeneWijziging.id', 'desc')
    .limit(AT_MOST)
    .execute();
  const bos = sleutelbos(db);
  return rijen.map(({ wie, van, tot, doorgehaald, versie, ...rij }) =>
    uitWijziging(bos, { ...rij, nu: { soort: wie, van, tot, doorgehaald, versie } }),
  );
}
