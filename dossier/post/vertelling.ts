import { sql } from 'kysely';
import type { GebeurtenisVan, Veroorzaker } from '../../domain/gebeurtenis';
import { openGegevens } from '../geheim/inhoud';
import type { Sleutelbos } from '../geheim/sleutelbos';

/** How what a message says was told, as it stands in the file, and by which role. */
export type Verteld = GebeurtenisVan<'anders-bereikt'>['gegevens'] & { readonly door: Veroorzaker };

/** The event of it as it stands in its row. */
export interface Verteldrij {
  readonly door: Veroorzaker;
  readonly gegevens: unknown;
  /** In hexadecimals. */
  readonly geheim: string | null;
}

/** That row, in a query over `bericht`; null for what was not told. */
export const VERTELD_IN = sql<Verteldrij | null>`(
  select jsonb_build_object('door', g.door, 'gegevens', g.gegevens, 'geheim', encode(g.geheim, 'hex'))
  from gebeurtenis g where g.casusnummer = bericht.casusnummer and g.nummer = bericht.verteld_bij)`;

/** Why a message can never reach some of those it is for, in such a query. */
export const NIET_BIJ = sql<string[]>`array(
  select z.foutcode from bezorging z
  where z.bericht = bericht.id and z.foutcode is not null order by z.op, z.aan)`;

/** What the event says, with the key of its child. */
export function openVerteld(
  bos: Sleutelbos,
  { door, gegevens, geheim }: Verteldrij,
  verpakt: Buffer | null,
): Verteld {
  const inhoud = openGegevens(bos, {
    gegevens,
    geheim: geheim === null ? null : Buffer.from(geheim, 'hex'),
    verpakt,
  });
  return { ...(inhoud as GebeurtenisVan<'anders-bereikt'>['gegevens']), door };
}
