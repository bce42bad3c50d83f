import { isDeepStrictEqual } from 'node:util';
import { sql, type Insertable, type Kysely, type QueryCreator } from 'kysely';
import type { Berichtregel } from './berichtregels';
import { casusregel } from './casusregel';
import { zoekwoorden } from './geheim/zoekwoorden';
import type { Aanknoping } from './keten/aanknoping';
import { metSleutel, writeTaken, writeZoeknaam } from './parts';
import { naTerugdraaien } from './post/bedenktijd';
import { naVertellen } from './post/verteld';
import type { GebeurtenisTable, Tables } from './tables';
import type { Taakregel } from './taakregels';
import type { Vastlegging, VastTeLeggen } from './vastlegging';
import { vermeldingsregels } from './vermeldingen';

/** What a write added. */
export interface Vastgelegd {
  /** Number of the last event that the dossier has of the case. */
  readonly volgnummer: number;
  /** The number that the case has among people; null when no step was given. */
  readonly kenmerk: string | null;
  /** Ids of the messages this write put in the outbox. */
  readonly berichten: readonly string[];
}

/** Everything of a write but the row of its case. */
export interface Rijen {
  readonly regels: readonly Insertable<GebeurtenisTable>[];
  /** Of the last event. */
  readonly laatsteHash: Buffer;
  readonly taken: readonly Taakregel[];
  readonly berichten: readonly Berichtregel[];
}

/** True for events with which a case begins, and so also its row in the dossier. */
export function isBegin([first]: readonly VastTeLeggen[]): boolean {
  return first?.nummer === 1;
}

/**
 * Events and everything that follows from them, in one statement: a round trip for each costs more than the rows. The
 * row of a case gets its kenmerk as it is inserted.
 */
export async function writeRows(
  db: Kysely<Tables>,
  v: Vastlegging,
  aan: Aanknoping,
  { regels, laatsteHash, taken, berichten }: Rijen,
): Promise<Vastgelegd> {
  const { casusnummer, volgnummer, naam } = v.casus;
  const regel = { ...casusregel(v, aan.sleutel), laatsteHash };
  const woorden = zoekwoorden(aan.bos, naam);
  const withCasus = isBegin(v.gebeurtenissen)
    ? metSleutel(db, v.workflowId, aan).with('zaak', (part) =>
        part
          .insertInto('casus')
          .values({
            ...regel,
            kenmerk: v.kenmerk ?? null,
            kindsleutel: sql<string>`(select id from sleutel)`,
          })
          .returning('kenmerk'),
      )
    : db.with('zaak', (part) =>
        part.updateTable('casus').set(regel).where('casusnummer', '=', casusnummer).returning('kenmerk'),
      );
  const withNaam = isDeepStrictEqual(woorden, aan.woorden)
    ? withCasus
    : withCasus.with('naam', (part) => writeZoeknaam(part, casusnummer, woorden));
  const withTaken = taken.length === 0 ? withNaam : withNaam.with('werk', (part) => writeTaken(part, taken));
  const withBerichten =
    berichten.length === 0
      ? withTaken
      : withTaken.with('post', (part) => part.insertInto('bericht').values(berichten).returning('id'));
  const vermeld = vermeldingsregels(casusnummer, v.gebeurtenissen);
  const withVermeld =
    vermeld.length === 0
      ? withBerichten
      : withBerichten.with('vermeld', (part) =>
          part.insertInto('vermelding').values(vermeld).returning('nummer'),
        );
  const delen = [
    ...naVertellen(casusnummer, v.gebeurtenissen),
    ...naTerugdraaien(casusnummer, v.gebeurtenissen),
  ];
  const withGevolgen = delen.reduce(
    (query, [deel, wat]) => query.with(deel, () => wat),
    withVermeld as QueryCreator<Tables>,
  );
  const { kenmerk } = await withGevolgen
    .insertInto('gebeurtenis')
    .values(regels)
    .returning(sql<string>`(select kenmerk from zaak)`.as('kenmerk'))
    .executeTakeFirstOrThrow();
  return { volgnummer, kenmerk, berichten: berichten.map(({ id }) => id) };
}
