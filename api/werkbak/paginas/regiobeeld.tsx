import type { Afhankelijkheden } from '../../afhankelijkheden';
import { eisRecht } from '../../toegang/wie';
import { toon, type Pagina } from '../pagina';
import { DagenThuis, TeLaatWerk } from '../regiobeeld/doorloop';
import { FasenPerWeek, InEnUit } from '../regiobeeld/weken';
import { tijdstip } from '../woorden/tijd';

const PAD = '/werkbak/regiobeeld';
const WEKEN = 12;

/** The region in figures: numbers only, nobody in them. */
export function regiobeeldpaginas({ dossier, klok, convenanten }: Afhankelijkheden): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'regiobeeld',
      behandel: async (_req, res) => {
        const { regio } = eisRecht(res, 'regiobeeld');
        const nu = klok.nu();
        const beeld = await dossier.leesRegiobeeld(regio, nu, WEKEN);
        toon(
          res,
          { titel: 'Regiobeeld', plek: PAD },
          <>
            <h1>Regiobeeld</h1>
            <p>
              Hoe het gaat {regio === null ? 'in alle regio’s' : 'in uw regio'}, op {tijdstip(nu, nu)}. Hier
              staan alleen getallen. Een melding die een vergissing was, telt niet mee.
            </p>
            <FasenPerWeek beeld={beeld} />
            <InEnUit beeld={beeld} />
            <DagenThuis beeld={beeld} gemeente={(code) => convenanten.naamVanGemeente(code) ?? code} />
            <TeLaatWerk beeld={beeld} />
          </>,
        );
      },
    },
  ];
}
