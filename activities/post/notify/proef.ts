import { proefreferentie } from '../../../dossier/kanalen/proef';
import { proeftekst } from '../../../taal/kanaalproef';
import { TijdelijkOnbezorgbaar } from '../kanaal';
import type { Proefkanaal } from '../proef';
import { notifyfout } from './fouten';
import { proefpersonalisatie } from './personalisatie';
import type { Notify } from './server';
import { NOTIFYWEGEN, sjablonenVan, type Sjablonen } from './sjablonen';

/** Tries out NotifyNL: an e-mail by the template of the region of who asks. */
export function notifyproef(url: string, notify: Notify, sjablonen: Sjablonen): Proefkanaal {
  const regios: Record<string, readonly string[]> = Object.fromEntries(
    Object.entries(sjablonen).map(([regio, van]) => [
      regio,
      NOTIFYWEGEN.filter((weg) => van[weg] !== undefined),
    ]),
  );
  return {
    ingesteld: { server: new URL(url).host, regios },
    proef: async ({ id, regio, naam, email }, signal) => {
      const sjabloon = sjablonenVan(sjablonen, regio)?.['e-mail'];
      if (sjabloon === undefined)
        throw new TijdelijkOnbezorgbaar('notify-regio', 'no templates for this region');
      const personalisatie = proefpersonalisatie(proeftekst(naam));
      const zending = { weg: 'e-mail' as const, sjabloon, aan: email, personalisatie };
      try {
        await notify.verstuur({ ...zending, referentie: proefreferentie(id) }, signal);
      } catch (error) {
        throw notifyfout(error).fout;
      }
    },
  };
}
