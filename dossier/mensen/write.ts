import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import type { Database } from '../database';
import { asJson, storable } from '../storable';
import type { Tables } from '../tables';
import { afwezigheidsfouten, gemeentefouten, type Gemeentekennis } from './checks';
import { leesMensen, vindMens } from './read';
import type {
  Afwezigheid,
  Afwezigheidsgegevens,
  Mens,
  Persoonsgegevens,
  School,
  Schoolgegevens,
  Wijziging,
} from './mens';

type Trx = Transaction<Tables>;

/** Who changes something, and when. */
export interface Wijziger {
  readonly door: string;
  readonly op: Moment;
}

/** What became of a change; when it is not done, nothing has changed. `gewijzigd`: somebody else was first. */
export type Uitslag<T> =
  | { readonly soort: 'gedaan'; readonly waarde: T }
  | { readonly soort: 'ongeldig'; readonly fouten: readonly Veldfout[] }
  | { readonly soort: 'gewijzigd'; readonly nu: T }
  | { readonly soort: 'onbekend' };

/** There is nobody, or nothing, of that id in the region. */
export const ONBEKEND = { soort: 'onbekend' } as const;
/** It is done. */
export const gedaan = <T>(waarde: T) => ({ soort: 'gedaan', waarde }) as const;
/** It is not done, and why. */
export const ongeldig = (fouten: readonly Veldfout[]) => ({ soort: 'ongeldig', fouten }) as const;

/** Changes in one region one after another: a deputy is judged by everybody's absences. */
function inRegio<T>(db: Database, regio: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`mensen ${storable(regio)}`}, 0))`.execute(trx);
    return work(trx);
  });
}

/** Keeps a change in the history, in the transaction that makes it. */
export async function recordWijziging(
  trx: Trx,
  { door, op }: Wijziger,
  what: { regio: string; soort: Wijziging['soort']; sleutel: string; voor: unknown; na: unknown },
): Promise<void> {
  const { voor, na } = what;
  await trx
    .insertInto('mensWijziging')
    .values({
      ...what,
      voor: voor === null ? null : asJson(voor),
      na: na === null ? null : asJson(na),
      door: storable(door),
      op,
    })
    .execute();
}

/** Adds somebody to a region; without an id of their own they get one. */
export function voegMensToe(
  db: Database,
  kennis: Gemeentekennis,
  {
    regio,
    id = `p-${randomUUID()}`,
    ...gegevens
  }: Persoonsgegevens & { regio: string; id?: string | undefined },
  wie: Wijziger,
): Promise<Uitslag<Mens>> {
  return inRegio(db, regio, async (trx) => {
    const fouten = persoonsfouten(gegevens, regio, kennis);
    if (fouten.length > 0) return ongeldig(fouten);
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('persoon')
      .values({ id, regio, ...rowOf(gegevens) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    // Whether it is of another region is not told: taken is taken.
    if (numInsertedOrUpdatedRows === 0n)
      return ongeldig([{ veld: 'id', melding: 'is al in gebruik; kies een ander id' }]);
    return gedaan(await naWijziging(trx, wie, id, null));
  });
}

/** Changes somebody, when they are still as whoever changes them saw them. */
export function wijzigMens(
  db: Database,
  kennis: Gemeentekennis,
  { regio, id, versie, ...gegevens }: Persoonsgegevens & { regio: string | null; id: string; versie: number },
  wie: Wijziger,
): Promise<Uitslag<Mens>> {
  return bijMens(db, regio, id, async (trx, was) => {
    if (was.versie !== versie) return { soort: 'gewijzigd', nu: was };
    const fouten = persoonsfouten(gegevens, was.regio, kennis);
    if (fouten.length > 0) return ongeldig(fouten);
    await trx
      .updateTable('persoon')
      .set({ ...rowOf(gegevens), versie: versie + 1 })
      .where('id', '=', id)
      .execute();
    return gedaan(await naWijziging(trx, wie, id, was));
  });
}

/** Says when somebody is away, and who has their tasks. */
export function meldAfwezig(
  db: Database,
  { regio, id, ...gegevens }: Afwezigheidsgegevens & { regio: string | null; id: string },
  wie: Wijziger,
): Promise<Uitslag<Afwezigheid>> {
  return bijMens(db, regio, id, async (trx, mens) => {
    const mensen = await leesMensen(trx, mens.regio);
    const fouten = afwezigheidsfouten({ wie: mens, gegevens, mensen, nu: wie.op });
    if (fouten.length > 0) return ongeldig(fouten);
    const na: Afwezigheid = { id: randomUUID(), persoon: id, ...gegevens };
    await trx.insertInto('afwezigheid').values(na).execute();
    await recordWijziging(trx, wie, { regio: mens.regio, soort: 'afwezigheid', sleutel: id, voor: null, na });
    return gedaan(na);
  });
}

/** Takes an absence back: somebody stays, or is there again earlier. */
export function trekAfwezigheidIn(
  db: Database,
  { regio, id, afwezigheid }: { regio: string | null; id: string; afwezigheid: string },
  wie: Wijziger,
): Promise<Uitslag<Afwezigheid>> {
  return bijMens(db, regio, id, async (trx, mens) => {
    const voor = mens.afwezig.find((a) => a.id === afwezigheid);
    if (voor === undefined) return ONBEKEND;
    await trx.deleteFrom('afwezigheid').where('id', '=', afwezigheid).execute();
    await recordWijziging(trx, wie, { regio: mens.regio, soort: 'afwezigheid', sleutel: id, voor, na: null });
    return gedaan(voor);
  });
}

/** A school as somebody tells it; without a kind of education that stays as it was. */
type Schoolopgave = Omit<Schoolgegevens, 'onderwijssoort'> & {
  readonly onderwijssoort?: Schoolgegevens['onderwijssoort'] | undefined;
};

/** Adds a school to a region, or changes it when it is still as whoever changes it saw it (`versie`; null: new). */
export function zetSchool(
  db: Database,
  kennis: Gemeentekennis,
  { regio, brin, versie, ...gegevens }: Schoolopgave & { regio: string; brin: string; versie: number | null },
  wie: Wijziger,
): Promise<Uitslag<School>> {
  return inRegio(db, regio, async (trx): Promise<Uitslag<School>> => {
    const eigen = trx.selectFrom('school').selectAll().where('regio', '=', regio).where('brin', '=', brin);
    const was = await eigen.executeTakeFirst();
    if (versie !== null && was === undefined) return ONBEKEND;
    if (versie !== null && was?.versie !== versie && was !== undefined)
      return { soort: 'gewijzigd', nu: was };
    const fouten = gemeentefouten([gegevens.gemeente], regio, kennis, () => 'gemeente');
    if (versie === null && was !== undefined)
      fouten.unshift({ veld: 'brin', melding: 'deze school staat er al; wijzig haar' });
    if (fouten.length > 0) return ongeldig(fouten);
    const values = {
      naam: storable(gegevens.naam),
      gemeente: gegevens.gemeente,
      onderwijssoort:
        gegevens.onderwijssoort === undefined ? (was?.onderwijssoort ?? null) : gegevens.onderwijssoort,
    };
    if (was === undefined)
      await trx
        .insertInto('school')
        .values({ regio, brin, ...values })
        .execute();
    else
      await trx
        .updateTable('school')
        .set({ ...values, versie: was.versie + 1 })
        .where('regio', '=', regio)
        .where('brin', '=', brin)
        .execute();
    const na = await eigen.executeTakeFirstOrThrow();
    await recordWijziging(trx, wie, { regio, soort: 'school', sleutel: brin, voor: was ?? null, na });
    return gedaan(na);
  });
}

/** Works on somebody under the lock of their region; `onbekend` when the region has nobody with that id. */
export async function bijMens<T>(
  db: Database,
  regio: string | null,
  id: string,
  work: (trx: Trx, mens: Mens) => Promise<Uitslag<T>>,
): Promise<Uitslag<T>> {
  const vooraf = await vindMens(db, regio, id);
  if (vooraf === undefined) return ONBEKEND;
  return inRegio(db, vooraf.regio, async (trx) => {
    const mens = await vindMens(trx, vooraf.regio, id);
    return mens === undefined ? ONBEKEND : work(trx, mens);
  });
}

async function naWijziging(trx: Trx, wie: Wijziger, id: string, was: Mens | null): Promise<Mens> {
  const na = await vindMens(trx, null, id);
  if (na === undefined) throw new Error('a person that was just written is not there');
  await recordWijziging(trx, wie, {
    regio: na.regio,
    soort: 'persoon',
    sleutel: id,
    voor: was === null ? null : zonderAfwezigheid(was),
    na: zonderAfwezigheid(na),
  });
  return na;
}

function zonderAfwezigheid({ afwezig: _, ...mens }: Mens): Omit<Mens, 'afwezig'> {
  return mens;
}

function persoonsfouten(gegevens: Persoonsgegevens, regio: string, kennis: Gemeentekennis): Veldfout[] {
  return gemeentefouten(gegevens.gemeenten ?? [], regio, kennis, (plek) => `gemeenten.${plek}`);
}

function rowOf(gegevens: Persoonsgegevens) {
  const { naam, rol, gemeenten, onderwijssoorten, scholen, discipline, email, telefoon, actief } = gegevens;
  return {
    naam: storable(naam),
    rol,
    gemeenten,
    onderwijssoorten,
    scholen,
    discipline: storable(discipline),
    email,
    telefoon,
    actief,
  };
}
