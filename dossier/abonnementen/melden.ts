import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { openAbonnement } from './geheim';
import type { Stilzetreden } from './table';

/** A subscription that was stopped, of which its owner is to be told. */
export interface Stilgezet {
  readonly id: string;
  readonly naam: string;
  readonly adres: string;
  readonly reden: Stilzetreden;
  readonly op: Moment;
  /** Whom to mail. */
  readonly contact: string;
}

/** Takes one of which nobody has told its owner, for five minutes; undefined: there is none. */
export async function neemStilgezet(db: Database): Promise<Stilgezet | undefined> {
  const { rows } = await sql<Omit<Stilgezet, 'contact'> & { geheim: Buffer }>`
    update abonnement set melding_op = now() where id = (
      select id from abonnement
      where te_melden and (melding_op is null or melding_op < now() - interval '5 minutes')
      order by status_op limit 1 for update skip locked)
    returning id, naam, adres, coalesce(reden, 'geen-antwoord') as reden, status_op as op, geheim`.execute(
    db,
  );
  const [rij] = rows;
  if (rij === undefined) return undefined;
  const { geheim, ...rest } = rij;
  return { ...rest, contact: openAbonnement(sleutelbos(db), geheim).contact };
}

/** Notes that the owner was told. */
export async function noteerGemeld(db: Database, { id, op }: Stilgezet): Promise<void> {
  await sql`update abonnement set te_melden = false where id = ${id}::uuid and status_op = ${op}`.execute(db);
}
