import type { Request, Response } from 'express';
import { brinSchema, type Schoolgegevens } from '../../dossier/mensen/mens';
import type { Veldfout } from '../../domain/weigering';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { wijziger } from './bewaren';
import { leesRegio, type Mensenbron, type Regiostand } from './bron';
import type { Getypt } from '../formulier/velden';
import { Schoolpagina } from './schoolpagina';
import { Scholenlijst } from './scholenlijst';
import { schooladres } from './schooladres';
import { leesSchool, schoolfouten, schoolvelden } from './schoolvelden';
import { sindsVersie, Tegelijk } from './tegelijk';
import { toon, velden, type Pagina } from '../onderdelen/pagina';

const LIJST = '/werkbak/mensen/scholen';
const SCHOOL = '/werkbak/mensen/school/{brin}';

/** The schools of a region, with who is there to sign in. */
export function schoolpaginas(bron: Mensenbron): Pagina[] {
  return [
    {
      methode: 'get',
      pad: LIJST,
      recht: 'mensen-lezen',
      behandel: async (req, res) => {
        const stand = await leesRegio(bron, req, res, 'mensen-lezen');
        toonLijst(res, stand, { getypt: {}, fouten: [] });
      },
    },
    { methode: 'post', pad: LIJST, recht: 'mensen-beheren', behandel: (req, res) => voegToe(bron, req, res) },
    {
      methode: 'get',
      pad: SCHOOL,
      recht: 'mensen-lezen',
      behandel: async (req, res) => {
        const stand = await leesRegio(bron, req, res, 'mensen-lezen');
        const brin = brinUitPad(req);
        await toonSchool(bron, req, res, stand, brin, { getypt: null, fouten: [] });
      },
    },
    { methode: 'post', pad: SCHOOL, recht: 'mensen-beheren', behandel: (req, res) => wijzig(bron, req, res) },
  ];
}

interface Ingevuld<G> {
  readonly getypt: G;
  readonly fouten: readonly Veldfout[];
  readonly status?: number;
}

function toonLijst(
  res: Response,
  stand: Regiostand,
  { getypt, fouten, status = 200 }: Ingevuld<Getypt>,
): void {
  toon(
    res,
    { titel: 'Scholen', plek: '/werkbak/mensen', status },
    <Scholenlijst stand={stand} getypt={getypt} fouten={fouten} />,
  );
}

async function voegToe(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-beheren');
  const getypt = velden(req);
  const vragen = schoolvelden(stand.keus, true);
  const { gegevens, brin, fouten } = leesSchool(getypt, vragen);
  if (gegevens === null) {
    toonLijst(res, stand, { getypt, fouten, status: 422 });
    return;
  }
  const { regio } = stand.plek;
  const uitslag = await bron.mensen.zetSchool({ ...gegevens, regio, brin, versie: null }, wijziger(stand));
  const daar = stand.scholen.find((school) => school.brin === brin);
  if (uitslag.soort === 'gedaan' || (daar !== undefined && zelfde(daar, gegevens))) {
    res.redirect(303, schooladres(stand.plek, brin, 'toegevoegd'));
  } else {
    toonLijst(res, stand, { getypt, fouten: schoolfouten(foutenVan(uitslag), vragen), status: 422 });
  }
}

async function toonSchool(
  bron: Mensenbron,
  req: Request,
  res: Response,
  stand: Regiostand,
  brin: string,
  { getypt, fouten, status = 200, versie }: Ingevuld<Getypt | null> & { readonly versie?: number },
): Promise<void> {
  const { plek, namen } = stand;
  const school = stand.scholen.find((s) => s.brin === brin) ?? null;
  const wijzigingen = await bron.mensen.wijzigingen(plek.regio, brin, ['school']);
  const boven =
    status === 409 ? (
      <Tegelijk wijzigingen={sindsVersie(wijzigingen, versie ?? 0)} namen={namen} nu={plek.nu} />
    ) : null;
  toon(
    res,
    { titel: school?.naam ?? `School ${brin}`, plek: '/werkbak/mensen', status },
    <Schoolpagina
      brin={brin}
      school={school}
      stand={stand}
      wijzigingen={wijzigingen}
      getypt={getypt ?? alsGetypt(school)}
      versie={status === 422 && versie !== undefined ? versie : (school?.versie ?? 0)}
      fouten={fouten}
      boven={boven}
      gedaan={req.query['gedaan']}
    />,
  );
}

async function wijzig(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-beheren');
  const { regio } = stand.plek;
  const brin = brinUitPad(req);
  const getypt = velden(req);
  const getal = Number(getypt['versie']);
  const gezien = Number.isSafeInteger(getal) && getal > 0 ? getal : null;
  const vragen = schoolvelden(stand.keus, false);
  const { gegevens, fouten } = leesSchool(getypt, vragen);
  const versie = gezien ?? 0;
  if (gegevens === null) {
    await toonSchool(bron, req, res, stand, brin, { getypt, fouten, status: 422, versie });
    return;
  }
  const uitslag = await bron.mensen.zetSchool({ ...gegevens, regio, brin, versie: gezien }, wijziger(stand));
  const weer = await leesRegio(bron, req, res, 'mensen-beheren');
  const na = weer.scholen.find((school) => school.brin === brin);
  if (uitslag.soort === 'gedaan' || (na !== undefined && zelfde(na, gegevens))) {
    res.redirect(303, schooladres(stand.plek, brin, gezien === null ? 'toegevoegd' : 'gewijzigd'));
  } else if (uitslag.soort === 'onbekend') {
    throw new Problem('niet-gevonden', 'Deze school staat niet bij uw regio.');
  } else {
    // Somebody else was first, also when both added it.
    const tegelijk = na !== undefined && na.versie !== versie;
    const fout = tegelijk ? [] : schoolfouten(foutenVan(uitslag), vragen);
    await toonSchool(bron, req, res, weer, brin, {
      getypt,
      fouten: fout,
      status: tegelijk ? 409 : 422,
      versie,
    });
  }
}

function brinUitPad(req: Request): string {
  const brin = brinSchema.safeParse(pathParam(req, 'brin'));
  if (!brin.success) throw new Problem('niet-gevonden', 'Dit is geen BRIN-nummer van een school.');
  return brin.data;
}

function foutenVan(uitslag: { readonly soort: string; readonly fouten?: readonly Veldfout[] }) {
  return uitslag.fouten ?? [];
}

function alsGetypt(school: Schoolgegevens | null): Getypt {
  return {
    naam: school?.naam ?? '',
    gemeente: school?.gemeente ?? '',
    onderwijssoort: school?.onderwijssoort ?? '',
  };
}

function zelfde(school: Schoolgegevens, gegevens: Schoolgegevens): boolean {
  return (
    school.naam === gegevens.naam &&
    school.gemeente === gegevens.gemeente &&
    school.onderwijssoort === gegevens.onderwijssoort
  );
}
