import { sql, type SqlBool } from 'kysely';
import type { Casus } from '../domain/casus';
import type { Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { binnenBereik } from './bereik';
import { gevraagd, type Casusfilter } from './casusfilter';
import { isCasusnummer, isMoment, type Page } from './paging';
import type { Database } from './database';
import { genoemd } from './genoemd';
import { openCasus } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';

/** A case as the dossier has it, and the number it has among people. */
export interface GelezenCasus {
  readonly casus: Casus;
  readonly kenmerk: string;
}

/** The rows of cases, with what `asGelezen` reads of one. */
export function selectCasus(db: Database) {
  return db.selectFrom('casus').select(['toestand', 'geheim', 'kenmerk', SLEUTEL_VAN_CASUS.as('verpakt')]);
}

/** A case from its row, opened with the key of its child. */
export function asGelezen(
  db: Database,
  rij: (Parameters<typeof openCasus>[1] & { readonly kenmerk: string }) | undefined,
): GelezenCasus | undefined {
  return rij === undefined ? undefined : { casus: openCasus(sleutelbos(db), rij), kenmerk: rij.kenmerk };
}

/** The workflow that carries a case, its kenmerk, and whether it is closed; undefined when the dossier does not know it. */
export async function findWorkflowId(
  db: Database,
  casusnummer: string,
): Promise<{ workflowId: string; kenmerk: string; gesloten: boolean } | undefined> {
  if (!isCasusnummer(casusnummer)) return undefined;
  return db
    .selectFrom('casus')
    .select((eb) => [
      'workflowId',
      'kenmerk',
      eb('geslotenOp', 'is not', null).$castTo<boolean>().as('gesloten'),
    ])
    .where('casusnummer', '=', casusnummer)
    .executeTakeFirst();
}

/**
 * A case as it stood after its last event, by its case number or its kenmerk; undefined when the dossier does not know it,
 * or it is out of reach.
 */
export async function leesCasus(
  db: Database,
  bereik: Bereik | null,
  nummer: string,
): Promise<GelezenCasus | undefined> {
  const welke = genoemd(nummer);
  if (welke === null) return undefined;
  const rij = await selectCasus(db).where(welke).where(binnenBereik(bereik)).executeTakeFirst();
  return asGelezen(db, rij);
}

/**
 * The case of a child that was closed last, by the workflow id that all its cases have; undefined when there is none, or
 * when the key of the child was destroyed.
 */
export async function leesGesloten(db: Database, workflowId: string): Promise<GelezenCasus | undefined> {
  const rij = await db
    .selectFrom('casus')
    .innerJoin('kindsleutel', 'kindsleutel.id', 'casus.kindsleutel')
    .select(['toestand', 'geheim', 'kenmerk', 'verpakt'])
    .where('kindsleutel.workflowId', '=', workflowId)
    .where('verpakt', 'is not', null)
    .where('geslotenOp', 'is not', null)
    .orderBy('geslotenOp', 'desc')
    .limit(1)
    .executeTakeFirst();
  return asGelezen(db, rij);
}

/**
 * The last case of a child, open or closed, by the workflow that carries its cases; undefined when there is none. It asks
 * for no reach: what of it may be told to whoever reports this child, the caller says.
 */
export async function leesLaatsteVanKind(
  db: Database,
  workflowId: string,
): Promise<GelezenCasus | undefined> {
  const rij = await selectCasus(db)
    .where('workflowId', '=', workflowId)
    .orderBy('gemeldOp', 'desc')
    .limit(1)
    .executeTakeFirst();
  return asGelezen(db, rij);
}

/** More cases than one child has. */
const VAN_EEN_KIND = 50;

/** The cases within reach that these workflows carry, open and closed, the newest report first. */
export async function leesVanKind(
  db: Database,
  bereik: Bereik | null,
  workflowIds: readonly string[],
): Promise<GelezenCasus[]> {
  const rijen = await selectCasus(db)
    .where(sql<SqlBool>`casus.workflow_id = any(${workflowIds}::text[])`)
    .where(binnenBereik(bereik))
    .orderBy('gemeldOp', 'desc')
    .orderBy('casusnummer', 'desc')
    .limit(VAN_EEN_KIND)
    .execute();
  return rijen.flatMap((rij) => asGelezen(db, rij) ?? []);
}

/** The kenmerken of the cases within reach among these, by case number. */
export async function leesKenmerken(
  db: Database,
  bereik: Bereik | null,
  casusnummers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const nummers = casusnummers.filter(isCasusnummer);
  if (nummers.length === 0) return new Map();
  const regels = await db
    .selectFrom('casus')
    .select(['casusnummer', 'kenmerk'])
    .where('casusnummer', 'in', nummers)
    .where(binnenBereik(bereik))
    .execute();
  return new Map(regels.map(({ casusnummer, kenmerk }) => [casusnummer, kenmerk]));
}

/** True when events of a command stand in the file of a case; tells nothing else of it. */
export async function isVastgelegd(db: Database, casusnummer: string, opdrachtId: string): Promise<boolean> {
  if (!isCasusnummer(casusnummer)) return false;
  const regel = await db
    .selectFrom('gebeurtenis')
    .select('nummer')
    .where('casusnummer', '=', casusnummer)
    .where('id', '=', `${opdrachtId}/0`)
    .executeTakeFirst();
  return regel !== undefined;
}

/**
 * Cases within reach that a filter asks for, as they stood after their last event, the newest report first; the key is
 * (gemeldOp, casusnummer), neither of which ever changes.
 */
export async function leesCasussen(
  db: Database,
  bereik: Bereik | null,
  filter: Casusfilter,
  nu: Moment,
  { na, aantal }: Page<readonly [gemeldOp: Moment, casusnummer: string]>,
): Promise<GelezenCasus[]> {
  let query = db
    .selectFrom('casus')
    .select(['toestand', 'geheim', 'kenmerk', SLEUTEL_VAN_CASUS.as('verpakt')])
    .where(binnenBereik(bereik))
    .where(await gevraagd(db, filter, nu))
    .orderBy('gemeldOp', 'desc')
    .orderBy('casusnummer', 'desc')
    .limit(aantal);
  if (na !== null) {
    if (!isMoment(na[0]) || !isCasusnummer(na[1])) return [];
    query = query.where(sql<SqlBool>`(gemeld_op, casusnummer) < (${na[0]}::timestamptz, ${na[1]}::uuid)`);
  }
  const bos = sleutelbos(db);
  return (await query.execute()).map((rij) => ({ casus: openCasus(bos, rij), kenmerk: rij.kenmerk }));
}

/** How many cases `leesCasussen` lists over all its pages. */
export async function telCasussen(
  db: Database,
  bereik: Bereik | null,
  filter: Casusfilter,
  nu: Moment,
): Promise<number> {
  const { aantal } = await db
    .selectFrom('casus')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where(binnenBereik(bereik))
    .where(await gevraagd(db, filter, nu))
    .executeTakeFirstOrThrow();
  return aantal;
}
