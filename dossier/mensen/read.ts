import type { Selectable } from 'kysely';
import type { Database } from '../database';
import { storable } from '../storable';
import type { Afwezigheid, Mens, School, Wijziging } from './mens';
import type { PersoonTable } from './tables';

/** Changes of one person or school that are shown at most. */
const AT_MOST = 500;

/** Everybody of a region by name, with their absences; those that stopped too. */
export async function leesMensen(db: Database, regio: string): Promise<Mens[]> {
  const personen = await db
    .selectFrom('persoon')
    .selectAll()
    .where('regio', '=', storable(regio))
    .orderBy('naam')
    .orderBy('id')
    .execute();
  const afwezig = await db
    .selectFrom('afwezigheid')
    .innerJoin('persoon', 'persoon.id', 'afwezigheid.persoon')
    .selectAll('afwezigheid')
    .where('persoon.regio', '=', storable(regio))
    .orderBy('van')
    .execute();
  return personen.map((persoon) => alsMens(persoon, afwezig));
}

/** Somebody by their id; with a region only when they are of it. */
export async function vindMens(db: Database, regio: string | null, id: string): Promise<Mens | undefined> {
  let query = db.selectFrom('persoon').selectAll().where('id', '=', storable(id));
  if (regio !== null) query = query.where('regio', '=', storable(regio));
  const persoon = await query.executeTakeFirst();
  if (persoon === undefined) return undefined;
  const afwezig = await db
    .selectFrom('afwezigheid')
    .selectAll()
    .where('persoon', '=', persoon.id)
    .orderBy('van')
    .execute();
  return alsMens(persoon, afwezig);
}

/** What somebody chose for themselves is no part of what is kept of them by others. */
function alsMens(
  { mailkeuze: _, ...persoon }: Selectable<PersoonTable>,
  afwezig: readonly Afwezigheid[],
): Mens {
  return {
    ...persoon,
    onderwijssoorten: persoon.onderwijssoorten as Mens['onderwijssoorten'],
    afwezig: afwezig.filter((a) => a.persoon === persoon.id),
  };
}

/** The schools of a region by name; without a region those of all. */
export async function leesScholen(db: Database, regio: string | null): Promise<School[]> {
  let query = db.selectFrom('school').selectAll().orderBy('naam').orderBy('brin');
  if (regio !== null) query = query.where('regio', '=', storable(regio));
  return query.execute();
}

/** What a school is called: as a location, or by the four signs of a school that is known without its locations; null: unknown. */
export async function leesSchoolnaam(db: Database, brin: string): Promise<string | null> {
  const school = await db
    .selectFrom('school')
    .select('naam')
    .where('brin', 'in', [storable(brin), storable(brin.slice(0, 4))])
    .orderBy((eb) => eb.fn('length', ['brin']), 'desc')
    .orderBy('regio')
    .executeTakeFirst();
  return school?.naam ?? null;
}

/** Every change of a person with their absences, or of a school of a region, the newest first. */
export async function leesWijzigingen(
  db: Database,
  regio: string,
  sleutel: string,
  soorten: readonly Wijziging['soort'][],
): Promise<Wijziging[]> {
  return db
    .selectFrom('mensWijziging')
    .select(['soort', 'voor', 'na', 'door', 'op'])
    .where('regio', '=', storable(regio))
    .where('sleutel', '=', storable(sleutel))
    .where('soort', 'in', soorten)
    .orderBy('mensWijziging.id', 'desc')
    .limit(AT_MOST)
    .execute();
}
