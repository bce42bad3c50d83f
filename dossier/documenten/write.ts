import { sql } from 'kysely';
import type { Database } from '../database';
import { openKindsleutel } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { isCasusnummer } from '../paging';
import { aantalDelen, sluitDeel } from './content';
import type { Inhoud } from './document';

/** More than anybody needs of one case; each can be 20 MB. */
const MEESTE = 200;
/** How long content without an event is kept: its command may still be on its way to the dossier. */
const LOS_DAGEN = 7;

/** What became of content that was brought. */
export type Bewaring =
  | 'nieuw'
  /** It stood there already under this id. */
  | 'stond-er'
  /** The case has as many as it can have. */
  | 'vol'
  /** No such case in the dossier, or its child was forgotten. */
  | 'onbekend';

/** Keeps what a document holds, encrypted; under an id that is there already nothing is kept anew. */
export function bewaarDocument(
  db: Database,
  { id, casusnummer, bytes, sha256, bestandssoort }: Inhoud & { id: string; casusnummer: string },
): Promise<Bewaring> {
  return db.transaction().execute(async (trx) => {
    if (!isCasusnummer(casusnummer)) return 'onbekend';
    await sql`select pg_advisory_xact_lock(hashtextextended(${`documenten ${casusnummer}`}, 0))`.execute(trx);
    // Who forgets the child waits for this, and takes what is kept here along.
    const casus = await trx
      .selectFrom('casus')
      .innerJoin('kindsleutel', 'kindsleutel.id', 'casus.kindsleutel')
      .select('kindsleutel.verpakt')
      .where('casus.casusnummer', '=', casusnummer)
      .forShare('kindsleutel')
      .executeTakeFirst();
    const sleutel = openKindsleutel(sleutelbos(trx), casus?.verpakt ?? null);
    if (sleutel === null) return 'onbekend';
    const daar = await trx
      .selectFrom('document')
      .select(({ fn, eb }) => [
        fn.countAll<string>().as('aantal'),
        fn.coalesce(fn.agg<boolean>('bool_or', [eb('id', '=', id)]), sql<boolean>`false`).as('stondEr'),
      ])
      .where('casusnummer', '=', casusnummer)
      .executeTakeFirstOrThrow();
    if (daar.stondEr) return 'stond-er';
    if (Number(daar.aantal) >= MEESTE) return 'vol';
    const grootte = bytes.length;
    await trx.insertInto('document').values({ id, casusnummer, sha256, grootte, bestandssoort }).execute();
    for (let nummer = 0; nummer < aantalDelen(grootte); nummer++)
      await trx
        .insertInto('documentDeel')
        .values({
          document: id,
          nummer,
          geheim: sluitDeel(sleutel, { document: id, nummer, grootte }, bytes),
        })
        .execute();
    return 'nieuw';
  });
}

/** Removes content that no event names: its command was refused. What an event names stays. */
export async function verwijderLos(db: Database, id: string): Promise<void> {
  await sql`delete from document where id = ${id}::uuid and not ${GENOEMD}`.execute(db);
}

/** Removes content that stayed without an event for a week, as after a crash; gives how many. */
export async function ruimLosseOp(db: Database): Promise<number> {
  await sql`update document set los = false where los and ${GENOEMD}`.execute(db);
  const { numAffectedRows } = await sql`
    delete from document
    where los and bewaard_op < now() - make_interval(days => ${sql.lit(LOS_DAGEN)}) and not ${GENOEMD}`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

/** True of a row of `document` that an event of its case names, with the same hash. */
const GENOEMD = sql`exists (
  select from gebeurtenis g
  where g.casusnummer = document.casusnummer and g.soort = 'document-toegevoegd'
    and g.gegevens->>'document' = document.id::text and lower(g.gegevens->>'sha256') = document.sha256)`;
