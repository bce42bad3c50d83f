import type { Adressaat } from '../../../dossier/betrokkenen/adressaten';
import type { Database } from '../../../dossier/database';
import { leesOmslag } from '../../../dossier/omslag';
import { metBrieven, type Printlijst } from '../brieven';
import { TijdelijkOnbezorgbaar, type Kanaal, type TeBezorgen } from '../kanaal';
import type { Proefkanaal } from '../proef';
import { notifykanaal } from './kanaal';
import type { Notifywegen } from './wegen';
import { notifyproef } from './proef';
import { regiowegen, VERKEERD_INGESTELD, type Notifydienst } from './regios';

/** The channel to NotifyNL, and how it is tried out. */
export function openNotify(
  db: Database,
  dienst: Notifydienst,
  printlijst: Printlijst,
  paginas: Pick<Notifywegen, 'gezinslinkVan' | 'gezinscodeVan' | 'keuzepagina'> = {},
): { readonly kanaal: Kanaal; readonly proefkanaal: Proefkanaal } {
  const wegen = regiowegen(dienst);
  const samen = [...dienst.regios.right.values()].some(({ sjablonen }) => sjablonen.samen !== undefined);
  // A region without a template for letters prints them itself; who wants to be called gets a text message here.
  const drukt = async ({ id }: TeBezorgen) => {
    const omslag = await leesOmslag(db, id);
    const weg = wegen(omslag?.afzender.regio ?? null);
    if (!(weg instanceof TijdelijkOnbezorgbaar)) return weg.sjablonen.brief === undefined;
    // Whether it prints letters itself is not known of a region whose settings are not right.
    if (weg.code === VERKEERD_INGESTELD) throw weg;
    return true;
  };
  const krijgt = ({ contacten }: Adressaat) => contacten.length > 0;
  return {
    kanaal: metBrieven(notifykanaal({ db, wegen, samen, ...paginas }), printlijst, { drukt, krijgt }),
    proefkanaal: notifyproef(dienst, wegen),
  };
}
