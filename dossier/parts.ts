import { type Kysely, type QueryCreator } from 'kysely';
import type { Aanknoping } from './keten/aanknoping';
import type { Tables } from './tables';
import type { Taakregel } from './taakregels';

/** A case as it stands, with what its next step hangs on. */
export function staand(db: Kysely<Tables>, casusnummer: string) {
  return db
    .selectFrom('casus')
    .innerJoin('kindsleutel', 'kindsleutel.id', 'casus.kindsleutel')
    .leftJoin('zoeknaam', 'zoeknaam.casusnummer', 'casus.casusnummer')
    .select(['casus.volgnummer', 'casus.kenmerk', 'casus.laatsteHash', 'casus.kindsleutel'])
    .select(['kindsleutel.verpakt', 'zoeknaam.woorden'])
    .where('casus.casusnummer', '=', casusnummer);
}

/**
 * The key of a case that begins, as a part of its statement: written along when it is new, else held as it stands, so that
 * nobody destroys it before the case is there.
 */
export function metSleutel(db: Kysely<Tables>, workflowId: string, { kindsleutel, nieuw }: Aanknoping) {
  return db.with('sleutel', (part) =>
    nieuw === null
      ? part
          .selectFrom('kindsleutel')
          .select('id')
          .where('id', '=', kindsleutel)
          .where('verpakt', 'is not', null)
          .forShare()
      : part
          .insertInto('kindsleutel')
          .values({ id: kindsleutel, workflowId, verpakt: nieuw })
          .returning('id'),
  );
}

/** The blind index of a name, as a part of a statement. */
export function writeZoeknaam(db: QueryCreator<Tables>, casusnummer: string, woorden: readonly string[]) {
  return db
    .insertInto('zoeknaam')
    .values({ casusnummer, woorden })
    .onConflict((conflict) =>
      conflict.column('casusnummer').doUpdateSet((eb) => ({ woorden: eb.ref('excluded.woorden') })),
    )
    .returning('casusnummer');
}

/** Tasks that open, change and close, as a part of a statement. */
export function writeTaken(db: QueryCreator<Tables>, regels: readonly Taakregel[]) {
  return db
    .insertInto('taak')
    .values(regels)
    .onConflict((conflict) =>
      conflict.columns(['casusnummer', 'geopendBij']).doUpdateSet((eb) => ({
        regio: eb.ref('excluded.regio'),
        gemeente: eb.ref('excluded.gemeente'),
        rol: eb.ref('excluded.rol'),
        persoon: eb.ref('excluded.persoon'),
        uiterlijk: eb.ref('excluded.uiterlijk'),
        herinnering: eb.ref('excluded.herinnering'),
        escalatie: eb.ref('excluded.escalatie'),
        gepauzeerd: eb.ref('excluded.gepauzeerd'),
        gevaar: eb.ref('excluded.gevaar'),
        status: eb.ref('excluded.status'),
        geslotenOp: eb.ref('excluded.geslotenOp'),
      })),
    )
    .returning('type');
}
