import type { Database } from '../../../dossier/database';
import type { Kanaal } from '../kanaal';
import type { Proefkanaal } from '../proef';
import { notifykanaal } from './kanaal';
import { notifyproef } from './proef';
import { notify, type Notifyserver } from './server';
import type { Sjablonen } from './sjablonen';

/** NotifyNL, and the templates there of the regions that use it. */
export interface Notifydienst extends Notifyserver {
  readonly sjablonen: Sjablonen;
}

/** The channel to NotifyNL, and how it is tried out. */
export function openNotify(
  db: Database,
  { url, apiKey, sjablonen }: Notifydienst,
): { readonly kanaal: Kanaal; readonly proefkanaal: Proefkanaal } {
  const api = notify({ url, apiKey });
  return {
    kanaal: notifykanaal({ db, notify: api, sjablonen }),
    proefkanaal: notifyproef(url, api, sjablonen),
  };
}
