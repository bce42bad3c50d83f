import type { Dependencies } from '../../toegang/dependencies';
import type { Pagina } from '../onderdelen/pagina';
import { toonBericht, toonMail } from './bericht';
import { PAD } from './bron';
import { toonLijst } from './lijst';

/** What people are told by mail, or would be told: the list, a message as it looks, and the mail itself. */
export function berichtenpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'casus', behandel: (req, res) => toonLijst(met, req, res) },
    {
      methode: 'get',
      pad: `${PAD}/{id}`,
      recht: 'casus',
      behandel: (req, res) => toonBericht(met, req, res),
    },
    {
      methode: 'get',
      pad: `${PAD}/{id}/mail`,
      recht: 'casus',
      behandel: (req, res) => toonMail(met, req, res),
    },
  ];
}
