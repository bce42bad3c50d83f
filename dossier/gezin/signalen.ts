import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Datum, Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { meerDanVerwijzing } from '../bereik';
import { uitRij } from '../betrokkenen/row';
import { inCasus } from '../betrokkenen/write';
import type { Database } from '../database';
import { open, openNaam, sluit } from '../geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { ontsleutel } from '../geheim/versleuteling';
import { gedaan, type Uitslag } from '../mensen/write';
import { isCasusnummer, isUuid } from '../paging';
import { asJson, storable } from '../storable';
import { wiensWerk } from '../vervanging';
import type { Signaal, Signaalinhoud, Signaalsoort } from './signaal';

/** A signal in a list over cases. */
export interface Signaalregel extends Signaal {
  readonly kenmerk: string;
  /** What the child is called; null: nobody has told. */
  readonly kind: string | null;
}

/** Whose signals are asked for; null: those of every case within reach. */
export interface Houder {
  readonly persoon: string;
  readonly rol: string;
  /** The day by which deputies are known. */
  readonly vandaag: Datum;
}

/**
 * Keeps what somebody of the family said; the same under the same id again is nothing. `gewijzigd`: under this id something else
 * was said before. `onbekend`: no such case.
 */
export function bewaarSignaal(
  db: Database,
  {
    id,
    casusnummer,
    betrokkene,
    inhoud,
    op,
  }: Omit<Signaal, 'naam' | 'inhoud' | 'afgehandeldOp' | 'afgehandeldDoor'> & {
    readonly inhoud: Signaalinhoud;
  },
): Promise<Uitslag<null>> {
  return inCasus(db, casusnummer, async (trx, sleutel) => {
    const { soort, gegevens } = inhoud;
    await trx
      .insertInto('gezinssignaal')
      .values({ id, casusnummer, betrokkene, soort, geheim: sluit(sleutel, 'signaal', asJson(gegevens)), op })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const er = await trx
      .selectFrom('gezinssignaal')
      .select(['casusnummer', 'betrokkene', 'soort', 'geheim'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const zelfde =
      er.casusnummer === casusnummer &&
      er.betrokkene === betrokkene &&
      er.soort === soort &&
      ontsleutel(sleutel.versleuteling, 'signaal', er.geheim).toString('utf8') === asJson(gegevens);
    return zelfde ? gedaan(null) : ({ soort: 'gewijzigd', nu: null } as const);
  });
}

/** Everything the family of a case said in this way, the newest first. */
export function leesSignalen(db: Database, casusnummer: string, aantal: number): Promise<Signaalregel[]> {
  if (!isCasusnummer(casusnummer)) return Promise.resolve([]);
  return lees(db, sql<SqlBool>`casus.casusnummer = ${casusnummer}::uuid`, sql`gezinssignaal.op desc`, aantal);
}

/** What nobody has dealt with yet of open cases within reach, the longest waiting first. */
export async function leesOpenSignalen(
  db: Database,
  bereik: Bereik | null,
  houder: Houder | null,
  aantal: number,
): Promise<Signaalregel[]> {
  if (bereik === null) return [];
  const van = houder === null ? sql<SqlBool>`true` : await leidtZelf(db, houder);
  const waar = sql<SqlBool>`gezinssignaal.afgehandeld_op is null and casus.gesloten_op is null
    and ${meerDanVerwijzing(bereik)} and ${van}`;
  return lees(db, waar, sql`gezinssignaal.op`, aantal);
}

/** True when the family of a case said something under this id. */
export async function heeftSignaal(db: Database, casusnummer: string, id: string): Promise<boolean> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return false;
  const rij = await db
    .selectFrom('gezinssignaal')
    .select('id')
    .where('id', '=', id)
    .where('casusnummer', '=', casusnummer)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Notes that somebody dealt with a signal of a case; false when somebody did before, or it is not there. */
export async function handelSignaalAf(
  db: Database,
  casusnummer: string,
  id: string,
  { door, op }: { readonly door: string; readonly op: Moment },
): Promise<boolean> {
  if (!isCasusnummer(casusnummer) || !isUuid(id)) return false;
  const { rows } = await sql`
    update gezinssignaal set afgehandeld_op = ${op}::timestamptz, afgehandeld_door = ${storable(door)}
    where id = ${id} and casusnummer = ${casusnummer} and afgehandeld_op is null returning id`.execute(db);
  return rows.length > 0;
}

/** The cases that somebody leads, or whoever of their role when no person does. */
async function leidtZelf(db: Database, { persoon, rol, vandaag }: Houder): Promise<RawBuilder<SqlBool>> {
  const wie = await wiensWerk(db, persoon, vandaag);
  return sql<SqlBool>`(casus.regie_persoon = any(${wie}::text[])
    or (casus.regie_persoon is null and casus.regie_rol = ${storable(rol)}))`;
}

async function lees(
  db: Database,
  waar: RawBuilder<SqlBool>,
  volgorde: RawBuilder<unknown>,
  aantal: number,
): Promise<Signaalregel[]> {
  const rijen = await db
    .selectFrom('gezinssignaal')
    .innerJoin('casus', 'casus.casusnummer', 'gezinssignaal.casusnummer')
    .innerJoin('betrokkene', 'betrokkene.id', 'gezinssignaal.betrokkene')
    .select([
      'gezinssignaal.id',
      'gezinssignaal.casusnummer',
      'gezinssignaal.soort',
      'gezinssignaal.geheim as gezegd',
      'gezinssignaal.op',
      'gezinssignaal.afgehandeldOp',
      'gezinssignaal.afgehandeldDoor',
      'gezinssignaal.betrokkene',
      'casus.kenmerk',
      'casus.geheim',
      'betrokkene.soort as wie',
      'betrokkene.geheim as persoon',
      'betrokkene.van',
      'betrokkene.tot',
      'betrokkene.doorgehaald',
      'betrokkene.versie',
      SLEUTEL_VAN_CASUS.as('verpakt'),
    ])
    .where(waar)
    .orderBy(volgorde)
    .orderBy('gezinssignaal.id')
    .limit(aantal)
    .execute();
  const bos = sleutelbos(db);
  return rijen.map(
    ({ gezegd, geheim, verpakt, soort, wie, persoon, van, tot, doorgehaald, versie, ...rij }) => {
      const tekst = open(bos, verpakt, 'signaal', gezegd);
      const mens = { id: rij.betrokkene, casusnummer: rij.casusnummer, soort: wie, geheim: persoon };
      return {
        ...rij,
        kind: openNaam(bos, { geheim, verpakt }),
        naam: uitRij(bos, { ...mens, van, tot, doorgehaald, versie, verpakt }).naam,
        inhoud: tekst === null ? null : inhoudVan(soort, tekst),
      };
    },
  );
}

function inhoudVan(soort: Signaalsoort, tekst: string): Signaalinhoud {
  const gegevens: unknown = JSON.parse(tekst);
  // Only `bewaarSignaal` writes it.
  return { soort, gegevens } as Signaalinhoud;
}
