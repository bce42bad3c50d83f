import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { isUuid } from '../paging';
import { reachable } from '../reachable';
import { storable } from '../storable';
import type { VernietigingKindTable, VernietigingTable } from './table';

/** A list, with how many children stand how on it. */
export interface Vernietiging extends Selectable<VernietigingTable> {
  readonly kinderen: number;
  readonly vernietigd: number;
  readonly bewaard: number;
}
export type Vernietigingkind = Omit<Selectable<VernietigingKindTable>, 'workflowId' | 'vernietiging'>;

/** Who does something, and when on the clock of the installation. */
export interface Doener {
  readonly wie: Pick<Gebruiker, 'id' | 'naam'>;
  readonly op: Moment;
}

/** The lists of a region. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Vernietigingen {
  /** How many children could be put on a list: all their cases closed before this moment, and on no list that waits. */
  tel(regio: string, geslotenVoor: Moment): Promise<number>;
  /** Puts them on a list; null when there is none. */
  stelOp(
    regio: string,
    van: { readonly jaren: number; readonly geslotenVoor: Moment },
    door: Doener,
  ): Promise<string | null>;
  /** The latest first. */
  lees(regio: string): Promise<Vernietiging[]>;
  vind(regio: string, id: string): Promise<Vernietiging | undefined>;
  /** The children on a list, by kenmerk. */
  kinderen(id: string): Promise<Vernietigingkind[]>;
  /** Keeps a child after all, before anybody decided; false when that was too late. */
  bewaar(lijst: Vernietiging, kindsleutel: string): Promise<boolean>;
  /** Decides, when nobody has yet; false when somebody was first. */
  beslis(lijst: Vernietiging, besluit: 'akkoord' | 'afgewezen', door: Doener): Promise<boolean>;
  /** The ids of those that were approved and are not done, of every region. */
  nogBezig(): Promise<string[]>;
}

/** More than a region has. */
const LIJSTEN = 200;
/** More on one list nobody looks through. */
const KINDEREN = 1_000;

const AANTAL = sql<number>`(
  select count(*)::int from vernietiging_kind k where k.vernietiging = vernietiging.id)`;
const met = (stand: 'vernietigd' | 'bewaard') => sql<number>`(
  select count(*)::int from vernietiging_kind k where k.vernietiging = vernietiging.id and k.stand = ${stand})`;

/** Those in a database. */
export function vernietigingen(db: Database): Vernietigingen {
  const lijsten = () =>
    db
      .selectFrom('vernietiging')
      .selectAll('vernietiging')
      .select([AANTAL.as('kinderen'), met('vernietigd').as('vernietigd'), met('bewaard').as('bewaard')]);
  return {
    tel: (regio, geslotenVoor) =>
      reachable(async () => {
        const { rows } = await sql<{ aantal: number }>`
          select count(*)::int as aantal from (${rijp(regio, geslotenVoor)}) rijp`.execute(db);
        return rows[0]?.aantal ?? 0;
      }),
    stelOp: (regio, van, door) => reachable(() => stelOp(db, regio, van, door)),
    lees: (regio) =>
      reachable(() =>
        lijsten()
          .where('regio', '=', storable(regio))
          .orderBy('opgesteldOp', 'desc')
          .limit(LIJSTEN)
          .execute(),
      ),
    vind: (regio, id) =>
      reachable(async () =>
        isUuid(id)
          ? await lijsten().where('regio', '=', storable(regio)).where('id', '=', id).executeTakeFirst()
          : undefined,
      ),
    kinderen: (id) =>
      reachable(() =>
        db
          .selectFrom('vernietigingKind')
          .select(['kindsleutel', 'kenmerken', 'stand', 'reden', 'aantallen', 'op'])
          .where('vernietiging', '=', id)
          .orderBy('kenmerken')
          .orderBy('kindsleutel')
          .execute(),
      ),
    bewaar: ({ id }, kindsleutel) =>
      reachable(async () => {
        if (!isUuid(kindsleutel)) return false;
        const { numAffectedRows } = await sql`
          update vernietiging_kind k set stand = 'bewaard', reden = 'op-verzoek', op = now()
          from vernietiging v where v.id = k.vernietiging and v.id = ${id}::uuid and v.besluit is null
            and k.kindsleutel = ${kindsleutel}::uuid and k.stand = 'wacht'`.execute(db);
        return numAffectedRows === 1n;
      }),
    beslis: ({ id }, besluit, { wie, op }) =>
      reachable(async () => {
        const { numUpdatedRows } = await db
          .updateTable('vernietiging')
          .set({
            ...{ besluit, beslotenOp: op },
            ...{ beslotenDoor: storable(wie.id), beslotenNaam: storable(wie.naam) },
          })
          .where('id', '=', id)
          .where('besluit', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return false;
        // Who is on no list that waits can be put on the next.
        if (besluit === 'afgewezen')
          await db
            .updateTable('vernietigingKind')
            .set({ stand: 'bewaard', reden: 'afgewezen' })
            .where('vernietiging', '=', id)
            .where('stand', '=', 'wacht')
            .execute();
        return true;
      }),
    nogBezig: () =>
      reachable(async () => {
        const rijen = await db
          .selectFrom('vernietiging')
          .select('id')
          .where('besluit', '=', 'akkoord')
          .where('klaarOp', 'is', null)
          .execute();
        return rijen.map(({ id }) => id);
      }),
  };
}

/**
 * The children of a region of whom every case was closed before a moment, who are on no list that waits, and of whose data the family
 * asked nothing that is not answered, nor had its use restricted.
 */
function rijp(regio: string, geslotenVoor: Moment) {
  return sql`
    select kindsleutel, array_agg(kenmerk order by kenmerk) as kenmerken from casus
    where kindsleutel in (
        select kindsleutel from casus where regio = ${storable(regio)} and gesloten_op < ${geslotenVoor}::timestamptz)
      and kindsleutel not in (select kindsleutel from vernietiging_kind where stand in ('wacht', 'dossier-weg'))
      and not exists (
        select 1 from rechtenverzoek v join casus z on z.casusnummer = v.casusnummer
        where z.kindsleutel = casus.kindsleutel
          and (v.besluit is null or (v.soort = 'beperking' and v.besluit in ('toegewezen', 'deels-toegewezen'))))
    group by kindsleutel
    having bool_and(regio = ${storable(regio)} and coalesce(gesloten_op < ${geslotenVoor}::timestamptz, false))`;
}

async function stelOp(
  db: Database,
  regio: string,
  { jaren, geslotenVoor }: { readonly jaren: number; readonly geslotenVoor: Moment },
  { wie, op }: Doener,
): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    // Two who make a list at once make one and an empty one.
    await sql`lock table vernietiging in share row exclusive mode`.execute(trx);
    const id = randomUUID();
    await sql`
      insert into vernietiging (id, regio, jaren, gesloten_voor, opgesteld_door, opgesteld_naam, opgesteld_op)
      values (${id}, ${storable(regio)}, ${jaren}, ${geslotenVoor}::timestamptz, ${storable(wie.id)}, ${storable(wie.naam)},
        ${op}::timestamptz)`.execute(trx);
    const { numAffectedRows } = await sql`
      insert into vernietiging_kind (vernietiging, kindsleutel, kenmerken)
      select ${id}::uuid, kindsleutel, kenmerken from (${rijp(regio, geslotenVoor)}) rijp
      order by kenmerken limit ${KINDEREN}`.execute(trx);
    if (numAffectedRows !== 0n) return id;
    await trx.deleteFrom('vernietiging').where('id', '=', id).execute();
    return null;
  });
}
