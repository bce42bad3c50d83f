import { sql } from 'kysely';
import { linkeinde, type Linkeinde } from '../../domain/gezinslink';
import type { Casus } from '../../domain/casus';
import { laatste, vanEpoch, type Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import type { Betrokkene } from '../betrokkenen/betrokkene';
import { vindBetrokkene } from '../betrokkenen/read';
import type { Database } from '../database';
import { isCasusnummer, isUuid } from '../paging';
import { leesCasus, type GelezenCasus } from '../read';
import { storable } from '../storable';
import { isGelijk, toets, type Toets } from './pogingen';

/** A link of somebody of the family. Real times. */
export interface Gezinslink {
  readonly id: string;
  readonly casusnummer: string;
  readonly betrokkene: string;
  readonly gemaaktOp: Moment;
  readonly ingetrokkenOp: Moment | null;
  /** Wrong birth dates in a row: after `MEESTE_POGINGEN` it is locked. */
  readonly pogingen: number;
}

/** A link that is not withdrawn, with the case and whose it is. */
export interface Gezinspagina extends GelezenCasus {
  readonly link: string;
  readonly wie: Betrokkene;
}

/** Who makes a link of which nobody asked, when the first message leaves. */
const VANZELF = 'systeem';
const KOLOMMEN = ['id', 'casusnummer', 'betrokkene', 'gemaaktOp', 'ingetrokkenOp', 'pogingen'] as const;
const OVERAL: Bereik = { lezer: 'volledig', regio: null, gemeenten: null, scholen: null, tafelVan: null };

/** The case and the person of a link; undefined for one that is not there or was withdrawn. Whether the page ended, `linkeinde` says. */
export async function vindGezinspagina(db: Database, link: string): Promise<Gezinspagina | undefined> {
  if (!isUuid(link)) return undefined;
  const rij = await db
    .selectFrom('gezinslink')
    .select(KOLOMMEN)
    .where('id', '=', link)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const [casus, wie] = await Promise.all([
    leesCasus(db, OVERAL, rij.casusnummer),
    vindBetrokkene(db, rij.casusnummer, rij.betrokkene),
  ]);
  return casus === undefined || wie === undefined ? undefined : { ...casus, link, wie };
}

/** The latest link of each of the people around a child who ever had one. */
export async function leesGezinslinks(db: Database, casusnummer: string): Promise<Gezinslink[]> {
  if (!isCasusnummer(casusnummer)) return [];
  return db
    .selectFrom('gezinslink')
    .distinctOn('betrokkene')
    .select(KOLOMMEN)
    .where('casusnummer', '=', casusnummer)
    .orderBy('betrokkene')
    .orderBy('gemaaktOp', 'desc')
    .orderBy('ingetrokkenOp', (kolom) => kolom.desc().nullsFirst())
    .execute();
}

/** Withdraws the link of somebody: from now on it, and every code that led to it, leads nowhere. False: there was none. */
export async function trekLinkIn(
  db: Database,
  casusnummer: string,
  betrokkene: string,
  door: string,
): Promise<boolean> {
  if (!isCasusnummer(casusnummer) || !isUuid(betrokkene)) return false;
  const { rows } = await sql`
    update gezinslink set ingetrokken_op = now(), ingetrokken_door = ${storable(door)}
    where casusnummer = ${casusnummer} and betrokkene = ${betrokkene} and ingetrokken_op is null
    returning id`.execute(db);
  return rows.length > 0;
}

/** Makes a link for somebody in the place of the one they have. Why not, when they have no page. */
export async function maakLink(
  db: Database,
  casusnummer: string,
  betrokkene: string,
  door: string,
  nu: Moment,
): Promise<{ readonly link: string } | { readonly einde: Linkeinde }> {
  const einde = await waaromGeenPagina(db, casusnummer, betrokkene, nu);
  if (einde !== null) return { einde };
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`gezinslink ${betrokkene}`}, 0))`.execute(trx);
    await trekLinkIn(trx, casusnummer, betrokkene, door);
    return { link: await nieuweLink(trx, casusnummer, betrokkene, door) };
  });
}

/**
 * The link of somebody for a message to them, which makes it when they never had one; null when they have no page, or it was
 * withdrawn and not made anew.
 */
export async function zorgVoorLink(
  db: Database,
  casusnummer: string,
  betrokkene: string,
  nu: Moment = vanEpoch(Date.now()),
): Promise<string | null> {
  if ((await waaromGeenPagina(db, casusnummer, betrokkene, nu)) !== null) return null;
  const laatste = () =>
    db
      .selectFrom('gezinslink')
      .select(['id', 'ingetrokkenOp'])
      .where('betrokkene', '=', betrokkene)
      .orderBy('ingetrokkenOp', (kolom) => kolom.desc().nullsFirst())
      .limit(1)
      .executeTakeFirst();
  const daar = await laatste();
  if (daar !== undefined) return daar.ingetrokkenOp === null ? daar.id : null;
  // Two that send at once make one.
  await sql`
    insert into gezinslink (casusnummer, betrokkene, gemaakt_door) values (${casusnummer}, ${betrokkene}, ${VANZELF})
    on conflict do nothing`.execute(db);
  const gemaakt = await laatste();
  return gemaakt?.ingetrokkenOp === null ? gemaakt.id : null;
}

/** Judges the birth date that somebody gives who comes by a link. */
export function toetsGeboortedatum(
  db: Database,
  link: string,
  { geboortedatum }: Pick<Casus, 'geboortedatum'>,
  gegeven: string,
): Promise<Toets> {
  return db
    .transaction()
    .execute((trx) => toets(trx, { tabel: 'gezinslink', id: link }, () => isGelijk(gegeven, geboortedatum)));
}

async function nieuweLink(
  db: Database,
  casusnummer: string,
  betrokkene: string,
  door: string,
): Promise<string> {
  const { id } = await db
    .insertInto('gezinslink')
    .values({ casusnummer, betrokkene, gemaaktDoor: storable(door) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Why somebody has no page; null: they have one. Whoever is not there has none. */
async function waaromGeenPagina(
  db: Database,
  casusnummer: string,
  betrokkene: string,
  nu: Moment,
): Promise<Linkeinde | null> {
  const [gelezen, wie] = await Promise.all([
    leesCasus(db, OVERAL, casusnummer),
    vindBetrokkene(db, casusnummer, betrokkene),
  ]);
  if (gelezen === undefined || wie === undefined) return 'niet-erbij';
  return linkeinde(gelezen.casus, wie, laatste(nu, gelezen.casus.laatste));
}
