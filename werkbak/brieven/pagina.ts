import type { Dependencies } from '../../toegang/dependencies';
import type { Pagina } from '../onderdelen/pagina';
import { PAD } from './adres';
import { toonLijst } from './lijst';
import { terugdraaipaginas } from './terugdraaien';
import { geefPdf, legVerzondenVast } from './versturen';

/** The print list: letters to download as one document, and to record as printed and sent. */
export function brievenpaginas(met: Dependencies): Pagina[] {
  const recht = 'brieven';
  return [
    { methode: 'get', pad: PAD, recht, behandel: (req, res) => toonLijst(met, req, res) },
    { methode: 'post', pad: `${PAD}/pdf`, recht, behandel: (req, res) => geefPdf(met, req, res) },
    {
      methode: 'post',
      pad: `${PAD}/verzonden`,
      recht,
      behandel: (req, res) => legVerzondenVast(met, req, res),
    },
    ...terugdraaipaginas(met),
  ];
}
