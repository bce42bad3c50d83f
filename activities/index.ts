import { ApplicationFailure } from '@temporalio/common';
import { bezorgBericht, OnbekendBericht } from './berichten/bezorgen';
import { BlijvendOnbezorgbaar, type Kanaal } from './berichten/kanaal';
import { startBezorging, type Starter } from './berichten/vegen';
import type { Database } from './dossier/database';
import { DossierWeigert } from './dossier/fouten';
import { legVast } from './dossier/schrijven';
import type { Vastlegging } from './dossier/vastlegging';
import { toewijzing } from './toewijzing';

export type { Vastlegging } from './dossier/vastlegging';

/** What the activities work with. */
export interface Benodigdheden {
  readonly db: Database;
  /** Starts deliveries; with `taskQueue` as where they run. */
  readonly client: Starter;
  readonly taskQueue: string;
  readonly kanaal: Kanaal;
}

/** Starts of deliveries that may be under way beside the writes; what is over it waits for the sweep. */
const ONDERWEG = 500;

/** Every activity of the product, on what it is given. */
export function createActivities({ db, client, taskQueue, kanaal }: Benodigdheden) {
  let onderweg = 0;

  /** Lets deliveries start without waiting for it: what does not start now is found by the sweep. */
  function begin(ids: readonly string[]): void {
    if (ids.length === 0 || onderweg + ids.length > ONDERWEG) return;
    onderweg += ids.length;
    startBezorging(client, taskQueue, ids)
      .catch(() => undefined)
      .finally(() => (onderweg -= ids.length));
  }

  return {
    /**
     * Writes events of a case and what follows from them; answers the number of the last event the dossier has. A
     * contradiction or a gap fails for good, under its own type; anything else, like a database that is away, can be
     * tried again.
     */
    legVast: async (v: Vastlegging): Promise<number> => {
      const { volgnummer, berichten } = await blijvendBij([DossierWeigert], () => legVast(db, v));
      begin(berichten);
      return volgnummer;
    },

    /** Delivers a message. Fails for good when there is no such message or no way to deliver it. */
    bezorgBericht: (id: string): Promise<void> =>
      blijvendBij([OnbekendBericht, BlijvendOnbezorgbaar], () => bezorgBericht(db, kanaal, id)),

    ...toewijzing(db),
  };
}

export type Activities = ReturnType<typeof createActivities>;

/** Runs work; errors of these kinds become failures that are not tried again. */
async function blijvendBij<T>(
  soorten: readonly (abstract new (...args: never[]) => Error)[],
  werk: () => Promise<T>,
): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (!(fout instanceof Error) || !soorten.some((soort) => fout instanceof soort)) throw fout;
    throw ApplicationFailure.create({ type: fout.name, message: fout.message, nonRetryable: true });
  }
}
