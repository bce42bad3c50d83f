import { createRoutes } from '../../api';
import type { Route } from '../../toegang/route';
import { maakPaginas } from '../../werkbak';
import type { Pagina } from '../../werkbak/onderdelen/pagina';

/** Nothing is asked of it: only the tables of addresses are made. */
const nothing = new Proxy({}, { get: () => ({}) }) as never;

/** Every route of the API, as it is put up. */
export const ROUTES: readonly Route[] = createRoutes(nothing);
/** Every page, as it is put up. */
export const PAGINAS: readonly Pagina[] = maakPaginas(nothing);

/** An id that nothing has. */
export const NIEMANDS = '0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11';

/** An address of which every part that is open is this: nothing that is there, when it is not said. */
export function ingevuld(pad: string, deel: string = NIEMANDS): string {
  return pad.replace(/\{\w+\}/g, deel);
}
