import { sql, type SqlBool } from 'kysely';
import type { Fase } from '../domain/fase';
import type { Datum, Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing } from './bereik';
import { isCasusnummer, isMoment, type Page } from './paging';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { gezochteWoorden } from './geheim/zoekwoorden';
import { zoektKenmerk } from './kenmerk';
import { storable } from './storable';

/** A case that was found. */
export interface Zoekregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly naam: string | null;
  readonly fase: Fase;
  readonly gemeente: string;
  readonly school: string | null;
  readonly gemeldOp: Moment;
  readonly geslotenOp: Moment | null;
  readonly eersteVerzuimdag: Datum;
  /** True while the child is in danger. */
  readonly gevaar: boolean;
}

/** Where a case that was found stands. */
export type Zoeksleutel = [gevaar: boolean, gemeldOp: Moment, casusnummer: string];

/** The key of a case that was found. */
export function zoeksleutel({ gevaar, gemeldOp, casusnummer }: Zoekregel): Zoeksleutel {
  return [gevaar, gemeldOp, casusnummer];
}

/** Fewer hexadecimal digits are more likely a name than a case number. */
const SHORTEST_NUMBER = 4;

/**
 * Cases within reach, open and closed, of which each asked word begins a word of the name - whatever its case and
 * accents - or of which the kenmerk or the case number begins with the text; children in danger first, then the newest
 * report. A text without letters and digits finds nothing; no character is a wildcard.
 */
export async function zoekCasussen(
  db: Database,
  bereik: Bereik | null,
  text: string,
  { na, aantal }: Page<Zoeksleutel>,
): Promise<Zoekregel[]> {
  const gezocht = waarop(db, text);
  if (bereik === null || gezocht === null) return [];
  if (na !== null && !(isMoment(na[1]) && isCasusnummer(na[2]))) return [];
  // Found first, sorted after: the other way round a rare name would read every case in the order of reporting.
  let query = db
    .with(
      (cte) => cte('gevonden').materialized(),
      (from) =>
        from
          .selectFrom('casus')
          .select([
            'casus.casusnummer',
            'casus.kenmerk',
            'casus.fase',
            'casus.gemeente',
            'casus.school',
            'casus.gemeldOp',
            'casus.geslotenOp',
            'casus.eersteVerzuimdag',
            'casus.gevaar',
            'casus.geheim',
            SLEUTEL_VAN_CASUS.as('verpakt'),
          ])
          .where(gezocht)
          .where(meerDanVerwijzing(bereik)),
    )
    .selectFrom('gevonden')
    .selectAll()
    .orderBy('gevaar', 'desc')
    .orderBy('gemeldOp', 'desc')
    .orderBy('casusnummer', 'desc')
    .limit(aantal);
  if (na !== null) {
    query = query.where(
      sql<SqlBool>`(gevaar, gemeld_op, casusnummer) < (${na[0]}::boolean, ${na[1]}::timestamptz, ${na[2]}::uuid)`,
    );
  }
  const bos = sleutelbos(db);
  return (await query.execute()).map(({ geheim, verpakt, ...rest }) => ({
    ...rest,
    naam: openNaam(bos, { geheim, verpakt }),
  }));
}

/** How many cases `zoekCasussen` finds over all its pages. */
export async function telGevonden(db: Database, bereik: Bereik | null, text: string): Promise<number> {
  const gezocht = waarop(db, text);
  if (bereik === null || gezocht === null) return 0;
  const { aantal } = await db
    .selectFrom('casus')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where(gezocht)
    .where(meerDanVerwijzing(bereik))
    .executeTakeFirstOrThrow();
  return aantal;
}

/** True for the rows of `casus` that a text finds; null for a text that finds none. */
function waarop(db: Database, text: string) {
  const gezocht = [opNaam(db, text), opKenmerk(text), opNummer(text)].filter((part) => part !== null);
  return gezocht.length === 0 ? null : sql<SqlBool>`(${sql.join(gezocht, sql` or `)})`;
}

/** Names by their blind index; as a list of case numbers, so that the primary key serves beside the other ways. */
function opNaam(db: Database, text: string) {
  const woorden = gezochteWoorden(sleutelbos(db), text);
  if (woorden === null) return null;
  return sql<SqlBool>`casus.casusnummer = any(array(
    select casusnummer from zoeknaam where woorden @> ${woorden}::text[]))`;
}

/** The kenmerk that was typed, and those that begin so: a range, as a colon comes behind the digits. */
function opKenmerk(text: string) {
  const gezocht = zoektKenmerk(text);
  if (gezocht === null) return null;
  const { heel, begin } = gezocht;
  return sql<SqlBool>`(casus.kenmerk = ${heel} or casus.kenmerk between ${begin} and ${`${begin}:`})`;
}

/** A range of case numbers, which the primary key serves. */
function opNummer(text: string) {
  const begin = text.trim().toLowerCase();
  const digits = begin.replaceAll('-', '');
  if (!/^[0-9a-f-]+$/.test(begin) || digits.length < SHORTEST_NUMBER || digits.length > 32) return null;
  if (begin !== withDashes(digits).slice(0, begin.length) && begin !== digits) return null;
  const van = withDashes(digits.padEnd(32, '0'));
  const tot = withDashes(digits.padEnd(32, 'f'));
  return sql<SqlBool>`casus.casusnummer between ${van}::uuid and ${tot}::uuid`;
}

function withDashes(digits: string): string {
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)];
  return [...parts, digits.slice(20)].join('-');
}

/** A case whose log somebody wants to see: no more of it than what names it. */
export interface Naamregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
}

/**
 * The cases of a region or that the log of the region knows from before they moved, null: of all, of which each asked word
 * begins a word of the name of the child, the newest report first. For who may see the log and none of the cases: of the child itself nothing is read.
 */
export async function zoekOpNaam(
  db: Database,
  regio: string | null,
  naam: string,
  aantal: number,
): Promise<Naamregel[]> {
  const gezocht = opNaam(db, naam);
  if (gezocht === null) return [];
  let query = db
    .selectFrom('casus')
    .select(['casus.casusnummer', 'casus.kenmerk'])
    .where(gezocht)
    .orderBy('casus.gemeldOp', 'desc')
    .orderBy('casus.casusnummer', 'desc')
    .limit(aantal);
  if (regio !== null)
    query = query.where(
      sql<SqlBool>`(casus.regio = ${storable(regio)} or exists (
        select from inzage where inzage.regio = ${storable(regio)} and inzage.casussen @> array[casus.casusnummer]))`,
    );
  return query.execute();
}
