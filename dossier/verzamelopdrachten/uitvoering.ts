import { sql } from 'kysely';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { storable } from '../storable';
import { openOpdrachtgever, type Opdrachtgever } from './geheim';
import type { Gekozencasus, Uitslagsoort, Verzamelsoort } from './table';

/** A command in many cases that a process has lent to carry it out. */
export interface Geleend extends Opdrachtgever {
  readonly id: string;
  readonly soort: Verzamelsoort;
  /** True when it was given longer ago than a session lasts: nothing of it is begun any more. */
  readonly verlopen: boolean;
  /** The cases that wait. */
  readonly casussen: readonly Gekozencasus[];
}

/** A process that died leaves its work to another after this; longer than one case takes. */
const LENING = sql`interval '30 seconds'`;
/** On whose word it is done: as long as a session lasts. */
const GELDIG = sql`interval '8 hours'`;

/** Lends the oldest that runs and that nobody works on; null when there is none. */
export async function leen(db: Database, door: string): Promise<Geleend | null> {
  const { rows } = await sql<{
    readonly id: string;
    readonly soort: Verzamelsoort;
    readonly geheim: Buffer;
    readonly verlopen: boolean;
  }>`
    update verzamelopdracht set geleend_door = ${door}::uuid, geleend_tot = now() + ${LENING}
    where id = (
      select id from verzamelopdracht
      where klaar_op is null and (geleend_tot is null or geleend_tot < now())
      order by begonnen_op limit 1 for update skip locked)
    returning id, soort, geheim, begonnen_op < now() - ${GELDIG} as verlopen`.execute(db);
  const rij = rows[0];
  if (rij === undefined) return null;
  const casussen = await db
    .selectFrom('verzamelopdrachtCasus')
    .select(['casusnummer', 'fase', 'gezien'])
    .where('verzamelopdracht', '=', rij.id)
    .where('uitslag', 'is', null)
    .orderBy('volgnummer')
    .execute();
  const { geheim, ...rest } = rij;
  return { ...rest, ...openOpdrachtgever(sleutelbos(db), geheim), casussen };
}

/** Notes what became of a case, and keeps the loan; false when it is somebody else's by now. */
export async function noteer(
  db: Database,
  { id }: Pick<Geleend, 'id'>,
  door: string,
  casusnummer: string,
  { soort, zin }: { readonly soort: Uitslagsoort; readonly zin: string },
): Promise<boolean> {
  const { rows } = await sql<{ readonly mijn: number }>`
    with mijn as (
      update verzamelopdracht set vooruit_op = now(), geleend_tot = now() + ${LENING}
      where id = ${id}::uuid and geleend_door = ${door}::uuid returning id
    ), gezet as (
      update verzamelopdracht_casus set uitslag = ${soort}, zin = ${storable(zin)} from mijn
      where verzamelopdracht = mijn.id and casusnummer = ${casusnummer}::uuid and uitslag is null
    )
    select count(*)::int as mijn from mijn`.execute(db);
  return rows[0]?.mijn === 1;
}

/** Keeps the loan; false when it is somebody else's by now. */
export async function houdVast(db: Database, { id }: Pick<Geleend, 'id'>, door: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update verzamelopdracht set geleend_tot = now() + ${LENING}
    where id = ${id}::uuid and geleend_door = ${door}::uuid`.execute(db);
  return numAffectedRows === 1n;
}

/** Says that it is ready, when no case of it waits any more. */
export async function rondAf(db: Database, { id }: Pick<Geleend, 'id'>, door: string): Promise<void> {
  await sql`
    update verzamelopdracht set klaar_op = now(), geleend_door = null, geleend_tot = null
    where id = ${id}::uuid and geleend_door = ${door}::uuid and not exists (
      select from verzamelopdracht_casus where verzamelopdracht = ${id}::uuid and uitslag is null)`.execute(
    db,
  );
}

/** Leaves it to another process. */
export async function geefTerug(db: Database, { id }: Pick<Geleend, 'id'>, door: string): Promise<void> {
  await sql`
    update verzamelopdracht set geleend_door = null, geleend_tot = null
    where id = ${id}::uuid and geleend_door = ${door}::uuid`.execute(db);
}
