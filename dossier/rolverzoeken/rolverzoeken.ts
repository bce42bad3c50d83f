import { randomUUID } from 'node:crypto';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { gemeentefouten, type Gemeentekennis } from '../mensen/checks';
import type { Mens, Persoonsgegevens } from '../mensen/mens';
import { ongeldig, ONBEKEND, voegMensToe, wijzigMens, type Uitslag, type Wijziger } from '../mensen/write';
import { isUuid } from '../paging';
import { reachable } from '../reachable';
import { asJson, storable } from '../storable';

/** A change that waits for a second person. */
export interface Rolverzoek {
  readonly id: string;
  readonly regio: string;
  readonly persoon: string;
  /** Null: this person is not there yet. */
  readonly versie: number | null;
  readonly gegevens: Persoonsgegevens;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: Moment;
}

/** What became of asking: it waits now, or why it cannot be. */
export type Rolvraaguitslag = Extract<Uitslag<Rolverzoek>, { soort: 'gedaan' | 'ongeldig' }>;

/** What is asked. */
export type Rolvraag = Pick<Rolverzoek, 'regio' | 'persoon' | 'versie' | 'gegevens'>;

/**
 * The requests for roles with rights over others. Who may decide says domain/rolverzoek.ts. Everything rejects as
 * `DossierUnreachable` when the database is away.
 */
export interface Rolverzoeken {
  /** Asks one; what was asked for the same person before and not decided lapses. */
  vraag(vraag: Rolvraag, wie: Wijziger): Promise<Rolvraaguitslag>;
  /** Those of a region that nobody has decided about, the oldest first. */
  lees(regio: string): Promise<Rolverzoek[]>;
  /** One of them; undefined when it is not there (any more). */
  vind(regio: string, id: string): Promise<Rolverzoek | undefined>;
  /** Agrees: the change is made now, once. When it cannot be made (any more) the request lapses. */
  geef(verzoek: Rolverzoek, wie: Wijziger): Promise<Uitslag<Mens>>;
  /** Refuses or withdraws; false when somebody else was first. */
  weiger(verzoek: Rolverzoek, wie: Wijziger): Promise<boolean>;
}

const COLUMNS = ['id', 'regio', 'persoon', 'versie', 'gegevens', 'gevraagdDoor', 'gevraagdOp'] as const;

/** Those in a database. */
export function rolverzoeken(db: Database, kennis: Gemeentekennis): Rolverzoeken {
  const open = (regio: string) =>
    db
      .selectFrom('rolverzoek')
      .select(COLUMNS)
      .where('regio', '=', storable(regio))
      .where('besluit', 'is', null)
      .orderBy('gevraagdOp')
      .orderBy('id');
  /** Decides, when nobody has yet. */
  const decide = async (
    id: string,
    besluit: 'gegeven' | 'geweigerd' | 'vervallen',
    { door, op }: Wijziger,
  ) => {
    const { numUpdatedRows } = await db
      .updateTable('rolverzoek')
      .set({ besluit, beslotenDoor: storable(door), beslotenOp: op })
      .where('id', '=', id)
      .where('besluit', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };
  return {
    vraag: (vraag, wie) => reachable(() => ask(db, kennis, vraag, wie)),
    lees: (regio) => reachable(() => open(regio).execute()),
    vind: (regio, id) =>
      reachable(async () =>
        isUuid(id) ? await open(regio).where('id', '=', id).executeTakeFirst() : undefined,
      ),
    weiger: ({ id }, wie) => reachable(() => decide(id, 'geweigerd', wie)),
    geef: (verzoek, wie) =>
      reachable(async () => {
        const { id, regio, persoon, versie, gegevens } = verzoek;
        // Whoever decides first makes the change: two who agree at once make it once.
        if (!(await decide(id, 'gegeven', wie))) return ONBEKEND;
        const uitslag =
          versie === null
            ? await voegMensToe(db, kennis, { ...gegevens, regio, id: persoon }, wie)
            : await wijzigMens(db, kennis, { ...gegevens, regio, id: persoon, versie }, wie);
        if (uitslag.soort !== 'gedaan')
          await db.updateTable('rolverzoek').set({ besluit: 'vervallen' }).where('id', '=', id).execute();
        return uitslag;
      }),
  };
}

function ask(
  db: Database,
  kennis: Gemeentekennis,
  { regio, persoon, versie, gegevens }: Rolvraag,
  { door, op }: Wijziger,
): Promise<Rolvraaguitslag> {
  return db.transaction().execute(async (trx): Promise<Rolvraaguitslag> => {
    const fouten = gemeentefouten(gegevens.gemeenten ?? [], regio, kennis, (plek) => `gemeenten.${plek}`);
    const al = await trx
      .selectFrom('persoon')
      .select('id')
      .where('id', '=', storable(persoon))
      .executeTakeFirst();
    if (versie === null && al !== undefined)
      fouten.push({ veld: 'id', melding: 'is al in gebruik; kies een ander id' });
    if (fouten.length > 0) return ongeldig(fouten);
    await trx
      .updateTable('rolverzoek')
      .set({ besluit: 'vervallen', beslotenDoor: null, beslotenOp: op })
      .where('regio', '=', storable(regio))
      .where('persoon', '=', storable(persoon))
      .where('besluit', 'is', null)
      .execute();
    const id = randomUUID();
    const waarde = { id, regio, persoon, versie, gegevens, gevraagdDoor: door, gevraagdOp: op };
    await trx
      .insertInto('rolverzoek')
      .values({
        ...{ id, regio: storable(regio), persoon: storable(persoon), versie },
        ...{ gegevens: asJson(gegevens), gevraagdDoor: storable(door), gevraagdOp: op },
      })
      .execute();
    return { soort: 'gedaan', waarde };
  });
}
