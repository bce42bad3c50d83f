import type { Selectable } from 'kysely';
import type { Database } from '../database';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { isCasusnummer, isUuid } from '../paging';
import { outOfRow } from './content';
import type { Bewaardstuk, Overhandiging, Stukverzoek, Stukvorm } from './stuk';
import type { StukTable } from './table';

const ZONDER_INHOUD = [
  ...(['id', 'casusnummer', 'doel', 'door', 'gemaaktDoor', 'op'] as const),
  ...(['totEnMet', 'pdfSha256', 'jsonSha256', 'gereedOp'] as const),
] as const;

/** The stukken of a case, the newest first, each with its handings over. */
export async function leesStukken(db: Database, casusnummer: string): Promise<Bewaardstuk[]> {
  if (!isCasusnummer(casusnummer)) return [];
  const rijen = await db
    .selectFrom('stuk')
    .select(ZONDER_INHOUD)
    .where('casusnummer', '=', casusnummer)
    .orderBy('op', 'desc')
    .orderBy('id')
    .execute();
  return metOverhandigingen(db, rijen);
}

/** A stuk of a case; undefined when that has none of that id. */
export async function vindStuk(
  db: Database,
  casusnummer: string,
  id: string,
): Promise<Bewaardstuk | undefined> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return undefined;
  const rijen = await db
    .selectFrom('stuk')
    .select(ZONDER_INHOUD)
    .where('casusnummer', '=', casusnummer)
    .where('id', '=', id)
    .execute();
  return (await metOverhandigingen(db, rijen))[0];
}

/** What was asked for, for who makes it; undefined when it is gone with its case, null when it was made already. */
export async function leesStukverzoek(db: Database, id: string): Promise<Stukverzoek | null | undefined> {
  if (!isUuid(id)) return undefined;
  const rij = await db
    .selectFrom('stuk')
    .select(['id', 'casusnummer', 'doel', 'door', 'gemaaktDoor', 'op', 'gemeenten', 'gereedOp'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const { gereedOp, ...verzoek } = rij;
  return gereedOp === null ? verzoek : null;
}

/**
 * What a stuk says, to the byte, with its hash; undefined when it is not made, is not of this case, or
 * nobody can read it any more because its child was forgotten.
 */
export async function leesStukinhoud(
  db: Database,
  casusnummer: string,
  id: string,
  vorm: Stukvorm,
): Promise<{ readonly bytes: Buffer; readonly sha256: string } | undefined> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return undefined;
  const rij = await db
    .selectFrom('stuk')
    .select(
      vorm === 'pdf' ? ['pdf as bytes', 'pdfSha256 as sha256'] : ['json as bytes', 'jsonSha256 as sha256'],
    )
    .select(sleutelBij('stuk').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .where('id', '=', id)
    .executeTakeFirst();
  if (rij?.bytes == null || rij.sha256 === null) return undefined;
  const { bytes, sha256, verpakt } = rij;
  const inhoud = outOfRow(sleutelbos(db), vorm, { bytes, sha256, verpakt });
  return inhoud === null ? undefined : { bytes: inhoud, sha256 };
}

type Rij = Pick<Selectable<StukTable>, (typeof ZONDER_INHOUD)[number]>;

async function metOverhandigingen(db: Database, rijen: readonly Rij[]): Promise<Bewaardstuk[]> {
  if (rijen.length === 0) return [];
  const gegeven = await db
    .selectFrom('stukOverhandiging')
    .selectAll()
    .where(
      'stuk',
      'in',
      rijen.map(({ id }) => id),
    )
    .orderBy('op')
    .orderBy('id')
    .execute();
  return rijen.map(({ totEnMet, pdfSha256, jsonSha256, gereedOp, ...rij }) => ({
    ...rij,
    gemaakt:
      totEnMet === null || pdfSha256 === null || jsonSha256 === null || gereedOp === null
        ? null
        : { totEnMet, pdfSha256, jsonSha256, gereedOp },
    overhandigingen: gegeven
      .filter(({ stuk }) => stuk === rij.id)
      .map(({ stuk: _, ...overhandiging }): Overhandiging => overhandiging),
  }));
}
