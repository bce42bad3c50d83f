import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { MEESTE_POGINGEN, wachtTot } from '../../domain/gezinslink';
import type { Moment } from '../../domain/tijd';
import type { Trx } from '../betrokkenen/write';

/** What became of an answer that only the right people know. `op-slot`: nobody gets in by it any more. */
export type Toets =
  | { readonly soort: 'goed' }
  | { readonly soort: 'fout' }
  | { readonly soort: 'op-slot' }
  /** Too many wrong answers: not looked at, and not before this moment, in real time. */
  | { readonly soort: 'wacht'; readonly tot: Moment };

/** What is tried, by its row. */
type Slot =
  | { readonly tabel: 'gezinslink'; readonly id: string }
  | { readonly tabel: 'gezinscode'; readonly begin: string };

/**
 * Judges an answer and counts it when it is wrong, one at a time for each row: whoever tries many at once gets no more of them
 * judged. A right one begins the count anew.
 */
export async function toets(trx: Trx, slot: Slot, klopt: () => boolean): Promise<Toets> {
  const waar = slot.tabel === 'gezinslink' ? sql`id = ${slot.id}` : sql`begin = ${slot.begin}`;
  const tabel = sql.table(slot.tabel);
  const { rows } = await sql<{ pogingen: number; wachtTot: Moment | null; nu: Moment; wacht: boolean }>`
    select pogingen, wacht_tot, now() as nu, coalesce(wacht_tot > now(), false) as wacht
    from ${tabel} where ${waar} for update`.execute(trx);
  const [stand] = rows;
  if (stand === undefined || stand.pogingen >= MEESTE_POGINGEN) return { soort: 'op-slot' };
  if (stand.wacht && stand.wachtTot !== null) return { soort: 'wacht', tot: stand.wachtTot };
  if (klopt()) {
    if (stand.pogingen > 0)
      await sql`update ${tabel} set pogingen = 0, wacht_tot = null where ${waar}`.execute(trx);
    return { soort: 'goed' };
  }
  const pogingen = stand.pogingen + 1;
  await sql`
    update ${tabel} set pogingen = ${pogingen}, wacht_tot = ${wachtTot(pogingen, stand.nu)}::timestamptz
    where ${waar}`.execute(trx);
  return { soort: pogingen >= MEESTE_POGINGEN ? 'op-slot' : 'fout' };
}

/** True when two texts of the same length are the same, in a time that does not tell where they differ. */
export function isGelijk(een: string | Buffer, ander: string | Buffer): boolean {
  const [a, b] = [Buffer.from(een), Buffer.from(ander)];
  return a.length === b.length && timingSafeEqual(a, b);
}
