import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Kanaalkeuze } from '../dossier/berichtregels';
import { noteerVerdacht } from '../dossier/bewaking/verdacht';
import type { Afspraaklink } from '../dossier/afspraaklink';
import type { Database } from '../dossier/database';
import { naarEpoch } from '../domain/tijd';
import { DossierWeigert } from '../dossier/errors';
import { legStappenVast, type Vastgelegd } from '../dossier/write';
import type { Voortgangslink } from '../dossier/voortgangslink';
import type { Vastlegging } from '../dossier/vastlegging';
import type { Sjablonen } from '../taal/berichten/sjabloon';
import { kanaalkeuze } from './post/kanalen';
import { toewijzing, type Pseudoniem, type Regiobezetting } from './toewijzing';

export type { Vastlegging } from '../dossier/vastlegging';

/** What the activities work with. */
export interface ActivityDependencies {
  readonly db: Database;
  /** Makes the link for a school in its weekly message; absent: messages have none. */
  readonly voortgangslink?: Voortgangslink | undefined;
  /** Makes the link for whoever has an agreement; absent: messages have none. */
  readonly afspraaklink?: Afspraaklink | undefined;
  /** Which way messages go; without it they are put ready. */
  readonly kanaalVan?: Kanaalkeuze;
  /** Under which id somebody is shown in Temporal; absent: under their own. */
  readonly pseudoniem?: Pseudoniem | undefined;
  /** The templates of a region; absent: everything goes in our own words. */
  readonly sjablonen?: ((regio: string) => Sjablonen) | undefined;
  /** Told of every step that the clock took once it is written, and how many milliseconds after its moment. */
  readonly bijKlok?: ((stap: 'escalatie' | 'termijn', telaatMs: number) => void) | undefined;
}

/** From so many attempts on somebody should look. */
const VEEL_POGINGEN = 5;

/** How often the activity that runs was tried; 1 outside one. */
function poging(): number {
  try {
    return Context.current().info.attempt;
  } catch {
    return 1;
  }
}

/** What the dossier has of a case after a write: the number of its last event, and the kenmerk it has there. */
export type InDossier = Pick<Vastgelegd, 'volgnummer' | 'kenmerk'>;

/** Every activity of a case, on what it is given. */
export function createActivities({
  db,
  voortgangslink,
  afspraaklink,
  kanaalVan = kanaalkeuze(false),
  sjablonen,
  pseudoniem,
  bijKlok,
}: ActivityDependencies) {
  const meldKlok = (stappen: readonly Vastlegging[]): void => {
    for (const { gebeurtenis, herkomst, werkelijkOp } of stappen.flatMap((stap) => stap.gebeurtenissen)) {
      if (herkomst !== null) continue;
      const stap = gebeurtenis.soort === 'fase-geopend' ? 'escalatie' : 'termijn';
      bijKlok?.(stap, naarEpoch(werkelijkOp) - naarEpoch(gebeurtenis.op));
    }
  };

  const activities = {
    /**
     * Writes steps of a case and what follows from them. A contradiction or a gap fails for good, under its own type;
     * anything else, like a database that is away, can be tried again.
     */
    legVast: async (stappen: readonly Vastlegging[]): Promise<InDossier> => {
      try {
        const { volgnummer, kenmerk } = await legStappenVast(db, stappen, {
          voortgangslink,
          afspraaklink,
          kanaalVan,
          sjablonen,
        });
        meldKlok(stappen);
        return { volgnummer, kenmerk };
      } catch (error) {
        const geweigerd = error instanceof DossierWeigert;
        const [eerste] = stappen;
        // The watchdog looks at it in its next round; that it could not be told stops nothing.
        if (eerste !== undefined && (geweigerd || poging() >= VEEL_POGINGEN))
          await noteerVerdacht(db, eerste.workflowId).catch(() => undefined);
        if (!geweigerd) throw error;
        throw ApplicationFailure.create({ type: error.name, message: error.message, nonRetryable: true });
      }
    },

    ...toewijzing(db, pseudoniem),
  };
  return {
    ...activities,
    /** As `legVast`, and then as `leesBezetting`: one event in history where the two by themselves are two. */
    legVastEnLeesBezetting: async (
      stappen: readonly Vastlegging[],
      regio: string,
    ): Promise<InDossier & Regiobezetting> => ({
      ...(await activities.legVast(stappen)),
      ...(await activities.leesBezetting(regio)),
    }),
  };
}

export type Activities = ReturnType<typeof createActivities>;
