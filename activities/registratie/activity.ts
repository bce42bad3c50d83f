import { Context } from '@temporalio/activity';
import { inAmsterdam } from '../../domain/tijd';
import type { Database } from '../../dossier/database';
import { leesZaaksystemen } from '../../dossier/registratie/stand';
import { registreerAlles, type Registratiedienst, type Telling } from './loop';
import { REGISTRATIE_TIMES } from './times';

/** How it is with the case system of one region. Names no case. */
export interface Systeemverslag {
  readonly regio: string;
  readonly bij: number;
  readonly achter: number;
  readonly foutcode: string | null;
  readonly sinds: string | null;
}

/** What a round of the registrar came to, and how it is after it; null when the database does not say. */
export interface Registratieverslag extends Telling {
  readonly stand: readonly Systeemverslag[] | null;
}

/**
 * The activity of the registrar. When the signal goes off it begins nothing more and waits until it is cancelled, which the
 * worker does when it is shut down.
 */
export function registratieActivities(dienst: Registratiedienst, ending: AbortSignal) {
  const { roundMs, heartbeatMs } = dienst.times ?? REGISTRATIE_TIMES;
  return {
    /** Registers cases for one round. Beats; on cancellation it finishes the call it is in and fails with the cancellation. */
    registreerRonde: async (): Promise<Registratieverslag> => {
      const context = Context.current();
      const { cancellationSignal } = context;
      const beating = setInterval(() => context.heartbeat(), heartbeatMs);
      const round = new AbortController();
      const timer = setTimeout(() => round.abort(), roundMs);
      try {
        const telling = await registreerAlles(
          dienst,
          AbortSignal.any([ending, cancellationSignal, round.signal]),
        );
        if (ending.aborted || cancellationSignal.aborted) await context.cancelled;
        return { ...telling, stand: await standing(dienst.db) };
      } finally {
        clearTimeout(timer);
        clearInterval(beating);
      }
    },
  };
}

export type Registratieactiviteiten = ReturnType<typeof registratieActivities>;

async function standing(db: Database): Promise<Systeemverslag[] | null> {
  try {
    return (await leesZaaksystemen(db, null)).map(({ regio, bij, achter, foutcode, foutSinds }) => ({
      ...{ regio, bij, achter, foutcode },
      sinds: foutSinds === null ? null : inAmsterdam(foutSinds),
    }));
  } catch {
    return null;
  }
}
