import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { isCasusnummer, isUuid } from '../paging';
import type { Corvbericht, Terugmelding, Vtogegevens } from './bericht';
import { outOfColumn, sha256 } from './content';

/** The wrapped key of the child of a message, in a query on `corvBericht` joined with `stuk`; null: destroyed. */
export const SLEUTEL: RawBuilder<Buffer | null> = sql<Buffer | null>`(
  select k.verpakt from casus z join kindsleutel k on k.id = z.kindsleutel
  where z.casusnummer = stuk.casusnummer)`;

/** The messages made from the stukken of a case, the newest first, each with what came back. */
export async function leesCorvberichten(
  db: Database,
  casusnummer: string,
  id?: string,
): Promise<Corvbericht[]> {
  if (!isCasusnummer(casusnummer) || (id !== undefined && !isUuid(id))) return [];
  let query = db
    .selectFrom('corvBericht')
    .innerJoin('stuk', 'stuk.id', 'corvBericht.stuk')
    .select(['corvBericht.id', 'corvBericht.stuk', 'corvBericht.door', 'corvBericht.doorNaam'])
    .select(['corvBericht.op', 'uitslag', 'xmlSha256', 'schemaSha256', 'bevindingen', 'corvBericht.gereedOp'])
    .select(SLEUTEL.as('verpakt'))
    .where('stuk.casusnummer', '=', casusnummer)
    .orderBy('corvBericht.op', 'desc')
    .orderBy('corvBericht.id');
  if (id !== undefined) query = query.where('corvBericht.id', '=', id);
  const rijen = await query.execute();
  const bos = sleutelbos(db);
  const terug = await leesTerugmeldingen(
    db,
    rijen.map((rij) => rij.id),
    rijen[0]?.verpakt ?? null,
  );
  return rijen.map(({ uitslag, xmlSha256, schemaSha256, bevindingen, gereedOp, verpakt, ...rij }) => ({
    ...rij,
    gekeurd:
      uitslag === null || gereedOp === null
        ? null
        : {
            ...{ uitslag, sha256: xmlSha256, schemaSha256, gereedOp },
            bevindingen: outOfColumn(bos, verpakt, 'bevindingen', bevindingen) ?? [],
          },
    terugmeldingen: terug.filter(({ bericht }) => bericht === rij.id).map(({ bericht: _, ...een }) => een),
  }));
}

async function leesTerugmeldingen(
  db: Database,
  berichten: readonly string[],
  verpakt: Buffer | null,
): Promise<(Terugmelding & { readonly bericht: string })[]> {
  if (berichten.length === 0) return [];
  const rijen = await db
    .selectFrom('corvTerugmelding')
    .selectAll()
    .where('bericht', 'in', berichten)
    .orderBy('op')
    .orderBy('id')
    .execute();
  return rijen.map(({ geheim, ...rij }) => ({
    ...rij,
    ...(outOfColumn(sleutelbos(db), verpakt, 'terugmelding', geheim) ?? {
      zaaknummer: null,
      toelichting: null,
    }),
  }));
}

/** A message of a case as it is taken along, to the byte; undefined when there is none, or nobody can read it any more. */
export async function leesCorvxml(
  db: Database,
  casusnummer: string,
  id: string,
): Promise<{ readonly bytes: Buffer; readonly sha256: string } | undefined> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return undefined;
  const rij = await db
    .selectFrom('corvBericht')
    .innerJoin('stuk', 'stuk.id', 'corvBericht.stuk')
    .select(['xml', 'xmlSha256'])
    .select(SLEUTEL.as('verpakt'))
    .where('stuk.casusnummer', '=', casusnummer)
    .where('corvBericht.id', '=', id)
    .executeTakeFirst();
  if (rij === undefined || rij.xmlSha256 === null) return undefined;
  const bytes = outOfColumn(sleutelbos(db), rij.verpakt, 'xml', rij.xml);
  if (bytes === null) return undefined;
  if (sha256(bytes) !== rij.xmlSha256) throw new Error('a message is not what was kept: its hash differs');
  return { bytes, sha256: rij.xmlSha256 };
}

/** What was asked for, for who makes it. */
export interface Corvopdracht {
  readonly casusnummer: string;
  readonly stuk: string;
  readonly gegevens: Vtogegevens;
}

/** What was asked for; undefined when it is gone with its case or its child was forgotten, null when it was made already. */
export async function leesCorvopdracht(db: Database, id: string): Promise<Corvopdracht | null | undefined> {
  if (!isUuid(id)) return undefined;
  const rij = await db
    .selectFrom('corvBericht')
    .innerJoin('stuk', 'stuk.id', 'corvBericht.stuk')
    .select(['stuk.casusnummer', 'corvBericht.stuk', 'gevraagd', 'corvBericht.gereedOp'])
    .select(SLEUTEL.as('verpakt'))
    .where('corvBericht.id', '=', id)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  if (rij.gereedOp !== null) return null;
  const gegevens = outOfColumn(sleutelbos(db), rij.verpakt, 'gevraagd', rij.gevraagd);
  return gegevens === null ? undefined : { casusnummer: rij.casusnummer, stuk: rij.stuk, gegevens };
}
