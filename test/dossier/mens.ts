import type { Database } from '../../dossier/database';
import type { Persoonsgegevens } from '../../dossier/mensen/mens';

/** Somebody of whom nothing is special. */
export const GEGEVENS: Persoonsgegevens = {
  naam: 'Ada',
  rol: 'casusregisseur',
  gemeenten: null,
  onderwijssoorten: null,
  scholen: [],
  discipline: null,
  email: null,
  telefoon: null,
  actief: true,
};

/** Puts somebody among the people of a region, as if they had always been there; named after their id. */
export async function zetMens(
  db: Database,
  { id, regio, ...anders }: { id: string; regio: string } & Partial<Persoonsgegevens>,
): Promise<void> {
  await db
    .insertInto('persoon')
    .values({ id, regio, ...GEGEVENS, naam: id, ...anders })
    .execute();
}
