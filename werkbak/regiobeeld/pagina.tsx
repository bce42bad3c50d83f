import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { casuslijstVanRegio } from '../onderdelen/casuslijst';
import { toon, type Pagina } from '../onderdelen/pagina';
import { DagenThuis, TeLaatWerk } from './doorloop';
import { WieAanZet } from './partijen';
import { FasenPerWeek, InEnUit } from './weken';
import { datumVan, plusDagen } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';

const PAD = '/werkbak/regiobeeld';
const WEKEN = 12;

/** The region in figures: numbers only, nobody in them. */
export function regiobeeldpaginas({ dossier, klok, convenanten }: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'regiobeeld',
      behandel: async (_req, res) => {
        const gebruiker = eisRecht(res, 'regiobeeld');
        const { regio } = gebruiker;
        const nu = klok.nu();
        const sinds = plusDagen(datumVan(nu), -7 * WEKEN);
        const [beeld, dagen] = await Promise.all([
          dossier.leesRegiobeeld(regio, nu, WEKEN),
          dossier.leesPartijdagen(regio, sinds, nu),
        ]);
        toon(
          res,
          { titel: 'Regiobeeld', plek: PAD },
          <>
            <h1>Regiobeeld</h1>
            <p>
              Hoe het gaat {regio === null ? 'in alle regio’s' : 'in uw regio'}, op {tijdstip(nu, nu)}. Hier
              staan alleen getallen. Een melding die een vergissing was, telt niet mee.
            </p>
            <FasenPerWeek beeld={beeld} lijst={casuslijstVanRegio(gebruiker, regio)} />
            <InEnUit beeld={beeld} />
            <DagenThuis beeld={beeld} gemeente={(code) => convenanten.naamVanGemeente(code) ?? code} />
            <WieAanZet dagen={dagen} weken={WEKEN} />
            <TeLaatWerk beeld={beeld} />
          </>,
        );
      },
    },
  ];
}
