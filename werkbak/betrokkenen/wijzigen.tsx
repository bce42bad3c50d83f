import type { Request, Response } from 'express';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { zelfdeBetrokkene } from '../../dossier/betrokkenen/write';
import { conceptVan } from '../../toegang/bewaard';
import { eisBeheer, eisOpen, vindBeheerde } from '../../toegang/betrokkenen';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { BETROKKENENAAM } from '../../taal/betrokkenen';
import { hoofdletter } from '../../taal/zin';
import { BewaardBericht } from '../onderdelen/formulier';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { betrokkenenadres, leesOmTeWijzigen, PAD, type Betrokkenenbron, type Kindstand } from './bron';
import { Betrokkeneformulier, type Ingevuld } from './formulier';
import { Tegelijk } from './geschiedenis';
import { betrokkenevelden, invulling, leesBetrokkene, naastVelden } from './velden';
import { sindsVersie } from './wijzigingen';

/** The page to change somebody around a child, or to say that they are not there any more. */
export function wijzigpaginas(bron: Betrokkenenbron): Pagina[] {
  const pad = `${PAD}/{betrokkene}`;
  return [
    {
      methode: 'get',
      pad,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const stand = await leesOmTeWijzigen(bron, req, res);
        const een = await betrokkeneUitPad(bron, req, stand);
        eisOpen(stand.casus);
        const concept = await conceptVan(req, res);
        // What was typed is about the version that was seen then.
        const gezien = concept === null ? een : { ...een, versie: versieIn(concept.velden) };
        const boven = concept === null ? undefined : <BewaardBericht />;
        toonWijzigen(res, stand, gezien, {
          getypt: { ...invulling(een), ...concept?.velden },
          fouten: [],
          boven,
        });
      },
    },
    { methode: 'post', pad, recht: 'opdracht', behandel: (req, res) => wijzig(bron, req, res) },
  ];
}

/** The person around the child whom a page is about; whom whoever asks does not manage is not there. */
export function betrokkeneUitPad(
  bron: Betrokkenenbron,
  req: Request,
  { wie, casus }: Kindstand,
): Promise<Betrokkene> {
  return vindBeheerde(bron, wie, casus.casusnummer, pathParam(req, 'betrokkene'));
}

/** The version that a form was made from; none that ever was when it does not say. */
export function versieIn(getypt: Readonly<Record<string, string>>): number {
  const versie = Number(getypt['versie']);
  return Number.isSafeInteger(versie) ? versie : 0;
}

function toonWijzigen(
  res: Response,
  { wie, casus, kind }: Kindstand,
  een: Betrokkene,
  { getypt, fouten, status = 200, boven }: Ingevuld,
): void {
  const titel = `Wijzig ${een.naam}`;
  const terug = betrokkenenadres(casus.casusnummer);
  const hier = betrokkenenadres(casus.casusnummer, `/${een.id}`);
  toon(
    res,
    { titel: fouten.length > 0 ? `Fout: ${titel}` : titel, plek: '/werkbak', status },
    <>
      <p class="terug">
        <a href={terug}>Terug naar de mensen rond {kind}</a>
      </p>
      <div class="paginakop">
        <h1>{titel}</h1>
        <p class="stil">{hoofdletter(BETROKKENENAAM[een.soort])}</p>
      </div>
      {boven}
      <Betrokkeneformulier
        actie={hier}
        terug={terug}
        velden={betrokkenevelden(wie, een)}
        getypt={getypt}
        fouten={fouten}
        verborgen={{ versie: String(een.versie) }}
        knop="Bewaar"
      />
      <p>
        Staat deze persoon hier per vergissing? <a href={`${hier}/doorhalen`}>Haal {een.naam} door</a>.
      </p>
    </>,
  );
}

async function wijzig(bron: Betrokkenenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesOmTeWijzigen(bron, req, res);
  const { wie, casus, nu, wijziger } = stand;
  const een = await betrokkeneUitPad(bron, req, stand);
  eisOpen(casus);
  const getypt = velden(req);
  const vragen = betrokkenevelden(wie, een);
  const { gegevens, fouten } = leesBetrokkene(getypt, vragen);
  // An error must not make a form newer than what its reader saw.
  const gezien = { ...een, versie: versieIn(getypt) };
  if (gegevens === null) {
    toonWijzigen(res, stand, gezien, { getypt, fouten, status: 422 });
    return;
  }
  eisBeheer(wie, gegevens.soort);
  const { casusnummer, id, versie } = gezien;
  const uitslag = await bron.betrokkenen.wijzig({ ...gegevens, casusnummer, id, versie }, wijziger);
  if (
    uitslag.soort === 'gedaan' ||
    (uitslag.soort === 'gewijzigd' && zelfdeBetrokkene(uitslag.nu, gegevens))
  ) {
    res.redirect(303, betrokkenenadres(casusnummer, '', 'gewijzigd'));
  } else if (uitslag.soort === 'gewijzigd') {
    const [{ namen }, alle] = await Promise.all([
      leesOmgang(bron, wie),
      bron.betrokkenen.wijzigingen(casusnummer),
    ]);
    const boven = <Tegelijk wijzigingen={sindsVersie(alle, id, versie)} namen={namen} nu={nu} />;
    toonWijzigen(res, stand, uitslag.nu, { getypt, fouten: [], status: 409, boven });
  } else if (uitslag.soort === 'ongeldig') {
    toonWijzigen(res, stand, gezien, {
      getypt,
      fouten: naastVelden(uitslag.fouten, vragen),
      status: 422,
    });
  } else {
    throw new Problem('niet-gevonden');
  }
}
