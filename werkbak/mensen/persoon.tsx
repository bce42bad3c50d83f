import type { Request, Response } from 'express';
import type { Mens } from '../../dossier/mensen/mens';
import { Problem } from '../../toegang/problems';
import { wijziger, zelfde, type Ingevuld } from './bewaren';
import { leesRegio, mensadres, mensUitPad, type Mensenbron, type Regiostand } from './bron';
import { Persoonformulier } from './persoonformulier';
import { Persoonpagina } from './persoonpagina';
import { inFormulier, invulling, leesPersoon } from './leespersoon';
import { ROLLEN } from './rollen';
import { sindsVersie, Tegelijk } from './tegelijk';
import { toon, velden, type Pagina } from '../onderdelen/pagina';

const PERSOON = '/werkbak/mensen/persoon/{persoon}';

/** The pages of one person: as they are, and changed. */
export function persoonpaginas(bron: Mensenbron): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PERSOON,
      recht: 'mensen-lezen',
      behandel: (req, res) => toonPersoon(bron, req, res),
    },
    {
      methode: 'get',
      pad: `${PERSOON}/wijzigen`,
      recht: 'mensen-beheren',
      behandel: async (req, res) => {
        const stand = await leesRegio(bron, req, res, 'mensen-beheren');
        const mens = mensUitPad(req, stand.mensen);
        toonWijzigen(res, stand, mens, { getypt: invulling(mens, stand.keus), fouten: [] });
      },
    },
    {
      methode: 'post',
      pad: `${PERSOON}/wijzigen`,
      recht: 'mensen-beheren',
      behandel: (req, res) => wijzig(bron, req, res),
    },
  ];
}

async function toonPersoon(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-lezen');
  const { regio } = stand.plek;
  const mens = mensUitPad(req, stand.mensen);
  const [wijzigingen, bezetting] = await Promise.all([
    bron.mensen.wijzigingen(regio, mens.id, ['persoon', 'afwezigheid']),
    bron.aandacht.openPerPersoon(regio),
  ]);
  toon(
    res,
    { titel: mens.naam, plek: '/werkbak/mensen' },
    <Persoonpagina
      mens={mens}
      stand={stand}
      wijzigingen={wijzigingen}
      casussen={bezetting[mens.id] ?? 0}
      gedaan={req.query['gedaan']}
    />,
  );
}

function toonWijzigen(
  res: Response,
  { plek, keus }: Regiostand,
  mens: Mens,
  { getypt, fouten, status = 200, boven }: Ingevuld,
): void {
  const titel = `Wijzig ${mens.naam}`;
  const terug = mensadres(plek, mens.id);
  toon(
    res,
    { titel, plek: '/werkbak/mensen', status },
    <>
      <p class="terug">
        <a href={terug}>Terug naar {mens.naam}</a>
      </p>
      <div class="paginakop">
        <h1>{titel}</h1>
        <p class="stil">{ROLLEN[mens.rol].een}</p>
      </div>
      {boven}
      <Persoonformulier
        rol={mens.rol}
        nieuw={false}
        actie={mensadres(plek, mens.id, { onder: '/wijzigen' })}
        terug={terug}
        getypt={getypt}
        fouten={fouten}
        keus={keus}
        knop="Bewaar"
        scholenadres={plek.adres('/werkbak/mensen/scholen')}
        verborgen={{ versie: String(mens.versie) }}
      />
    </>,
  );
}

async function wijzig(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-beheren');
  const { plek, keus, namen } = stand;
  const mens = mensUitPad(req, stand.mensen);
  const getypt = velden(req);
  const versie = Number(getypt['versie']);
  const vraag = { rol: mens.rol, nieuw: false, keus };
  const { gegevens, fouten } = leesPersoon(vraag, getypt, mens);
  // An error must not make a form newer than what its reader saw.
  const gezien = { ...mens, versie: Number.isSafeInteger(versie) ? versie : 0 };
  if (gegevens === null) {
    toonWijzigen(res, stand, gezien, { getypt, fouten, status: 422 });
    return;
  }
  const uitslag = await bron.mensen.wijzig(
    { ...gegevens, regio: plek.regio, id: mens.id, versie: gezien.versie },
    wijziger(stand),
  );
  if (uitslag.soort === 'gedaan' || (uitslag.soort === 'gewijzigd' && zelfde(uitslag.nu, gegevens))) {
    res.redirect(303, mensadres(plek, mens.id, { gedaan: 'gewijzigd' }));
  } else if (uitslag.soort === 'gewijzigd') {
    const wijzigingen = await bron.mensen.wijzigingen(plek.regio, mens.id, ['persoon']);
    const sinds = sindsVersie(wijzigingen, gezien.versie);
    toonWijzigen(res, stand, uitslag.nu, {
      getypt,
      fouten: [],
      status: 409,
      boven: <Tegelijk wijzigingen={sinds} namen={namen} nu={plek.nu} />,
    });
  } else if (uitslag.soort === 'ongeldig') {
    toonWijzigen(res, stand, gezien, { getypt, fouten: inFormulier(uitslag.fouten, vraag), status: 422 });
  } else {
    throw new Problem('niet-gevonden');
  }
}
