import type { Gebeurtenis, Gebeurtenissoort } from '../../domain/gebeurtenis';
import { vanSoort, vastgelegd, type Stukinvoer } from './invoer';
import type { Deel } from './schema';
import { alsVerteld } from './verloop';

type Bron = Pick<Stukinvoer, 'regels' | 'namen'>;

/** What belongs to the road to the OM and the RvdK, and to what the leerplichtambtenaar decides (rules 10 and 25). */
const OMSTAPPEN: readonly Gebeurtenissoort[] = [
  'mas-route-gekozen',
  'proces-verbaal-verzonden',
  'van-vervolging-afgezien',
  'instemming-alsnog-vastgelegd',
  'om-besluit-vastgelegd',
  'om-uitkomst-vastgelegd',
  'onderwijsvraag-bewaakt',
  'bestuurlijk-besluit-vastgelegd',
];

/** Every exemption that was asked, granted or refused. */
export function vrijstellingen({ regels, namen }: Bron): Deel<'vrijstellingen'> {
  return vanSoort(regels, 'vrijstelling-vastgelegd').map((regel) => {
    const { soort, status, adviesSwv, geldtTot } = regel.gebeurtenis.gegevens;
    return {
      ...vastgelegd(regel, namen),
      ...{ soort, status, adviesSwv: adviesSwv ?? null, geldtTot: geldtTot ?? null },
    };
  });
}

/** What leerplichtambtenaar, OM, court, RvdK and board decided, in order. */
export function omstappen({ regels, namen }: Bron): Deel<'om'> {
  return regels
    .filter(({ gebeurtenis }) => OMSTAPPEN.includes(gebeurtenis.soort))
    .flatMap((regel) => {
      const verteld = alsVerteld(regel, namen);
      return verteld === null ? [] : [{ ...verteld, ...antwoorden(regel.gebeurtenis) }];
    });
}

function antwoorden(
  g: Gebeurtenis,
): Pick<Deel<'om'>[number], 'route' | 'besluit' | 'afzienreden' | 'uitkomst'> {
  return {
    route: g.soort === 'proces-verbaal-verzonden' ? g.gegevens.route : null,
    besluit: g.soort === 'om-besluit-vastgelegd' ? g.gegevens.besluit : null,
    afzienreden: g.soort === 'van-vervolging-afgezien' ? g.gegevens.reden : null,
    uitkomst: g.soort === 'om-uitkomst-vastgelegd' ? g.gegevens.soort : null,
  };
}

/** The documents that lie beside the file (rule 23), by their hash; their content does not go along. */
export function documenten({ regels, namen }: Bron): Deel<'documenten'> {
  return vanSoort(regels, 'document-toegevoegd').map((regel) => {
    const { titel, soort, sha256, grootte } = regel.gebeurtenis.gegevens;
    return { ...vastgelegd(regel, namen), titel, soort, sha256, grootte };
  });
}
