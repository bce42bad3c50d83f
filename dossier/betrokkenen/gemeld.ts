import { randomUUID } from 'node:crypto';
import { ADRESVELD, CONTACTWEGEN, isErbij, losseNaam, OUDERSOORTEN } from '../../domain/betrokkene';
import { datumVan } from '../../domain/tijd';
import type { Database } from '../database';
import type { Kindsleutel } from '../geheim/kindsleutel';
import { gedaan, type Uitslag, type Wijziger } from '../mensen/write';
import type { Betrokkene, Betrokkenegegevens, GemeldeOuder } from './betrokkene';
import { leesBetrokkenen } from './read';
import { rowOf } from './row';
import { inCasus, recordWijziging, type Trx } from './write';

/** What a report can say of somebody who stands there already. */
const AANVULLING = [...CONTACTWEGEN.map((weg) => ADRESVELD[weg]), 'relatie'] as const;

/**
 * Keeps the parent whom a report names, once for each report however often it is sent. A parent of that name who is there
 * gets what was not known; what is known otherwise stays, and what the report said stands in the history.
 */
export function bewaarGemeldeOuder(
  db: Database,
  { casusnummer, melding, ouder }: { casusnummer: string; melding: string; ouder: GemeldeOuder },
  wie: Wijziger,
): Promise<Uitslag<null>> {
  return inCasus(db, casusnummer, async (trx, sleutel) => {
    if (await isBewaard(trx, casusnummer, melding)) return gedaan(null);
    const dag = datumVan(wie.op);
    const daar = (await leesBetrokkenen(trx, casusnummer)).find(
      (een) =>
        // Whoever reports seldom knows who has authority.
        OUDERSOORTEN.includes(een.soort) &&
        isErbij(een, dag) &&
        losseNaam(een.naam) === losseNaam(ouder.naam),
    );
    if (daar === undefined) await voegToe(trx, sleutel, { casusnummer, melding, ouder }, wie);
    else await vulAan(trx, sleutel, daar, { melding, ouder }, wie);
    return gedaan(null);
  });
}

async function isBewaard(trx: Trx, casusnummer: string, melding: string): Promise<boolean> {
  const rij = await trx
    .selectFrom('betrokkeneWijziging')
    .select('id')
    .where('casusnummer', '=', casusnummer)
    .where('melding', '=', melding)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

async function voegToe(
  trx: Trx,
  sleutel: Kindsleutel,
  { casusnummer, melding, ouder }: { casusnummer: string; melding: string; ouder: GemeldeOuder },
  wie: Wijziger,
): Promise<void> {
  const id = randomUUID();
  const gegevens: Betrokkenegegevens = {
    ...ouder,
    soort: 'ouder-met-gezag',
    woontBij: null,
    taal: null,
    tolk: null,
    voorkeur: null,
    van: datumVan(wie.op),
    tot: null,
  };
  await trx
    .insertInto('betrokkene')
    .values({ id, casusnummer, ...rowOf(sleutel, gegevens) })
    .execute();
  await recordWijziging(trx, sleutel, wie, { casusnummer, id, soort: 'toegevoegd', voor: null, melding });
}

async function vulAan(
  trx: Trx,
  sleutel: Kindsleutel,
  was: Betrokkene,
  { melding, ouder }: { melding: string; ouder: GemeldeOuder },
  wie: Wijziger,
): Promise<void> {
  const { casusnummer, id } = was;
  const gezegd = AANVULLING.filter((veld) => ouder[veld] !== null && ouder[veld] !== was[veld]);
  const nieuw = gezegd.filter((veld) => was[veld] === null);
  const anders = gezegd.filter((veld) => was[veld] !== null);
  const gemeld = (velden: typeof gezegd) => Object.fromEntries(velden.map((veld) => [veld, ouder[veld]]));
  let nu = was;
  if (nieuw.length > 0) {
    await trx
      .updateTable('betrokkene')
      .set({ ...rowOf(sleutel, { ...was, ...gemeld(nieuw) }), versie: was.versie + 1 })
      .where('id', '=', id)
      .execute();
    nu = await recordWijziging(trx, sleutel, wie, {
      casusnummer,
      id,
      soort: 'gewijzigd',
      voor: was,
      melding,
    });
  }
  if (anders.length > 0)
    await recordWijziging(trx, sleutel, wie, {
      casusnummer,
      id,
      soort: 'genoemd',
      voor: nu,
      na: { ...nu, ...gemeld(anders) },
      melding,
    });
}
