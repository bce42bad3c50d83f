import type { Request, Response } from 'express';
import type { Gebruiker } from '../../domain/gebruiker';
import { lezerVan } from '../../domain/zicht/lezer';
import type { Dependencies } from '../../toegang/dependencies';
import { Aanbiedingen, Afspraken } from './afspraken';
import { Zwaarder } from './arbitrage';
import { Berichten } from './berichten';
import { Rondom } from './betrokkenen';
import { Deel } from './deel';
import { dubbelenpaginas, Dubbelen, leesDubbelen } from './dubbelen';
import { Documenten } from './documenten';
import { Gegevens } from './gegevens';
import { Handelingen } from './handelingen';
import { Effectiviteit } from './effectiviteit';
import { Casuskop } from './kop';
import { leesCasuszicht } from './lezing';
import { Taken } from './taken';
import { Tijdlijn, tijdlijnfilter } from './tijdlijn';
import { Toestemming } from './toestemming';
import { Verwijzing } from './verwijzing';
import { leesGezinssignalen, VanGezin } from './van-gezin';
import { leesVerzoeken, Verzoeken } from './verzoeken';
import type { Casuszicht } from './zicht';
import { Ladder } from './ladder/ladder';
import { AanZetStrook } from './ladder/strook';
import { Gedaan, leesGedaan, watWeerKomt } from '../opdracht/gedaan';
import { omgeving } from '../opdracht/mogelijk';
import { Bedenkmelding } from '../opdracht/terugdraaien';
import { casusnaam, casustitel } from '../onderdelen/kind';
import { toon, type Pagina } from '../onderdelen/pagina';
import { apart } from '../onderdelen/paneel';
import { Terug, vanLijst } from '../onderdelen/terug';

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
    ...dubbelenpaginas(met),
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
  const { casus, gebruiker, nu } = zicht;
  const [workflow, gedaan, bedenktijd, gezegd, verzoeken, dubbelen] = await Promise.all([
    workflowadres(met, zicht),
    leesGedaan(met, req, res),
    apart(met, () => met.dossier.leesBedenktijd(casus.casusnummer)),
    leesGezinssignalen(met, zicht),
    leesVerzoeken(met, zicht),
    apart(met, () => leesDubbelen(met, res, zicht)),
    // That it is not new any more is worth no page that is not shown.
    apart(met, () => met.dossier.noteerGezien(gebruiker.id, casus.casusnummer, casus.volgnummer, nu)),
  ]);
  const { naam } = zicht.casus;
  const lijst = vanLijst(req);
  const gebeurtenissen = zicht.tijdlijn.map(({ gebeurtenis }) => gebeurtenis).reverse();
  const ladder = { casus, gebeurtenissen, nu };
  toon(
    res,
    { titel: casustitel({ naam, kenmerk: zicht.kenmerk }), plek: '/werkbak' },
    <>
      <Terug naar={lijst} />
      <Gedaan
        wat={gedaan === null ? null : { ...gedaan, weer: watWeerKomt(casus, gedaan.naam, nu) }}
        terug={lijst}
      />
      <Bedenkmelding
        wacht={bedenktijd?.inhoud ?? null}
        o={omgeving(gebruiker, casus, nu, { kenmerk: zicht.kenmerk })}
      />
      <div class="casus">
        <div class="casus__kop">
          <Casuskop {...zicht} />
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
          <Dubbelen {...zicht} dubbelen={dubbelen?.inhoud ?? []} />
          <VanGezin {...zicht} gelezen={gezegd} />
          <Verzoeken nu={nu} gelezen={verzoeken} />
          <Taken {...zicht} />
          <p class="alleen-smal">
            <a href="#doen">Wat u kunt doen in deze casus</a>
          </p>
          <Rondom {...zicht} />
          <Gegevens {...zicht} />
          <Afspraken {...zicht} />
          <Aanbiedingen {...zicht} />
          <Toestemming {...zicht} />
          <Zwaarder {...zicht} />
          <Deel id="ladder" kop="De ladder">
            <Ladder {...ladder} />
            <AanZetStrook {...ladder} beurten={zicht.beurten} lezer={lezerVan(gebruiker)} />
          </Deel>
          <Effectiviteit {...zicht} />
          <Documenten {...zicht} />
          <Tijdlijn {...zicht} filter={tijdlijnfilter(req)} />
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
