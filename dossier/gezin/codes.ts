import { createHmac, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { DAGEN_CODE } from '../../domain/gezinslink';
import { plusDagenMoment, vanEpoch, type Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { sleutelbos, type Sleutelbos } from '../geheim/sleutelbos';
import { isGelijk, toets, type Toets } from './pogingen';
import { vindGezinspagina, type Gezinspagina } from './links';

/** A code of a letter, as it stands on paper, and until when it works, in real time. */
export interface Gezinscode {
  readonly code: string;
  readonly verlooptOp: Moment;
}

/** Letters and digits of which none looks like another, and of which no words can be made. */
const TEKENS = 'CDFHJKMNPQRTVWXY23456789';
/** What people read for one of them. */
const LIJKT_OP: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', G: '6' };
/** The first of them say which code it is, the others that somebody has it: of those one in 190 million is right. */
const BEGIN = 4;
const LENGTE = 10;
const GROEPEN = /^(.{4})(.{3})(.{3})$/;
/** More codes that do not exist than people type in ten minutes: somebody is guessing. */
const MEESTE_ONBEKEND = 60;

/** Makes a code that leads to a link for four weeks; earlier codes stay. */
export async function maakCode(db: Database, link: string): Promise<Gezinscode> {
  const verlooptOp = plusDagenMoment(vanEpoch(Date.now()), DAGEN_CODE);
  await sql`delete from gezinscode where verloopt_op <= now()`.execute(db);
  for (;;) {
    const code = Array.from({ length: LENGTE }, () => TEKENS[randomInt(TEKENS.length)]).join('');
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('gezinscode')
      .values({ begin: code.slice(0, BEGIN), link, hash: hashVan(sleutelbos(db), code), verlooptOp })
      .onConflict((conflict) => conflict.column('begin').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 0n) return { code: code.replace(GROEPEN, '$1-$2-$3'), verlooptOp };
  }
}

/** What became of a code with a birth date. Which of the two is wrong is not told; `te-druk`: somebody is guessing codes. */
export type Codetoets =
  | { readonly soort: 'binnen'; readonly pagina: Gezinspagina }
  | Exclude<Toets, { readonly soort: 'goed' }>
  | { readonly soort: 'te-druk' };

/** Judges a code as somebody typed it, with the birth date of the child. */
export async function toetsCode(db: Database, getypt: string, geboortedatum: string): Promise<Codetoets> {
  const code = gelezenCode(getypt);
  const begin = code.slice(0, BEGIN);
  const rij =
    code.length === LENGTE
      ? await db
          .selectFrom('gezinscode')
          .select(['link', 'hash'])
          .where('begin', '=', begin)
          .where('verlooptOp', '>', sql<Moment>`now()`)
          .executeTakeFirst()
      : undefined;
  const pagina = rij === undefined ? undefined : await vindGezinspagina(db, rij.link);
  if (rij === undefined || pagina === undefined) return onbekend(db);
  const hash = hashVan(sleutelbos(db), code);
  const uitslag = await db.transaction().execute((trx) =>
    toets(trx, { tabel: 'gezinscode', begin }, () => {
      const [zelfde, jarig] = [isGelijk(hash, rij.hash), isGelijk(geboortedatum, pagina.casus.geboortedatum)];
      return zelfde && jarig;
    }),
  );
  return uitslag.soort === 'goed' ? { soort: 'binnen', pagina } : uitslag;
}

/** Counts a code that is not there, over everybody: a guess of one is a guess of all. */
async function onbekend(db: Database): Promise<Codetoets> {
  await sql`delete from gezinspoging where op < now() - interval '1 hour'`.execute(db);
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from gezinspoging where op > now() - interval '10 minutes'`.execute(db);
  if ((rows[0]?.aantal ?? 0) >= MEESTE_ONBEKEND) return { soort: 'te-druk' };
  await sql`insert into gezinspoging default values`.execute(db);
  return { soort: 'fout' };
}

/** A code without what people type between and around it, and with the characters that were meant. */
function gelezenCode(getypt: string): string {
  const kaal = getypt.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return [...kaal].map((teken) => LIJKT_OP[teken] ?? teken).join('');
}

function hashVan({ search }: Pick<Sleutelbos, 'search'>, code: string): Buffer {
  return createHmac('sha256', search).update(`gezinscode ${code}`).digest();
}
