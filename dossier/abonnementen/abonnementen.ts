import { sql, type Selectable } from 'kysely';
import type { Gebruiker } from '../../domain/gebruiker';
import { vanEpoch, type Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { isUuid } from '../paging';
import { reachable } from '../reachable';
import { storable } from '../storable';
import { nummerStroom } from '../stroom/nummer';
import { ACHTERAAN, type Plaats } from '../stroom/stroom';
import type { Abonnement, Abonnementgegevens, Eigendom } from './abonnement';
import { nieuwGeheim, openAbonnement, sluitAbonnement } from './geheim';
import type { AbonnementTable } from './table';

/** The subscriptions; everything rejects as `DossierUnreachable` when the database is away. */
export interface Abonnementen {
  /** Those of an owner or a region, the oldest first. */
  lees(van: Eigendom): Promise<Abonnement[]>;
  /** One of them; undefined when it is not there. */
  vind(van: Eigendom, id: string): Promise<Abonnement | undefined>;
  /**
   * Makes one under a fresh id, that hears what happens after a place in the stream; null: from now on. Gives its secret, this
   * once. Of the same id and owner it is the one that is there, with another secret: nobody was given the first.
   */
  maak(
    id: string,
    wie: Gebruiker,
    gegevens: Abonnementgegevens,
    na: Plaats | null,
  ): Promise<{ abonnement: Abonnement; geheim: string }>;
  /** Changes one, with the reach its owner has now; undefined when somebody else did since this version. */
  wijzig(
    wie: Gebruiker,
    id: string,
    versie: number,
    gegevens: Abonnementgegevens,
  ): Promise<Abonnement | undefined>;
  /** Pauses one, or lets it go on where it stopped: everything since is delivered after all. */
  zet(id: string, status: 'actief' | 'gepauzeerd'): Promise<Abonnement | undefined>;
  /** A new secret, given this once; the one before it signs as well for so many hours. */
  vernieuwGeheim(
    id: string,
    urenSamen: number,
  ): Promise<{ abonnement: Abonnement; geheim: string } | undefined>;
  /** Removes one with its log; false when it was not there. */
  verwijder(id: string): Promise<boolean>;
}

/** So many secrets sign at the same time at most. */
const MEEST = 3;

const COLUMNS = [
  ...([
    'id',
    'regio',
    'eigenaar',
    'naam',
    'adres',
    'soorten',
    'alleenRegio',
    'geheim',
    'status',
    'reden',
  ] as const),
  ...(['statusOp', 'misluktSinds', 'versie', 'gemaaktOp'] as const),
] as const;
type Rij = Pick<Selectable<AbonnementTable>, (typeof COLUMNS)[number]>;

/** Those in a database. */
export function abonnementen(db: Database): Abonnementen {
  const toon = ({ geheim, ...rij }: Rij): Abonnement => {
    const { contact, sleutels } = openAbonnement(sleutelbos(db), geheim);
    const tot = sleutels[1]?.tot ?? null;
    return { ...rij, contact, vorigGeheimTot: tot !== null && tot > nu() ? tot : null };
  };
  const van = ({ regio, eigenaar }: Eigendom) => {
    const alle = db.selectFrom('abonnement').select(COLUMNS).orderBy('gemaaktOp').orderBy('id');
    const hier = regio === null ? alle : alle.where('regio', '=', storable(regio));
    return eigenaar === null ? hier : hier.where('eigenaar', '=', storable(eigenaar));
  };
  const velden = ({ naam, adres, soorten, alleenRegio }: Abonnementgegevens) => ({
    naam: storable(naam),
    adres: storable(adres),
    soorten,
    alleenRegio: storable(alleenRegio),
  });
  return {
    lees: (eigendom) => reachable(async () => (await van(eigendom).execute()).map(toon)),

    vind: (eigendom, id) =>
      reachable(async () => {
        if (!isUuid(id)) return undefined;
        const rij = await van(eigendom).where('id', '=', id).executeTakeFirst();
        return rij === undefined ? undefined : toon(rij);
      }),

    maak: (id, wie, gegevens, na) =>
      reachable(async () => {
        const [tot, totGebeurtenis] = na ?? (await einde(db));
        const geheim = nieuwGeheim();
        const inhoud = { wie, contact: gegevens.contact, sleutels: [{ geheim, tot: null }] };
        const gesloten = sluitAbonnement(sleutelbos(db), inhoud);
        const rij = await db
          .insertInto('abonnement')
          .values({
            ...{
              id,
              regio: storable(wie.regio),
              eigenaar: storable(wie.id),
              ...velden(gegevens),
              tot,
              totGebeurtenis,
            },
            geheim: gesloten,
          })
          .onConflict((er) =>
            er
              .column('id')
              .doUpdateSet({ geheim: gesloten })
              .where('abonnement.eigenaar', '=', storable(wie.id)),
          )
          .returning(COLUMNS)
          .executeTakeFirstOrThrow();
        return { abonnement: toon(rij), geheim };
      }),

    wijzig: (wie, id, versie, gegevens) =>
      reachable(() =>
        db.transaction().execute(async (trx) => {
          const rij = await trx
            .selectFrom('abonnement')
            .select('geheim')
            .where('id', '=', id)
            .where('versie', '=', versie)
            .forUpdate()
            .executeTakeFirst();
          if (rij === undefined) return undefined;
          const bos = sleutelbos(db);
          const { sleutels } = openAbonnement(bos, rij.geheim);
          const nieuw = await trx
            .updateTable('abonnement')
            .set({
              ...velden(gegevens),
              geheim: sluitAbonnement(bos, { wie, contact: gegevens.contact, sleutels }),
              versie: versie + 1,
            })
            .where('id', '=', id)
            .returning(COLUMNS)
            .executeTakeFirstOrThrow();
          return toon(nieuw);
        }),
      ),

    zet: (id, status) =>
      reachable(async () => {
        const rij = await db
          .updateTable('abonnement')
          .set({
            ...{ status, reden: null, misluktSinds: null, teMelden: false, meldingOp: null },
            statusOp: sql<Moment>`now()`,
            versie: sql<number>`versie + 1`,
          })
          .where('id', '=', id)
          .returning(COLUMNS)
          .executeTakeFirst();
        if (rij === undefined) return undefined;
        if (status === 'actief')
          await sql`
            update verzending set volgende_poging_op = now(), eerste_poging_op = null
            where abonnement = ${id}::uuid and bezorgd_op is null and opgegeven_op is null`.execute(db);
        return toon(rij);
      }),

    vernieuwGeheim: (id, urenSamen) =>
      reachable(() =>
        db.transaction().execute(async (trx) => {
          const rij = await trx
            .selectFrom('abonnement')
            .select('geheim')
            .where('id', '=', id)
            .forUpdate()
            .executeTakeFirst();
          if (rij === undefined) return undefined;
          const bos = sleutelbos(db);
          const { sleutels, ...rest } = openAbonnement(bos, rij.geheim);
          const geheim = nieuwGeheim();
          const tot = vanEpoch(Date.now() + urenSamen * 3_600_000);
          // One that was made for an answer that never arrived does not push out the one that is in use.
          const vorige = sleutels
            .map((een) => ({ geheim: een.geheim, tot: een.tot === null || een.tot > tot ? tot : een.tot }))
            .filter((een) => een.tot > nu())
            .slice(0, MEEST - 1);
          const inhoud = { ...rest, sleutels: [{ geheim, tot: null }, ...vorige] };
          const nieuw = await trx
            .updateTable('abonnement')
            .set({ geheim: sluitAbonnement(bos, inhoud), versie: sql<number>`versie + 1` })
            .where('id', '=', id)
            .returning(COLUMNS)
            .executeTakeFirstOrThrow();
          return { abonnement: toon(nieuw), geheim };
        }),
      ),

    verwijder: (id) =>
      reachable(async () => {
        const { numDeletedRows } = await db.deleteFrom('abonnement').where('id', '=', id).executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

/** Real time: a secret is no part of the process. */
function nu(): Moment {
  return vanEpoch(Date.now());
}

/** Behind everything that happened until now. */
async function einde(db: Database): Promise<Plaats> {
  await nummerStroom(db);
  const { rows } = await sql<{ plaats: number }>`
    select coalesce(max(plaats), 0)::float8 as plaats from stroom where plaats is not null`.execute(db);
  return [rows[0]?.plaats ?? 0, ACHTERAAN];
}
