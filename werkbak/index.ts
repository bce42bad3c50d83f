import type { Dependencies } from '../toegang/dependencies';
import type { Pagina } from './onderdelen/pagina';
import { abonnementpaginas } from './abonnementen/pagina';
import { afdrukpaginas } from './casus/afdruk';
import { gezinsafdrukpaginas } from './casus/afdruk-gezin';
import { afspraaklinkpaginas } from './afspraken/link';
import { afsprakenlijstpaginas } from './afspraken/lijst';
import { beheerpaginas } from './beheer/pagina';
import { berichtenpaginas } from './berichten/pagina';
import { betrokkenenpaginas } from './betrokkenen/pagina';
import { telBrieven } from './brieven/aantal';
import { brievenpaginas } from './brieven/pagina';
import { casuslijstpaginas } from './casussen/pagina';
import { kiespaginas } from './casussen/kiezen';
import { verzamelpaginas } from './casussen/verzamelopdracht';
import { casuspaginas } from './casus/pagina';
import { documentpaginas } from './documenten/pagina';
import { gezinsbeheerpaginas } from './gezin/afhandelen';
import { gezinspaginas } from './gezin/pagina';
import { inzagepaginas } from './inzage/pagina';
import { legtUit } from './casus/niet-meer';
import { kanaalpaginas } from './kanalen/pagina';
import { meldbestandpaginas } from './melden/bestand';
import { meldpaginas } from './melden/pagina';
import { mensenpaginas } from './mensen/pagina';
import { agendapaginas } from './mijn-agenda/pagina';
import { agendafeed } from './mijn-agenda/feed';
import { mailkeuzepaginas } from './mijn-mail/pagina';
import { opdrachtpaginas } from './opdracht/pagina';
import { postpaginas } from './post/pagina';
import { doorlooptijdpaginas } from './doorlooptijd/pagina';
import { regiobeeldpaginas } from './regiobeeld/pagina';
import { sjabloonpaginas } from './sjablonen/pagina';
import { stukpaginas } from './stuk/pagina';
import { telVerzoeken } from './verzoeken/aantal';
import { vernietigingspaginas } from './vernietigen/pagina';
import { verzoekpaginas } from './verzoeken/pagina';
import { verslagpaginas } from './tafel/verslag/pagina';
import { vervangingspaginas } from './mensen/vervanging';
import { voortgangspaginas } from './voortgang/pagina';
import { verzuimpaginas } from './verzuim/pagina';
import { werkbakpaginas } from './takenlijst/pagina';
import { zaaksysteempaginas } from './zaaksysteem/pagina';
import { zoekpaginas } from './zoeken/pagina';

/** Every page of the werkbak. */
export function maakPaginas(met: Dependencies): Pagina[] {
  const paginas = [
    ...werkbakpaginas(met),
    ...regiobeeldpaginas(met),
    ...doorlooptijdpaginas(met),
    ...berichtenpaginas(met),
    ...brievenpaginas(met),
    ...inzagepaginas(met),
    ...vernietigingspaginas(met),
    ...verzoekpaginas(met),
    ...postpaginas(met),
    ...sjabloonpaginas(met),
    ...kanaalpaginas(met),
    ...abonnementpaginas(met),
    ...zaaksysteempaginas(met),
    ...beheerpaginas(met),
    ...zoekpaginas(met),
    ...casuslijstpaginas(met),
    ...kiespaginas(met),
    ...verzamelpaginas(met),
    ...casuspaginas(met),
    ...afdrukpaginas(met),
    ...gezinsafdrukpaginas(met),
    ...betrokkenenpaginas(met),
    ...afsprakenlijstpaginas(met),
    ...stukpaginas(met),
    // Before the forms of all other commands: these have a page of their own.
    ...documentpaginas(met),
    ...verslagpaginas(met),
    ...opdrachtpaginas(met),
    ...meldpaginas(met),
    ...meldbestandpaginas(met),
    ...verzuimpaginas(met),
    ...voortgangspaginas(met),
    ...afspraaklinkpaginas(met),
    ...gezinspaginas(met),
    ...gezinsbeheerpaginas(met),
    ...mensenpaginas(met),
    ...vervangingspaginas(met),
    ...mailkeuzepaginas(met),
    ...agendapaginas(met),
    ...agendafeed(met),
  ];
  return paginas.map((pagina) => metAantallen(met, legtUit(met, pagina)));
}

/** A page whose menu says what waits for whoever asks. */
function metAantallen(met: Dependencies, pagina: Pagina): Pagina {
  return {
    ...pagina,
    behandel: async (req, res) => {
      await telBrieven(met, res);
      await telVerzoeken(met, res);
      await pagina.behandel(req, res);
    },
  };
}
