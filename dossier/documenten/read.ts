import { sql } from 'kysely';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Bereik } from '../../domain/toegang';
import { zieGebeurtenis } from '../../domain/zicht/gebeurtenissen';
import { meerDanVerwijzing } from '../bereik';
import type { Database } from '../database';
import { openGegevens } from '../geheim/inhoud';
import { sleutelBij, SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { isCasusnummer, isUuid } from '../paging';
import { openDeel } from './content';
import type { Documentregel } from './document';

type Gegevens = GebeurtenisVan<'document-toegevoegd'>['gegevens'];

/** The documents of a case within reach whose event whoever reads sees entirely, in the order in which they were added. */
export async function leesDocumenten(
  db: Database,
  bereik: Bereik | null,
  casusnummer: string,
): Promise<Documentregel[]> {
  if (bereik === null || !isCasusnummer(casusnummer)) return [];
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('gebeurtenis')
    .innerJoin('casus', 'casus.casusnummer', 'gebeurtenis.casusnummer')
    .leftJoin('document', (join) =>
      join
        .onRef('document.casusnummer', '=', 'gebeurtenis.casusnummer')
        .on(
          sql<boolean>`document.id::text = gebeurtenis.gegevens->>'document' and document.sha256 = lower(gebeurtenis.gegevens->>'sha256')`,
        ),
    )
    .select(['soort', 'op', 'door', 'actor', 'gegevens', 'gebeurtenis.geheim', 'document.bestandssoort'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('gebeurtenis.casusnummer', '=', casusnummer)
    .where('soort', '=', 'document-toegevoegd')
    .where(meerDanVerwijzing(bereik))
    .orderBy('nummer')
    .execute();
  return rijen.flatMap(({ gegevens, geheim, verpakt, bestandssoort, ...regel }) => {
    const gezien = zieGebeurtenis(bereik.lezer, {
      ...regel,
      gegevens: openGegevens(bos, { gegevens, geheim, verpakt }),
    });
    if (gezien === null || gezien.verkort) return [];
    // Only the writer of cases puts rows there, and this kind holds these.
    const { document: id, soort, titel, sha256, grootte } = gezien.gegevens as Gegevens;
    const { op, door, actor } = regel;
    return [{ id, soort, titel, sha256, grootte, bestandssoort, op, door, actor }];
  });
}

/**
 * A piece of what a document holds; undefined when there is no such piece, or nobody can read it any more because its child
 * was forgotten. Who may is for who asks.
 */
export async function leesDeel(
  db: Database,
  casusnummer: string,
  id: string,
  nummer: number,
): Promise<Buffer | undefined> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return undefined;
  const rij = await db
    .selectFrom('document')
    .innerJoin('documentDeel', 'documentDeel.document', 'document.id')
    .select(['grootte', 'documentDeel.geheim'])
    .select(sleutelBij('document').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .where('id', '=', id)
    .where('nummer', '=', nummer)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const plek = { document: id, nummer, grootte: rij.grootte };
  return openDeel(sleutelbos(db), rij.verpakt, plek, rij.geheim) ?? undefined;
}
