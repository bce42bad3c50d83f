import type { Afhankelijkheden } from '../afhankelijkheden';
import type { Pagina } from './pagina';
import { afdrukpaginas } from './paginas/afdruk';
import { casuspaginas } from './paginas/casus';
import { inzagepaginas } from './paginas/inzage';
import { meldpaginas } from './paginas/melden';
import { mensenpaginas } from './paginas/mensen';
import { opdrachtpaginas } from './paginas/opdracht';
import { regiobeeldpaginas } from './paginas/regiobeeld';
import { vervangingspaginas } from './paginas/vervanging';
import { voortgangspaginas } from './paginas/voortgang';
import { werkbakpaginas } from './paginas/werkbak';
import { zoekpaginas } from './paginas/zoeken';

/** Every page of the werkbak. */
export function maakPaginas(met: Afhankelijkheden): Pagina[] {
  return [
    ...werkbakpaginas(met),
    ...regiobeeldpaginas(met),
    ...inzagepaginas(met),
    ...zoekpaginas(met),
    ...casuspaginas(met),
    ...afdrukpaginas(met),
    ...opdrachtpaginas(met),
    ...meldpaginas(met),
    ...voortgangspaginas(met),
    ...mensenpaginas(met),
    ...vervangingspaginas(met),
  ];
}
