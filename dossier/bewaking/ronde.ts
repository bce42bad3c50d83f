import { sql, type Selectable } from 'kysely';
import { BEVINDINGSOORTEN, HERSTEL } from '../../domain/bewaking/bevinding';
import type { Database } from '../database';
import type { BewakingTable } from './table';

/** How far the watchdog is, and for how many seconds no whole round has ended; null: none ever has. */
export interface Bewakingstand extends Omit<
  Selectable<BewakingTable>,
  'id' | 'steekproefNa' | 'magVeelTot' | 'magVeelDoor' | 'volledigNa' | 'voltooideRonde'
> {
  readonly ouderdom: number | null;
  readonly openBevindingen: number;
  /** Those of them that only a person puts right, or that were not put right within an hour. */
  readonly dringend: number;
  /** True while every case is being looked at in full, as one of both is an older copy. */
  readonly volledig: boolean;
}

/** What the watchdog puts right by itself. */
const VANZELF = BEVINDINGSOORTEN.filter((soort) => HERSTEL[soort] !== null);

/** A week, in which every case is looked at in full, with a day to spare. */
const RONDGANG_MS = 6 * 24 * 60 * 60_000;

/**
 * Begins a round; gives its number. `laatste` is that of the last whole round that Temporal knows; when the dossier knows
 * another, one of both is an older copy, and every case is looked at in full from now on, over as many rounds as that takes.
 */
export async function beginRonde(db: Database, laatste: number | null): Promise<number> {
  const { rows } = await sql<{ ronde: number }>`
    update bewaking set ronde = greatest(ronde, coalesce(${laatste}::int, 0)) + 1, begonnen_op = now(),
      volledig_na = case when voltooide_ronde is distinct from ${laatste}::int then '' else volledig_na end
    returning ronde`.execute(db);
  const [begonnen] = rows;
  if (begonnen === undefined) throw new Error('the watchdog has no row');
  return begonnen.ronde;
}

/** Up to where every case is being looked at in full; null: that is not so. */
export async function leesVolledig(db: Database): Promise<string | null> {
  const { volledigNa } = await db.selectFrom('bewaking').select('volledigNa').executeTakeFirstOrThrow();
  return volledigNa;
}

/** Keeps up to where every case was looked at in full; null: all were. */
export async function noteerVolledig(db: Database, tot: string | null): Promise<void> {
  await db.updateTable('bewaking').set({ volledigNa: tot }).execute();
}

/** Ends a round that saw everything, with how many cases it saw on each side. */
export async function sluitRonde(
  db: Database,
  { ronde, lopend, open }: { readonly ronde: number; readonly lopend: number; readonly open: number },
): Promise<void> {
  const voltooid = { voltooidOp: sql<string>`now()`, voltooideRonde: ronde };
  await db
    .updateTable('bewaking')
    .set({ ...voltooid, lopend, open })
    .execute();
}

/** Keeps whether the heartbeat arrived; a word says why not. */
export async function noteerHartslag(db: Database, fout: string | null): Promise<void> {
  await db
    .updateTable('bewaking')
    .set({ hartslagFout: fout, ...(fout === null ? { hartslagOp: sql<string>`now()` } : {}) })
    .execute();
}

/** Up to where cases were looked at in full. */
export async function leesSteekproef(db: Database): Promise<string> {
  const { steekproefNa } = await db.selectFrom('bewaking').select('steekproefNa').executeTakeFirstOrThrow();
  return steekproefNa;
}

/** Keeps up to where cases were looked at in full; null: the last was, and it begins again. */
export async function noteerSteekproef(db: Database, tot: string | null): Promise<void> {
  await sql`
    update bewaking set steekproef_na = ${tot ?? ''},
      rondgang_voltooid_op = case when ${tot === null} then now() else rondgang_voltooid_op end,
      rondgang_begonnen_op = case when ${tot === null} then null else coalesce(rondgang_begonnen_op, now()) end`.execute(
    db,
  );
}

/** How many cases a round looks at in full, so that all of them were within a week. */
export function steekproefgrootte(open: number, rondeMs: number): number {
  return Math.max(1, Math.ceil((open * rondeMs) / RONDGANG_MS));
}

/** Whether more may be put right than happens by accident. */
export async function magVeel(db: Database): Promise<boolean> {
  const { mag } = await db
    .selectFrom('bewaking')
    .select(sql<boolean>`coalesce(mag_veel_tot > now(), false)`.as('mag'))
    .executeTakeFirstOrThrow();
  return mag;
}

/** Has somebody say that for a day more may be put right than happens by accident. */
export async function staVeelToe(db: Database, wie: string): Promise<void> {
  await db
    .updateTable('bewaking')
    .set({ magVeelTot: sql<string>`now() + interval '1 day'`, magVeelDoor: wie })
    .execute();
}

/** How far the watchdog is. */
export async function leesBewaking(db: Database): Promise<Bewakingstand> {
  const { rows } = await sql<Bewakingstand>`
    select ronde, begonnen_op, voltooid_op, lopend, open, rondgang_begonnen_op, rondgang_voltooid_op, hartslag_op,
      hartslag_fout, extract(epoch from now() - voltooid_op)::int as ouderdom,
      volledig_na is not null as volledig,
      (select count(*)::int from bevinding where stand = 'open') as open_bevindingen,
      (select count(*)::int from bevinding where stand = 'open'
        and (soort <> all(${VANZELF}::text[]) or gezien_op < now() - interval '1 hour')) as dringend
    from bewaking`.execute(db);
  const [stand] = rows;
  if (stand === undefined) throw new Error('the watchdog has no row');
  return stand;
}
