import { ApplicationFailure } from '@temporalio/common';
import { bezorgBericht, OnbekendBericht } from './berichten/bezorgen';
import { BlijvendOnbezorgbaar, type Kanaal } from './berichten/kanaal';
import { startBezorging, type Starter } from './berichten/vegen';
import type { Database } from './dossier/database';
import { DossierWeigert } from './dossier/fouten';
import { legStappenVast } from './dossier/schrijven';
import type { Voortgangslink } from './dossier/voortgangslink';
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
  /** Makes the link for a school in its weekly message; absent: messages have none. */
  readonly voortgangslink?: Voortgangslink | undefined;
}

/** How long a write waits for the deliveries to start; what has not started then is found by the sweep. */
const GEDULD_MS = 1_000;

/** Every activity of the product, on what it is given. */
export function createActivities({ db, client, taskQueue, kanaal, voortgangslink }: Benodigdheden) {
  return {
    /**
     * Writes steps of a case and what follows from them; answers the number of the last event the dossier has. A
     * contradiction or a gap fails for good, under its own type; anything else, like a database that is away, can be
     * tried again. Then lets the deliveries of the messages start, for a second at most; that they start is not part of
     * the write, so it never fails over them.
     */
    legVast: async (stappen: readonly Vastlegging[]): Promise<number> => {
      const { volgnummer, berichten } = await blijvendBij([DossierWeigert], () =>
        legStappenVast(db, stappen, voortgangslink),
      );
      await startBezorging(client, taskQueue, berichten, { geduldMs: GEDULD_MS }).catch(() => undefined);
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
