import type { Selectable } from 'kysely';
import type { Database } from '../../dossier/database';
import { openBrief } from '../../dossier/geheim/brief';
import { openCasus, openGegevens } from '../../dossier/geheim/inhoud';
import { sleutelBij, SLEUTEL_VAN_CASUS } from '../../dossier/geheim/kindsleutel';
import { sleutelbos } from '../../dossier/geheim/sleutelbos';
import type { Brieftekst } from '../../taal/berichten/omslag';
import type { BerichtTable } from '../../dossier/post/table';
import type { CasusTable, GebeurtenisTable } from '../../dossier/tables';

/** The row of a case, with what is encrypted of it; none when it is not there. */
export async function casusVan(
  db: Database,
  casusnummer: string,
): Promise<Omit<Selectable<CasusTable>, 'geheim'>[]> {
  const rijen = await db
    .selectFrom('casus')
    .selectAll()
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .execute();
  return rijen.map(({ geheim, verpakt, toestand, ...rij }) => ({
    ...rij,
    toestand: openCasus(sleutelbos(db), { toestand, geheim, verpakt }),
  }));
}

/** The events of a case in order, as the dossier has them, with what is encrypted of them. */
export async function gebeurtenissenVan(
  db: Database,
  casusnummer: string,
): Promise<Selectable<Omit<GebeurtenisTable, 'geheim'>>[]> {
  const rijen = await db
    .selectFrom('gebeurtenis')
    .selectAll()
    .select(sleutelBij('gebeurtenis').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
  return rijen.map(({ gegevens, geheim, verpakt, ...rij }) => ({
    ...rij,
    gegevens: openGegevens(sleutelbos(db), { gegevens, geheim, verpakt }),
  }));
}

/** The messages of a case in the order in which they were written, with what they say without the envelope. */
export async function berichtenVan(
  db: Database,
  casusnummer: string,
): Promise<
  (Omit<Selectable<BerichtTable>, 'geheim'> & Brieftekst & { readonly verzonden: Brieftekst | null })[]
> {
  const rijen = await db
    .selectFrom('bericht')
    .selectAll()
    .select(sleutelBij('bericht').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .orderBy('volgorde')
    .execute();
  return rijen.map(({ geheim, verpakt, ...rij }) => ({
    ...rij,
    ...openBrief(sleutelbos(db), verpakt, 'bericht', geheim),
    verzonden:
      rij.verzondenGeheim === null
        ? null
        : openBrief(sleutelbos(db), verpakt, 'verzonden', rij.verzondenGeheim),
  }));
}
