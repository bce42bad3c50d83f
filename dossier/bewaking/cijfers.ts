import { sql } from 'kysely';
import type { Fase } from '../../domain/fase';
import type { Moment } from '../../domain/tijd';
import type { Bevindingsoort } from '../../domain/bewaking/bevinding';
import type { Database } from '../database';
import { telPost, type Postaantal } from '../post/stand';
import { leesBewaking, type Bewakingstand } from './ronde';

/** How many open cases of a region are in a phase. */
export interface Casusaantal {
  readonly regio: string;
  readonly fase: Fase;
  readonly aantal: number;
}

/** Cases of a region that the clock should have moved, and for how many seconds the first of them waits. */
export interface Lateness {
  readonly regio: string;
  /** Those of which the next step of the ladder has passed. */
  readonly escalaties: number;
  readonly escalatieSeconden: number;
  /** Those that should have woken, for whatever reason. */
  readonly termijnen: number;
  readonly termijnSeconden: number;
}

/** Open tasks of a region. */
export interface Taakaantal {
  readonly regio: string;
  readonly open: number;
  readonly teLaat: number;
}

/** For how many seconds the oldest message waits that may go over a channel. */
export interface Wachttijd {
  readonly kanaal: string;
  readonly seconden: number;
}

/** The figures of an installation: counts and ages by region, phase and channel, and never of one child or person. */
export interface Cijfers {
  readonly casussen: readonly Casusaantal[];
  readonly late: readonly Lateness[];
  readonly taken: readonly Taakaantal[];
  readonly post: readonly Postaantal[];
  readonly wachttijden: readonly Wachttijd[];
  readonly bewaking: Pick<Bewakingstand, 'ouderdom' | 'open' | 'lopend'>;
  readonly bevindingen: readonly { readonly soort: Bevindingsoort; readonly aantal: number }[];
}

/**
 * Reads the figures, one query after the other, so that it holds one connection. `nu` is on the clock of the cases; ages of
 * messages and of the watchdog are by real time.
 */
export async function leesCijfers(db: Database, nu: Moment): Promise<Cijfers> {
  const casussen = await sql<Casusaantal>`
    select regio, fase, count(*)::int as aantal from casus where gesloten_op is null group by regio, fase`.execute(
    db,
  );
  const late = await sql<Lateness>`
    select regio,
      count(*) filter (where volgende_stap < ${nu}::timestamptz)::int as escalaties,
      coalesce(extract(epoch from ${nu}::timestamptz - min(volgende_stap) filter (where volgende_stap < ${nu}::timestamptz)), 0)::int
        as escalatie_seconden,
      count(*)::int as termijnen,
      extract(epoch from ${nu}::timestamptz - min(volgende_moment))::int as termijn_seconden
    from casus where gesloten_op is null and volgende_moment < ${nu}::timestamptz group by regio`.execute(db);
  const taken = await sql<Taakaantal>`
    select regio, count(*)::int as open, count(*) filter (where uiterlijk <= ${nu}::timestamptz)::int as te_laat
    from taak where status = 'open' and not gepauzeerd group by regio`.execute(db);
  const wachttijden = await sql<Wachttijd>`
    select kanaal, extract(epoch from now() - min(greatest(opgeslagen_op, niet_voor)))::int as seconden
    from bericht
    where num_nulls(bezorgd_op, opgegeven_op) = 2 and coalesce(niet_voor <= now(), true) and per_brief is distinct from 'alle'
    group by kanaal`.execute(db);
  const bevindingen = await sql<{ soort: Bevindingsoort; aantal: number }>`
    select soort, count(*)::int as aantal from bevinding where stand = 'open' group by soort`.execute(db);
  return {
    casussen: casussen.rows,
    late: late.rows,
    taken: taken.rows,
    post: await telPost(db, null),
    wachttijden: wachttijden.rows,
    bewaking: await leesBewaking(db),
    bevindingen: bevindingen.rows,
  };
}
