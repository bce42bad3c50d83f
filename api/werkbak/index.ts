import type { Afhankelijkheden } from '../afhankelijkheden';
import type { Pagina } from './pagina';
import { werkbakpaginas } from './paginas/werkbak';

/** Every page of the werkbak. */
export function maakPaginas(met: Afhankelijkheden): Pagina[] {
  return [...werkbakpaginas(met)];
}
