import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { storable } from '../storable';

/** Nobody guesses one of 256 bits, so a plain hash keeps it. */
const GEHEIM_BYTES = 32;

/** Whether somebody has an address, and since when in real time. */
export interface Adresstand {
  /** Null: they have none. */
  readonly sinds: Moment | null;
}

/** How it stands with the address of somebody; undefined for who is not among the people of a region (any more). */
export async function leesAdres(db: Database, persoon: string): Promise<Adresstand | undefined> {
  return db
    .selectFrom('persoon')
    .leftJoin('agendaAdres', 'agendaAdres.persoon', 'persoon.id')
    .select('agendaAdres.gemaaktOp as sinds')
    .where('persoon.id', '=', storable(persoon))
    .where('persoon.actief', '=', true)
    .executeTakeFirst();
}

/**
 * Makes an address for somebody in the place of the one they have, which leads nowhere from then on: gives its secret, which
 * nobody can give again. Null for who is not among the people of a region.
 */
export async function maakAdres(db: Database, persoon: string): Promise<string | null> {
  const geheim = randomBytes(GEHEIM_BYTES).toString('base64url');
  const { rows } = await sql`
    insert into agenda_adres (persoon, geheim)
    select id, ${hash(geheim)} from persoon where id = ${storable(persoon)} and actief
    on conflict (persoon) do update set geheim = excluded.geheim, gemaakt_op = now()
    returning persoon`.execute(db);
  return rows.length === 0 ? null : geheim;
}

/** Withdraws the address of somebody, if they have one. */
export async function trekAdresIn(db: Database, persoon: string): Promise<void> {
  await db.deleteFrom('agendaAdres').where('persoon', '=', storable(persoon)).execute();
}

/** Whose calendar the address with this secret is, as they stand among the people of their region; undefined: nobody's. */
export async function vindHouder(db: Database, geheim: string): Promise<Gebruiker | undefined> {
  return db
    .selectFrom('agendaAdres')
    .innerJoin('persoon', 'persoon.id', 'agendaAdres.persoon')
    .select([
      'persoon.id',
      'persoon.naam',
      'persoon.rol',
      'persoon.regio',
      'persoon.gemeenten',
      'persoon.scholen',
    ])
    .where('agendaAdres.geheim', '=', hash(geheim))
    .where('persoon.actief', '=', true)
    .executeTakeFirst();
}

function hash(geheim: string): Buffer {
  return createHash('sha256').update(geheim).digest();
}
