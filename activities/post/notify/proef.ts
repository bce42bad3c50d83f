import { proefreferentie } from '../../../dossier/kanalen/proef';
import { proeftekst } from '../../../taal/kanaalproef';
import { TijdelijkOnbezorgbaar } from '../kanaal';
import type { Proefkanaal } from '../proef';
import { notifyfout } from './fouten';
import { proefpersonalisatie } from './personalisatie';
import type { Notifydienst, Regiowegen } from './regios';
import { NOTIFYWEGEN } from './sjablonen';

/** Tries out NotifyNL: an e-mail by the template of the region of who asks. */
export function notifyproef({ url, regios: { right, wrong } }: Notifydienst, wegen: Regiowegen): Proefkanaal {
  const regios = Object.fromEntries(
    [...right].map(([regio, { sjablonen }]) => [
      regio,
      NOTIFYWEGEN.filter((weg) => sjablonen[weg] !== undefined),
    ]),
  );
  return {
    ingesteld: { server: new URL(url).host, regios, gebreken: Object.fromEntries(wrong) },
    proef: async ({ id, regio, naam, email }, signal) => {
      const weg = wegen(regio);
      if (weg instanceof TijdelijkOnbezorgbaar) throw weg;
      const { notify, sjablonen } = weg;
      const personalisatie = proefpersonalisatie(proeftekst(naam));
      const zending = { weg: 'e-mail' as const, sjabloon: sjablonen['e-mail'], aan: email, personalisatie };
      try {
        await notify.verstuur({ ...zending, referentie: proefreferentie(id) }, signal);
      } catch (error) {
        throw notifyfout(error).fout;
      }
    },
  };
}
