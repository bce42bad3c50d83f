import type { Request, Response } from 'express';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Dependencies } from '../../toegang/dependencies';
import { Aanbiedingen, Afspraken } from './afspraken';
import { Zwaarder } from './arbitrage';
import { Berichten } from './berichten';
import { Rondom } from './betrokkenen';
import { Deel } from './deel';
import { Documenten } from './documenten';
import { Handelingen } from './handelingen';
import { Effectiviteit } from './effectiviteit';
import { Casuskop } from './kop';
import { leesCasuszicht } from './lezing';
import { Taken } from './taken';
import { Tijdlijn } from './tijdlijn';
import { Toestemming } from './toestemming';
import { Verwijzing } from './verwijzing';
import type { Casuszicht } from './zicht';
import { Ladder } from './ladder/ladder';
import { Gedaan } from '../opdracht/gedaan';
import { casusnaam, casustitel } from '../onderdelen/kind';
import { toon, type Pagina } from '../onderdelen/pagina';

/** Who is shown the way to the workflow: those who can do something with it. */
const ZIET_WORKFLOW: readonly Gebruiker['rol'][] = ['beheerder', 'casusregisseur', 'manager', 'lokaal'];

/** The page of one case. */
export function casuspaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak/casussen/{casusnummer}',
      recht: 'casus',
      behandel: (req, res) => toonCasus(met, req, res),
    },
  ];
}

async function toonCasus(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gelezen = await leesCasuszicht(met, req, res, 'casuspagina');
  if ('verwijzing' in gelezen) {
    const titel = casusnaam(gelezen.verwijzing.kenmerk);
    toon(res, { titel, plek: '/werkbak' }, <Verwijzing {...gelezen.verwijzing} />);
    return;
  }
  const zicht = gelezen.alles;
  const workflow = await workflowadres(met, zicht);
  const { naam } = zicht.casus;
  toon(
    res,
    { titel: casustitel({ naam, kenmerk: zicht.kenmerk }), plek: '/werkbak' },
    <>
      <p class="terug">
        <a href="/werkbak">Terug naar de werkbak</a>
      </p>
      <Gedaan req={req} />
      <div class="casus">
        <div class="casus__kop">
          <Casuskop {...zicht} />
          <p class="alleen-smal">
            <a href="#doen">Wat u kunt doen in deze casus</a>
          </p>
        </div>
        <div class="casus__doen">
          <Handelingen {...zicht} />
          {workflow !== null && (
            <p class="klein stil">
              <a href={workflow} rel="noreferrer">
                Bekijk de workflow van deze casus in Temporal
              </a>
            </p>
          )}
        </div>
        <div class="casus__inhoud">
          <Deel id="ladder" kop="De ladder">
            <Ladder
              casus={zicht.casus}
              gebeurtenissen={zicht.tijdlijn.map(({ gebeurtenis }) => gebeurtenis).reverse()}
              nu={zicht.nu}
            />
          </Deel>
          <Taken {...zicht} />
          <Rondom {...zicht} />
          <Effectiviteit {...zicht} />
          <Afspraken {...zicht} />
          <Aanbiedingen {...zicht} />
          <Toestemming {...zicht} />
          <Zwaarder {...zicht} />
          <Documenten {...zicht} />
          <Tijdlijn {...zicht} />
          <Berichten {...zicht} />
        </div>
      </div>
    </>,
  );
}

/** Address of the workflow in the Temporal Web UI, for who may go there. */
async function workflowadres(
  { dossier, temporalUi }: Dependencies,
  { casus, gebruiker }: Casuszicht,
): Promise<string | null> {
  if (temporalUi === undefined || !ZIET_WORKFLOW.includes(gebruiker.rol)) return null;
  const gevonden = await dossier.findWorkflowId(casus.casusnummer);
  return gevonden === undefined ? null : `${temporalUi}/${encodeURIComponent(gevonden.workflowId)}`;
}
