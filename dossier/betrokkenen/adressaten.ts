import { sql } from 'kysely';
import { AANGESCHREVEN, contacten, isErbij, isGezinsrol, type Contact } from '../../domain/betrokkene';
import { datumVan, laatste, type Datum, type Moment } from '../../domain/tijd';
import type { Ontvangerrol } from '../../taal/berichten';
import type { Database } from '../database';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import type { Betrokkene } from './betrokkene';
import { opSoortEnNaam, uitRij } from './row';

/** Somebody of the family to whom a message is addressed. */
export interface Adressaat {
  /** Their id among the people around the child. */
  readonly id: string;
  readonly naam: string;
  /** Every way that leads to them, the one they want first; empty: nothing can reach them. */
  readonly contacten: readonly Contact[];
}

/** What of a message says for whom it is. */
interface Geadresseerd {
  readonly id: string;
  readonly casusnummer: string;
  readonly aanRol: Ontvangerrol;
  /** On the clock of the case. */
  readonly aangemaaktOp: Moment;
}

const AANGESCHREVENEN = Object.values(AANGESCHREVEN).flat();

/**
 * To whom each of these messages to the family goes, by the id of the message: who of those that are written to is around
 * the child on the day it goes, which is today, or the day it was made on a clock that runs ahead. Messages to others are
 * not in it.
 */
export async function adressaten(
  db: Database,
  berichten: readonly Geadresseerd[],
): Promise<ReadonlyMap<string, readonly Adressaat[]>> {
  const gezin = berichten.flatMap((een) => (isGezinsrol(een.aanRol) ? [{ ...een, rol: een.aanRol }] : []));
  if (gezin.length === 0) return new Map();
  const rijen = await db
    .selectFrom('betrokkene')
    .selectAll()
    .select(sleutelBij('betrokkene').as('verpakt'))
    .select(sql<Datum>`(now() at time zone 'Europe/Amsterdam')::date`.as('vandaag'))
    .where('casusnummer', 'in', [...new Set(gezin.map(({ casusnummer }) => casusnummer))])
    .where('soort', 'in', AANGESCHREVENEN)
    .where('doorgehaald', '=', false)
    .execute();
  const gekozen = await db
    .selectFrom('omleiding')
    .select(['bericht', 'betrokkene', 'weg'])
    .where('betrokkene', 'is not', null)
    .where(
      'bericht',
      'in',
      gezin.map(({ id }) => id),
    )
    .execute();
  const omleiding = new Map(gekozen.map(({ bericht, ...een }) => [bericht, een]));
  const bos = sleutelbos(db);
  const mensen = rijen
    .map(({ vandaag, ...rij }) => ({ vandaag, wie: uitRij(bos, rij) }))
    .sort((a, b) => opSoortEnNaam(a.wie, b.wie));
  return new Map(
    gezin.map(({ id, casusnummer, rol, aangemaaktOp }) => [
      id,
      mensen
        .filter(
          ({ wie, vandaag }) =>
            wie.casusnummer === casusnummer &&
            AANGESCHREVEN[rol].includes(wie.soort) &&
            isErbij(wie, laatste(vandaag, datumVan(aangemaaktOp))),
        )
        .map(({ wie }) => gekozenWeg(wie, omleiding.get(id))),
    ]),
  );
}

/** Somebody with the ways that lead to them; whom somebody chose to be reached by one way, by that way alone. */
function gekozenWeg(
  wie: Betrokkene,
  omleiding: { readonly betrokkene: string | null; readonly weg: string | null } | undefined,
): Adressaat {
  const { id, naam } = wie;
  const wegen = contacten(wie);
  if (omleiding?.betrokkene !== wie.id) return { id, naam, contacten: wegen };
  return { id, naam, contacten: wegen.filter(({ weg }) => weg === omleiding.weg) };
}

/** Those whom something can reach. */
export function bereikbaren(wie: readonly Adressaat[]): readonly Adressaat[] {
  return wie.filter((een) => een.contacten.length > 0);
}
