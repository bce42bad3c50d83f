import { ApplicationFailure } from '@temporalio/common';
import { vanEpoch } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { delenBeperkt } from '../../domain/toestemming';
import { verstrijk } from '../../domain/verwerk';
import { vrijgave } from '../../domain/vrijgave';
import { weerhoudtVerzoek } from '../../domain/om/verzoek';
import type { Database } from '../../dossier/database';
import { leesCasus } from '../../dossier/read';
import { leesCorvopdracht } from '../../dossier/corv/read';
import { bewaarCorvbericht } from '../../dossier/corv/write';
import { leesStukinhoud } from '../../dossier/stukken/read';
import type { Keur } from './corv/keuring';
import { vtoDi01 } from './corv/vto';

const HEEL: Bereik = { lezer: 'volledig', regio: null, gemeenten: null, scholen: null, tafelVan: null };

/** What makes the messages for CORV, and checks them before they are kept. */
export function corvActivities(db: Database, keur: Keur) {
  return {
    /**
     * Makes a message that was asked for, with the PDF of its stuk to the byte, checks it, and keeps it with its hash; one
     * that the check refuses is not kept, only what was wrong with it. What was made already stays as it is. Fails for good
     * when its case is gone, or may not go to the Raad (any more).
     */
    maakCorvbericht: async (id: string): Promise<void> => {
      const opdracht = await leesCorvopdracht(db, id);
      if (opdracht === null) return;
      const gelezen = opdracht === undefined ? undefined : await leesCasus(db, HEEL, opdracht.casusnummer);
      const pdf =
        opdracht === undefined
          ? undefined
          : await leesStukinhoud(db, opdracht.casusnummer, opdracht.stuk, 'pdf');
      if (opdracht === undefined || gelezen === undefined || pdf === undefined)
        throw ApplicationFailure.nonRetryable('the case of this message is gone', 'CorvberichtOnbekend');
      const { gegevens } = opdracht;
      const { casus } = verstrijk(gelezen.casus, gegevens.op);
      if (
        vrijgave('rvdk', 'stuk', delenBeperkt(casus)).wat !== 'heel' ||
        weerhoudtVerzoek(casus, gegevens.op)
      )
        throw ApplicationFailure.nonRetryable('there is no ground for this message', 'GeenGrond');
      const xml = vtoDi01(gegevens, pdf.bytes);
      const { uitslag, schemaSha256, bevindingen } = await keur(xml);
      await bewaarCorvbericht(db, id, {
        ...{ uitslag, schemaSha256, bevindingen, gereedOp: vanEpoch(Date.now()) },
        xml: uitslag === 'afgekeurd' ? null : xml,
      });
    },
  };
}

export type Corvactiviteiten = ReturnType<typeof corvActivities>;
