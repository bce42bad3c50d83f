import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { meerDanVerwijzing } from '../bereik';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';
import { isUuid, type Page } from '../paging';
import { vanRegio } from '../post/stand';
import { openAfdruk } from './afdruk';
import type { Printbrief, Verzondenbrief } from './brief';
import { briefkolommen, opgemaakt, type Briefrij } from './opmaken';

/** In the words of the index of what is to be printed (migration 0020). */
export const TE_PRINTEN = sql<boolean>`brief.verzonden_op is null and brief.vervallen_op is null`;

const VAN = sql`from brief join bericht on bericht.id = brief.bericht
  join casus on casus.casusnummer = bericht.casusnummer`;

/** Sent on the day that it is now in Europe/Amsterdam. */
export const VANDAAG_VERZONDEN = sql<boolean>`brief.verzonden_op >=
  date_trunc('day', now() at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'`;

/**
 * The letters that are to be printed of cases within reach, the longest on the list first; the key is (klaarOp, id).
 */
export async function leesPrintlijst(
  db: Database,
  bereik: Bereik | null,
  { na, aantal }: Page<readonly [klaarOp: Moment, id: string]>,
): Promise<Printbrief[]> {
  const verder =
    na === null
      ? sql`true`
      : isUuid(na[1])
        ? sql`(brief.klaar_op, brief.id) > (${na[0]}::timestamptz, ${na[1]}::uuid)`
        : sql`false`;
  const { rows } = await sql<Briefrij>`
    select ${briefkolommen()} ${VAN}
    where ${TE_PRINTEN} and ${meerDanVerwijzing(bereik)} and ${verder}
    order by brief.klaar_op, brief.id limit ${aantal}`.execute(db);
  return opgemaakt(db, rows);
}

/** A letter of a case within reach, printed, sent or neither; undefined when it is not there. */
export async function vindBrief(
  db: Database,
  bereik: Bereik | null,
  id: string,
): Promise<Printbrief | undefined> {
  if (!isUuid(id)) return undefined;
  const { rows } = await sql<Briefrij>`
    select ${briefkolommen()} ${VAN} where brief.id = ${id} and ${meerDanVerwijzing(bereik)}`.execute(db);
  return (await opgemaakt(db, rows))[0];
}

/** How many letters are to be printed of cases within reach. */
export async function telPrintlijst(db: Database, bereik: Bereik | null): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal ${VAN} where ${TE_PRINTEN} and ${meerDanVerwijzing(bereik)}`.execute(db);
  return rows[0]?.aantal ?? 0;
}

/** Letters of a region (null: of every region) that are on the list since a moment or longer. */
export interface Liggend {
  readonly aantal: number;
  /** Since when the oldest is there, in real time; null: there is none. */
  readonly sinds: Moment | null;
}

export async function telLiggend(db: Database, regio: string | null, sinds: Moment): Promise<Liggend> {
  const { rows } = await sql<Liggend>`
    select count(*)::int as aantal, min(brief.klaar_op) as sinds
    from brief join bericht on bericht.id = brief.bericht
    where ${TE_PRINTEN} and brief.klaar_op <= ${sinds}::timestamptz and ${vanRegio(regio)}`.execute(db);
  return rows[0] ?? { aantal: 0, sinds: null };
}

/** The letters of cases within reach that were sent today, the latest first: those that can still be put back. */
export async function leesVandaagVerzonden(
  db: Database,
  bereik: Bereik | null,
  aantal: number,
): Promise<Verzondenbrief[]> {
  const { rows } = await sql<{
    id: string;
    casusnummer: string;
    kenmerk: string;
    afdruk: Buffer;
    verpakt: Buffer | null;
    verzondenOp: Moment;
    doorNaam: string | null;
  }>`
    select brief.id, bericht.casusnummer, casus.kenmerk, brief.afdruk, ${SLEUTEL_VAN_CASUS} as verpakt,
      brief.verzonden_op, (
        select door_naam from brief_handeling h where h.brief = brief.id and h.soort = 'verzonden'
        order by h.id desc limit 1) as door_naam
    ${VAN} where ${VANDAAG_VERZONDEN} and ${meerDanVerwijzing(bereik)}
    order by brief.verzonden_op desc, brief.id limit ${aantal}`.execute(db);
  const bos = sleutelbos(db);
  return rows.flatMap(({ afdruk, verpakt, doorNaam, ...rij }) => {
    const inhoud = openAfdruk(bos, verpakt, afdruk);
    return inhoud === null
      ? []
      : [{ ...rij, naam: inhoud.naam, onderwerp: inhoud.onderwerp, doorNaam: doorNaam ?? '' }];
  });
}
