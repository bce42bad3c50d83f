import type { Afhankelijkheden } from '../../afhankelijkheden';
import { toon, type Pagina } from '../pagina';

/** The page of the morning: what somebody has to do. */
export function werkbakpaginas({ klok }: Afhankelijkheden): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak',
      recht: 'casus',
      behandel: (_req, res) =>
        toon(res, { titel: 'Werkbak', plek: '/werkbak' }, <h1>Werkbak {klok.nu()}</h1>),
    },
  ];
}
