import { Context } from '@temporalio/activity';
import type { Database } from '../dossier/database';
import {
  nogTeVernietigen,
  sluitLijst,
  temporalIsWeg,
  vernietigKind,
} from '../dossier/vernietiging/uitvoeren';

/** So many children in one activity. */
const SAMEN = 25;

/** Removes every run of a workflow from Temporal; one that is not there (any more) is removed. */
export type WisWorkflow = (workflowId: string) => Promise<void>;

/** What destroys the children of a list. */
export function vernietigingActivities(db: Database, wis: WisWorkflow) {
  return {
    /**
     * Destroys the next children of a list: in the dossier first, each all or nothing, then in Temporal. What was done before a crash
     * is not done again. True: there are more.
     */
    vernietigVolgende: async (lijst: string): Promise<boolean> => {
      const kinderen = await nogTeVernietigen(db, lijst, SAMEN);
      for (const { kindsleutel, workflowId } of kinderen) {
        Context.current().heartbeat();
        const van = workflowId ?? (await vernietigKind(db, lijst, kindsleutel));
        if (van === null) continue;
        await wis(van);
        await temporalIsWeg(db, lijst, kindsleutel);
      }
      return kinderen.length === SAMEN;
    },

    /** Ends a list of which nothing is left to destroy. */
    sluitVernietiging: (lijst: string): Promise<void> => sluitLijst(db, lijst),
  };
}

export type Vernietigingsactiviteiten = ReturnType<typeof vernietigingActivities>;
