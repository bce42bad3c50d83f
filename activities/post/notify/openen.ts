import type { Adressaat } from '../../../dossier/betrokkenen/adressaten';
import type { Database } from '../../../dossier/database';
import { leesOmslag } from '../../../dossier/omslag';
import { metBrieven, type Printlijst } from '../brieven';
import type { Kanaal, TeBezorgen } from '../kanaal';
import type { Proefkanaal } from '../proef';
import { notifykanaal } from './kanaal';
import { notifyproef } from './proef';
import { notify, type Notifyserver } from './server';
import { sjablonenVan, type Sjablonen } from './sjablonen';

/** NotifyNL, and the templates there of the regions that use it. */
export interface Notifydienst extends Notifyserver {
  readonly sjablonen: Sjablonen;
}

/** The channel to NotifyNL, and how it is tried out. */
export function openNotify(
  db: Database,
  { url, apiKey, sjablonen }: Notifydienst,
  printlijst: Printlijst,
): { readonly kanaal: Kanaal; readonly proefkanaal: Proefkanaal } {
  const api = notify({ url, apiKey });
  // A region without a template for letters prints them itself; who wants to be called gets a text message here.
  const drukt = async ({ id }: TeBezorgen) => {
    const omslag = await leesOmslag(db, id);
    return sjablonenVan(sjablonen, omslag?.afzender.regio ?? null)?.brief === undefined;
  };
  const krijgt = ({ contacten }: Adressaat) => contacten.length > 0;
  return {
    kanaal: metBrieven(notifykanaal({ db, notify: api, sjablonen }), printlijst, { drukt, krijgt }),
    proefkanaal: notifyproef(url, api, sjablonen),
  };
}
