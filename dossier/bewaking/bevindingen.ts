import { sql, type Selectable } from 'kysely';
import type { Bevinding, Herstelwijze } from '../../domain/bewaking/bevinding';
import type { Database } from '../database';
import { asJson } from '../storable';
import type { BevindingTable, Bevindingstand } from './table';

/** A finding as its row stands. */
export type Bevindingregel = Selectable<BevindingTable>;

/** How long it is told that something was put right, or went by. */
const BEWAARD = sql`interval '30 days'`;
/** More than anybody reads. */
const HOOGSTENS = 200;

/** What a finding is known by: kind, and of whom. */
function sleutelVan({ soort, workflowId }: Pick<Bevinding, 'soort' | 'workflowId'>): string {
  return `${soort}/${workflowId ?? ''}`;
}

/** Keeps a finding: a new row, or the one that is there once more; of one that comes back nobody has it any more. `gedaan`: what was done about it. */
export async function noteerBevinding(
  db: Database,
  bevinding: Bevinding,
  { stand, gedaan }: { readonly stand: Bevindingstand; readonly gedaan: Herstelwijze | null },
): Promise<void> {
  const { soort, workflowId, versies, bijzonderheid } = bevinding;
  const casusnummer = versies.at(-1)?.casusnummer ?? null;
  await sql`
    insert into bevinding as b (sleutel, soort, workflow_id, casusnummer, kenmerk, regio, versies, bijzonderheid, stand,
      gedaan, klaar_op)
    select ${sleutelVan(bevinding)}, ${soort}, ${workflowId}, ${casusnummer}::uuid, c.kenmerk, c.regio, ${asJson(versies)}::jsonb,
      ${bijzonderheid}, ${stand}, ${gedaan}, case when ${stand} = 'open' then null else now() end
    from (select 1) een left join casus c on c.casusnummer = ${casusnummer}::uuid
    on conflict (sleutel) do update set versies = excluded.versies, bijzonderheid = excluded.bijzonderheid,
      casusnummer = excluded.casusnummer, kenmerk = excluded.kenmerk, regio = excluded.regio,
      gedaan = coalesce(excluded.gedaan, b.gedaan), stand = excluded.stand, klaar_op = excluded.klaar_op,
      gezien_op = case when b.stand = 'open' then b.gezien_op else now() end, laatst_op = now(), keren = b.keren + 1,
      opgepakt_door = case when b.stand = 'open' then b.opgepakt_door end,
      opgepakt_naam = case when b.stand = 'open' then b.opgepakt_naam end,
      opgepakt_op = case when b.stand = 'open' then b.opgepakt_op end`.execute(db);
}

/** Notes that what was tried about a finding did not succeed: nothing was done about it, and why stands with it. */
export async function noteerNietGelukt(db: Database, bevinding: Bevinding): Promise<void> {
  await noteerBevinding(db, bevinding, { stand: 'open', gedaan: null });
  await db
    .updateTable('bevinding')
    .set({ gedaan: null })
    .where('sleutel', '=', sleutelVan(bevinding))
    .execute();
}

/** Notes that of a child nothing is so any more but these: what was open and is not among them has gone by. */
export async function sluitAndere(
  db: Database,
  workflowId: string,
  nog: readonly Pick<Bevinding, 'soort'>[],
): Promise<void> {
  const sleutels = nog.map(({ soort }) => sleutelVan({ soort, workflowId }));
  await sql`
    update bevinding set stand = case when gedaan is null then 'voorbij' else 'hersteld' end, klaar_op = now()
    where workflow_id = ${workflowId} and stand = 'open' and sleutel <> all(${sleutels}::text[])`.execute(db);
}

/** Notes that something that is of no child is not so any more. */
export async function sluitBevinding(db: Database, soort: Bevinding['soort']): Promise<void> {
  await sql`
    update bevinding set stand = 'voorbij', klaar_op = now()
    where sleutel = ${sleutelVan({ soort, workflowId: null })} and stand = 'open'`.execute(db);
}

/** What still is so. */
export async function telOpenBevindingen(db: Database): Promise<number> {
  const { aantal } = await db
    .selectFrom('bevinding')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('stand', '=', 'open')
    .executeTakeFirstOrThrow();
  return aantal;
}

/** The findings of a region and those of none (null: all), that are so or are not any more, the newest first. */
export async function leesBevindingen(
  db: Database,
  regio: string | null,
  standen: readonly Bevindingstand[],
): Promise<Bevindingregel[]> {
  let query = db
    .selectFrom('bevinding')
    .selectAll()
    .where('stand', 'in', standen)
    .orderBy('laatstOp', 'desc')
    .limit(HOOGSTENS);
  if (regio !== null) query = query.where((eb) => eb.or([eb('regio', '=', regio), eb('regio', 'is', null)]));
  return query.execute();
}

/** Removes what was put right or went by long ago. */
export async function ruimBevindingenOp(db: Database): Promise<void> {
  await sql`delete from bevinding where klaar_op < now() - ${BEWAARD}`.execute(db);
}
