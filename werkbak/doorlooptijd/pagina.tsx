import type { Doorlooptelling } from '../../dossier/spreiding';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import { heeftRecht } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { onderwijsnaam } from '../../taal/onderwijs';
import { maandInWoorden, tijdstip } from '../../taal/tijd';
import { DOORLOOPTIJDPAD } from '../onderdelen/kader';
import { toon, type Pagina } from '../onderdelen/pagina';
import { Groepen, type Groep } from './groepen';

/** How long children are at home: for every party, its own beside the region. */
export function doorlooptijdpaginas({ dossier, klok, convenanten }: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: DOORLOOPTIJDPAD,
      recht: 'doorlooptijd',
      behandel: async (_req, res) => {
        const gebruiker = eisRecht(res, 'doorlooptijd');
        const { regio, scholen } = gebruiker;
        const nu = klok.nu();
        const alle = await dossier.leesDoorlooptellingen(regio, scholen, nu);
        // Whoever steers the region may know how few there are.
        const toonAlles = heeftRecht(gebruiker, 'regiobeeld');
        const per = (naam: (telling: Doorlooptelling) => string | null): Groep[] => verdeel(alle, naam);
        const gemeente = (code: string) => convenanten.naamVanGemeente(code) ?? code;
        const soorten = ONDERWIJSSOORTEN.map((soort) => onderwijsnaam(soort));
        const opSoort = (een: Groep, ander: Groep) => soorten.indexOf(een.naam) - soorten.indexOf(ander.naam);
        toon(
          res,
          { titel: 'Doorlooptijd', plek: DOORLOOPTIJDPAD },
          <>
            <h1>Doorlooptijd</h1>
            <p>
              Zo veel dagen zijn kinderen thuis, op {tijdstip(nu, nu)}. Bij open casussen telt u tot nu. Bij
              gesloten casussen tellen die van het afgelopen jaar. Dagen op school tellen niet mee. Een
              melding die een vergissing was, telt niet mee.
            </p>
            {!toonAlles && (
              <p class="stil">
                Groepen van minder dan vijf kinderen staan hier niet, zodat niemand te herkennen is.
              </p>
            )}
            <Groepen
              id="samen"
              kop={scholen.length > 0 ? 'Uw school naast de regio' : 'De regio'}
              groepen={[
                ...(scholen.length > 0
                  ? [{ naam: 'uw school', eigen: true, tellingen: alle.filter(({ eigen }) => eigen) }]
                  : []),
                { naam: 'de regio', tellingen: alle },
              ]}
              toonAlles={toonAlles}
              los
            />
            <Groepen
              id="soort"
              kop="Per onderwijssoort"
              groepen={per(({ onderwijssoort }) => onderwijsnaam(onderwijssoort)).sort(opSoort)}
              toonAlles={toonAlles}
            />
            <Groepen
              id="gemeente"
              kop="Per gemeente"
              groepen={per((telling) => gemeente(telling.gemeente)).sort((a, b) =>
                a.naam.localeCompare(b.naam, 'nl'),
              )}
              toonAlles={toonAlles}
            />
            <Groepen
              id="maand"
              kop="Per maand waarin de casus sloot"
              groepen={per(({ maand }) => maand)
                .sort((a, b) => (a.naam < b.naam ? -1 : 1))
                .map(({ naam, tellingen }) => ({ naam: maandInWoorden(naam), tellingen }))}
              toonAlles={toonAlles}
              alleenGesloten
            />
          </>,
        );
      },
    },
  ];
}

/** Tellings by their name; those without one are left out. */
function verdeel(
  alle: readonly Doorlooptelling[],
  naamVan: (een: Doorlooptelling) => string | null,
): Groep[] {
  const groepen = new Map<string, Doorlooptelling[]>();
  for (const telling of alle) {
    const naam = naamVan(telling);
    if (naam === null) continue;
    const al = groepen.get(naam);
    if (al === undefined) groepen.set(naam, [telling]);
    else al.push(telling);
  }
  return [...groepen].map(([naam, tellingen]) => ({ naam, tellingen }));
}
