import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { uiterlijkBeantwoord, verzoekTeLaat } from '../../domain/rechtenverzoek';
import type { Datum } from '../../domain/tijd';
import type { Database } from '../database';
import { open } from '../geheim/inhoud';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { VERNIETIGD } from '../geheim/splitsing';
import { isCasusnummer, isUuid } from '../paging';
import { storable } from '../storable';
import type { Rechtenverzoek } from './rechtenverzoek';

/** What is encrypted of a request is read only as this. */
export const DOEL = 'rechtenverzoek';
/** More than a region gets in years. */
const MEEST = 1_000;

/** Those of a region, or of every region (null): first those that nobody decided about, by the day before which they must be answered. */
export async function leesVerzoeken(db: Database, regio: string | null): Promise<Rechtenverzoek[]> {
  const alle = await lees(db, inRegio(regio));
  const open = alle.filter(({ besluit }) => besluit === null);
  open.sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
  return [...open, ...alle.filter(({ besluit }) => besluit !== null)];
}

/** One of a region, or of whatever region (null). */
export async function vindVerzoek(
  db: Database,
  regio: string | null,
  id: string,
): Promise<Rechtenverzoek | undefined> {
  if (!isUuid(id)) return undefined;
  const [gevonden] = await lees(db, sql`${inRegio(regio)} and rechtenverzoek.id = ${id}::uuid`);
  return gevonden;
}

/** Those about a case, the latest first. */
export async function leesVerzoekenVanCasus(db: Database, casusnummer: string): Promise<Rechtenverzoek[]> {
  if (!isCasusnummer(casusnummer)) return [];
  return lees(db, sql`rechtenverzoek.casusnummer = ${casusnummer}::uuid`);
}

/** How many of a region wait, and how many of those are late on a day. */
export async function telOpenVerzoeken(
  db: Database,
  regio: string,
  vandaag: Datum,
): Promise<{ open: number; teLaat: number }> {
  const rijen = await db
    .selectFrom('rechtenverzoek')
    .select(['ontvangenOp', 'verlengdOp'])
    .where('regio', '=', storable(regio))
    .where('besluit', 'is', null)
    .execute();
  const laat = rijen.filter(({ ontvangenOp, verlengdOp }) =>
    verzoekTeLaat({ ontvangenOp, verlengd: verlengdOp !== null, besluit: null }, vandaag),
  );
  return { open: rijen.length, teLaat: laat.length };
}

const inRegio = (regio: string | null) =>
  regio === null ? sql<SqlBool>`true` : sql<SqlBool>`rechtenverzoek.regio = ${storable(regio)}`;

async function lees(db: Database, waar: RawBuilder<SqlBool>): Promise<Rechtenverzoek[]> {
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('rechtenverzoek')
    .innerJoin('casus', 'casus.casusnummer', 'rechtenverzoek.casusnummer')
    .selectAll('rechtenverzoek')
    .select('casus.kenmerk')
    .select(sleutelBij('rechtenverzoek').as('verpakt'))
    .where(waar)
    .orderBy('opgenomenOp', 'desc')
    .orderBy('rechtenverzoek.id')
    .limit(MEEST)
    .execute();
  return rijen.map(({ geheim, verlenging, redenen, verpakt, ...rij }) => {
    const tekst = (bytes: Buffer | null) =>
      bytes === null ? null : (open(bos, verpakt, DOEL, bytes) ?? VERNIETIGD);
    const inhoud = open(bos, verpakt, DOEL, geheim);
    const { vrager, wat, nummer } = (inhoud === null ? NIETS : JSON.parse(inhoud)) as Verzoekinhoud;
    const termijn = { ontvangenOp: rij.ontvangenOp, verlengd: rij.verlengdOp !== null };
    return {
      ...rij,
      ...{ vrager, wat, nummer, uiterlijk: uiterlijkBeantwoord(termijn) },
      ...{ verlenging: tekst(verlenging), redenen: tekst(redenen) },
    };
  });
}

/** What of a request is one encrypted text. */
export type Verzoekinhoud = Pick<Rechtenverzoek, 'vrager' | 'wat' | 'nummer'>;
const NIETS: Verzoekinhoud = { vrager: VERNIETIGD, wat: VERNIETIGD, nummer: null };
