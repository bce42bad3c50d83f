import type { Dependencies } from '../toegang/dependencies';
import type { Pagina } from './onderdelen/pagina';
import { afdrukpaginas } from './casus/afdruk';
import { gezinsafdrukpaginas } from './casus/afdruk-gezin';
import { berichtenpaginas } from './berichten/pagina';
import { betrokkenenpaginas } from './betrokkenen/pagina';
import { telBrieven } from './brieven/aantal';
import { brievenpaginas } from './brieven/pagina';
import { casuslijstpaginas } from './casussen/pagina';
import { toewijspaginas } from './casussen/toewijzen';
import { casuspaginas } from './casus/pagina';
import { documentpaginas } from './documenten/pagina';
import { inzagepaginas } from './inzage/pagina';
import { legtUit } from './casus/niet-meer';
import { kanaalpaginas } from './kanalen/pagina';
import { meldpaginas } from './melden/pagina';
import { mensenpaginas } from './mensen/pagina';
import { opdrachtpaginas } from './opdracht/pagina';
import { postpaginas } from './post/pagina';
import { regiobeeldpaginas } from './regiobeeld/pagina';
import { sjabloonpaginas } from './sjablonen/pagina';
import { stukpaginas } from './stuk/pagina';
import { vervangingspaginas } from './mensen/vervanging';
import { voortgangspaginas } from './voortgang/pagina';
import { werkbakpaginas } from './takenlijst/pagina';
import { zaaksysteempaginas } from './zaaksysteem/pagina';
import { zoekpaginas } from './zoeken/pagina';

/** Every page of the werkbak. */
export function maakPaginas(met: Dependencies): Pagina[] {
  const paginas = [
    ...werkbakpaginas(met),
    ...regiobeeldpaginas(met),
    ...berichtenpaginas(met),
    ...brievenpaginas(met),
    ...inzagepaginas(met),
    ...postpaginas(met),
    ...sjabloonpaginas(met),
    ...kanaalpaginas(met),
    ...zaaksysteempaginas(met),
    ...zoekpaginas(met),
    ...casuslijstpaginas(met),
    ...toewijspaginas(met),
    ...casuspaginas(met),
    ...afdrukpaginas(met),
    ...gezinsafdrukpaginas(met),
    ...betrokkenenpaginas(met),
    ...stukpaginas(met),
    // Before the forms of all other commands: this one brings a file.
    ...documentpaginas(met),
    ...opdrachtpaginas(met),
    ...meldpaginas(met),
    ...voortgangspaginas(met),
    ...mensenpaginas(met),
    ...vervangingspaginas(met),
  ];
  return paginas.map((pagina) => metAantallen(met, legtUit(met, pagina)));
}

/** A page whose menu says what waits for whoever asks. */
function metAantallen(met: Dependencies, pagina: Pagina): Pagina {
  return {
    ...pagina,
    behandel: async (req, res) => {
      await telBrieven(met, res);
      await pagina.behandel(req, res);
    },
  };
}
