import type { Request, Response } from 'express';
import type { Dependencies } from '../../toegang/dependencies';
import { heeftRecht } from '../../domain/toegang';
import { leesRegio, type Mensenbron } from './bron';
import { Filterformulier, gemeentenVan, kies, leesFilter } from './filter';
import { LetOp, zoekAandachtspunten } from './letop';
import { aantallen, Overzicht } from './overzicht';
import { regionaam } from '../../taal/regio';
import { Knoplink } from '../onderdelen/knop';
import { toon, type Pagina } from '../onderdelen/pagina';
import { nieuwpaginas } from './nieuw';
import { persoonpaginas } from './persoon';
import { Rolbericht, rolverzoekpaginas, Rolverzoeken } from './rolverzoeken';
import { schoolpaginas } from './scholen';
import { stoppaginas } from './stoppen';

/** The people and schools of a region. */
export function mensenpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak/mensen',
      recht: 'mensen-lezen',
      behandel: (req, res) => toonMensen(met, req, res),
    },
    ...nieuwpaginas(met),
    ...persoonpaginas(met),
    ...stoppaginas(met),
    ...rolverzoekpaginas(met),
    ...schoolpaginas(met),
  ];
}

async function toonMensen(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const { plek, mensen, scholen, namen } = await leesRegio(bron, req, res, 'mensen-lezen');
  const { convenanten, aandacht } = bron;
  const gemeenten = gemeentenVan(plek.regio, mensen, convenanten);
  const filter = leesFilter(req, gemeenten);
  const [bezetting, punten, verzoeken] = await Promise.all([
    aandacht.openPerPersoon(plek.regio),
    plek.beheert && mensen.length > 0 ? zoekAandachtspunten(aandacht, mensen, convenanten, plek) : null,
    plek.beheert ? bron.rolverzoeken.lees(plek.regio) : [],
  ]);
  const deel = { plek, convenanten };
  toon(
    res,
    { titel: 'Mensen', plek: '/werkbak/mensen' },
    <>
      <div class="werkbak__kop">
        <div>
          <h1>Mensen</h1>
          <p class="samenvatting">
            {regionaam(plek.regio)}: {aantallen(mensen)}
          </p>
        </div>
        <p class="knoppen knoppen--los">
          {plek.beheert && mensen.length > 0 && (
            <Knoplink href={plek.adres('/werkbak/mensen/nieuw')}>Voeg iemand toe</Knoplink>
          )}
          <Knoplink soort="secundair" href={plek.adres('/werkbak/mensen/scholen')}>
            Scholen
          </Knoplink>
          {heeftRecht(plek.gebruiker, 'vervanging') && (
            <Knoplink soort="secundair" href={plek.adres('/werkbak/vervanging')}>
              Vervanging
            </Knoplink>
          )}
        </p>
      </div>
      <Rolbericht gedaan={req.query['gedaan']} />
      <Rolverzoeken verzoeken={verzoeken} plek={plek} namen={namen} />
      {punten !== null && <LetOp punten={punten} {...deel} />}
      {(mensen.length > 0 || plek.regios.length > 1) && (
        <Filterformulier filter={filter} gemeenten={gemeenten} {...deel} />
      )}
      <Overzicht
        mensen={mensen}
        gekozen={kies(mensen, filter)}
        scholen={scholen}
        bezetting={bezetting}
        filter={filter}
        {...deel}
      />
    </>,
  );
}
