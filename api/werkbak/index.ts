import type { Afhankelijkheden } from '../afhankelijkheden';
import type { Pagina } from './pagina';
import { afdrukpaginas } from './paginas/afdruk';
import { casuspaginas } from './paginas/casus';
import { inzagepaginas } from './paginas/inzage';
import { meldpaginas } from './paginas/melden';
import { opdrachtpaginas } from './paginas/opdracht';
import { regiobeeldpaginas } from './paginas/regiobeeld';
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
  ];
}
