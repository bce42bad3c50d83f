import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { gedaan, ONBEKEND, ongeldig, type Uitslag } from '../mensen/write';
import { storable } from '../storable';
import type { Keuringsuitslag } from '../../taal/corv';
import type { Corvbericht, Terugmelding, Vtogegevens } from './bericht';
import { intoColumn, sha256 } from './content';
import { leesCorvberichten, SLEUTEL } from './read';

/** More than anybody needs of one case; each holds the file again. */
const MEESTE = 20;
const MEESTE_TERUG = 100;

/** Asks for a message; under an id that is there already nothing is asked anew. `onbekend`: no such stuk, or not made. */
export function vraagCorvbericht(
  db: Database,
  verzoek: {
    readonly id: string;
    readonly casusnummer: string;
    readonly stuk: string;
    readonly door: string;
    readonly doorNaam: string;
    readonly op: Moment;
    readonly gegevens: Vtogegevens;
  },
): Promise<Uitslag<Corvbericht>> {
  const { id, casusnummer, stuk, door, doorNaam, op, gegevens } = verzoek;
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`corv ${casusnummer}`}, 0))`.execute(trx);
    const alle = await leesCorvberichten(trx, casusnummer);
    const daar = alle.find((een) => een.id === id);
    if (daar !== undefined) return gedaan(daar);
    const bron = await trx
      .selectFrom('stuk')
      .select(SLEUTEL.as('verpakt'))
      .where('stuk.id', '=', stuk)
      .where('stuk.casusnummer', '=', casusnummer)
      .where('stuk.doel', '=', 'rvdk')
      .where('stuk.gereedOp', 'is not', null)
      .executeTakeFirst();
    const gevraagd = intoColumn(sleutelbos(db), bron?.verpakt ?? null, 'gevraagd', gegevens);
    if (gevraagd === null) return ONBEKEND;
    if (alle.length >= MEESTE)
      return ongeldig([
        { veld: '', melding: `kan niet meer: van een casus zijn er ten hoogste ${MEESTE} berichten` },
      ]);
    await trx
      .insertInto('corvBericht')
      .values({ id, stuk, op, gevraagd, door: storable(door), doorNaam: storable(doorNaam) })
      .execute();
    return gedaan({ id, stuk, door, doorNaam, op, gekeurd: null, terugmeldingen: [] });
  });
}

/** What became of a message: its bytes when it may leave, and what the check said. */
export interface Gemaakt {
  readonly uitslag: Keuringsuitslag;
  readonly xml: Buffer | null;
  readonly schemaSha256: string | null;
  readonly bevindingen: readonly string[];
  readonly gereedOp: Moment;
}

/** Keeps what was made; the first that is kept stays. Of a child that was forgotten meanwhile nothing is kept. */
export async function bewaarCorvbericht(
  db: Database,
  id: string,
  { uitslag, xml, schemaSha256, bevindingen, gereedOp }: Gemaakt,
): Promise<void> {
  const rij = await db
    .selectFrom('corvBericht')
    .innerJoin('stuk', 'stuk.id', 'corvBericht.stuk')
    .select(SLEUTEL.as('verpakt'))
    .where('corvBericht.id', '=', id)
    .executeTakeFirst();
  const verpakt = rij?.verpakt ?? null;
  const gevonden = intoColumn(sleutelbos(db), verpakt, 'bevindingen', bevindingen);
  if (gevonden === null) return;
  await db
    .updateTable('corvBericht')
    .set({
      ...{ uitslag, schemaSha256, gereedOp, bevindingen: gevonden },
      xml: xml === null ? null : intoColumn(sleutelbos(db), verpakt, 'xml', xml),
      xmlSha256: xml === null ? null : sha256(xml),
    })
    .where('id', '=', id)
    .where('gereedOp', 'is', null)
    .execute();
}

/** Records what came back; the same id again is nothing. `onbekend`: no such message in this case, or none that could leave. */
export async function legTerugmeldingVast(
  db: Database,
  { casusnummer, bericht, ...terugmelding }: Terugmelding & { casusnummer: string; bericht: string },
): Promise<Uitslag<Corvbericht>> {
  const [daar] = await leesCorvberichten(db, casusnummer, bericht);
  if (daar === undefined || daar.gekeurd?.sha256 == null) return ONBEKEND;
  if (daar.terugmeldingen.length >= MEESTE_TERUG)
    return ongeldig([{ veld: 'soort', melding: `kan er niet meer bij: ten hoogste ${MEESTE_TERUG} keer` }]);
  const { verpakt } = await db
    .selectFrom('stuk')
    .select(SLEUTEL.as('verpakt'))
    .where('stuk.id', '=', daar.stuk)
    .executeTakeFirstOrThrow();
  const { id, soort, datum, zaaknummer, toelichting, door, doorNaam, op } = terugmelding;
  const inhoud = { zaaknummer: storable(zaaknummer), toelichting: storable(toelichting) };
  const geheim = intoColumn(sleutelbos(db), verpakt, 'terugmelding', inhoud);
  if (geheim === null) return ONBEKEND;
  await db
    .insertInto('corvTerugmelding')
    .values({ id, bericht, soort, datum, geheim, op, door: storable(door), doorNaam: storable(doorNaam) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const [na] = await leesCorvberichten(db, casusnummer, bericht);
  return na === undefined ? ONBEKEND : gedaan(na);
}
