import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { lees } from '../../domain/lezen';
import {
  rechtenbesluitgegevens,
  rechtenverzoekgegevens,
  verlenginggegevens,
} from '../../domain/rechtenverzoek';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import {
  beslisOverVerzoek,
  documentenBijVerzoek,
  neemVerzoekOp,
  verlengVerzoek,
  vindVerzoek,
} from '../../toegang/rechtenverzoeken';
import { pathParam } from '../../toegang/route';
import { VERZOEKENPAD as PAD } from '../onderdelen/kader';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { plekVan } from '../onderdelen/plek';
import { Verzoekformulier } from './formulier';
import { stuurBijlage, stuurJson, stuurPdf } from './geven';
import { Verzoekenlijst } from './lijst';
import { Verzoek } from './verzoek';

const RECHT = 'rechtenverzoeken';
const VERZOEKPAD = `${PAD}/{id}`;
type Fouten = readonly { readonly veld: string; readonly melding: string }[];

/** The pages on which is answered what families ask of their data, and on which all that is kept of a child is made for it. */
export function verzoekpaginas(met: Dependencies): Pagina[] {
  const get = (pad: string, behandel: Pagina['behandel']): Pagina => ({
    ...{ methode: 'get', pad, recht: RECHT, behandel },
  });
  const post = (pad: string, behandel: Pagina['behandel']): Pagina => ({
    ...{ methode: 'post', pad, recht: RECHT, behandel },
  });
  return [
    get(PAD, (req, res) => toonLijst(met, req, res)),
    get(`${PAD}/nieuw`, (req, res) => toonFormulier(met, req, res, uitAdres(req.query['casus']))),
    post(`${PAD}/nieuw`, (req, res) => neemOp(met, req, res)),
    get(VERZOEKPAD, (req, res) => toonVerzoek(met, req, res)),
    post(`${VERZOEKPAD}/besluit`, (req, res) => beslis(met, req, res)),
    post(`${VERZOEKPAD}/verlenging`, (req, res) => verleng(met, req, res)),
    get(`${VERZOEKPAD}/gegevens.pdf`, (req, res) => stuurPdf(met, req, res)),
    get(`${VERZOEKPAD}/gegevens.json`, (req, res) => stuurJson(met, req, res)),
    get(`${VERZOEKPAD}/documenten/{document}`, (req, res) => stuurBijlage(met, req, res)),
  ];
}

const uitAdres = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');

async function toonLijst(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { gebruiker, regio, nu, adres } = plekVan(met, req, res, RECHT);
  const verzoeken = await met.rechtenverzoeken.lees(regio);
  await noteerInzage(met, res, { handeling: 'rechtenverzoeken', waarmee: 'werkbak' }, verzoeken);
  toon(
    res,
    { titel: 'Verzoeken over gegevens', plek: PAD },
    <Verzoekenlijst
      {...{ verzoeken, nu }}
      nieuw={`${PAD}/nieuw`}
      regio={gebruiker.regio === null ? regio : null}
      naar={({ id }) => adres(`${PAD}/${id}`)}
    />,
  );
}

async function toonFormulier(
  met: Dependencies,
  req: Request,
  res: Response,
  genoemd: string,
  { fouten = [], getypt = {} }: { fouten?: Fouten; getypt?: Record<string, string> } = {},
): Promise<void> {
  const { regio, vandaag, adres } = plekVan(met, req, res, RECHT);
  const casus = await met.rechtenverzoeken.vindCasus(regio, genoemd);
  if (casus === undefined)
    throw new Problem('niet-gevonden', 'Er is in uw regio geen casus met dit kenmerk. Kijk het na.');
  const betrokkenen = await met.betrokkenen.lees(casus.casusnummer);
  await noteerInzage(met, res, { handeling: 'rechtenverzoek-opnemen', waarmee: 'werkbak' }, [casus]);
  toon(
    res,
    { titel: 'Een verzoek vastleggen', plek: PAD, status: fouten.length === 0 ? 200 : 422 },
    <Verzoekformulier
      {...{ fouten, getypt, vandaag }}
      kenmerk={casus.kenmerk}
      betrokkenen={betrokkenen.filter(({ doorgehaald }) => !doorgehaald)}
      id={getypt['id'] ?? randomUUID()}
      actie={adres(`${PAD}/nieuw`)}
      terug={adres(PAD)}
    />,
  );
}

/** What was typed; a field that was left empty was not filled in. */
function gevuld(req: Request, ...namen: string[]): Record<string, string> {
  const getypt = velden(req);
  return Object.fromEntries(
    namen.flatMap((naam) => (getypt[naam]?.trim() ? [[naam, getypt[naam].trim()]] : [])),
  );
}

async function neemOp(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { gebruiker, regio, adres } = plekVan(met, req, res, RECHT);
  const getypt = velden(req);
  const { casus = '', id = '' } = getypt;
  const gelezen = lees<ReturnType<typeof rechtenverzoekgegevens.parse>>(
    rechtenverzoekgegevens,
    gevuld(req, 'soort', 'betrokkene', 'vrager', 'wat', 'nummer', 'ontvangenOp'),
  );
  if (!gelezen.geldig) return toonFormulier(met, req, res, casus, { fouten: gelezen.fouten, getypt });
  try {
    const verzoek = await neemVerzoekOp(met, gebruiker, regio, { ...gelezen.waarde, casus, id });
    res.redirect(303, adres(`${PAD}/${verzoek.id}`));
  } catch (fout) {
    if (!(fout instanceof Problem) || fout.fouten.length === 0) throw fout;
    await toonFormulier(met, req, res, casus, { fouten: fout.fouten, getypt });
  }
}

async function toonVerzoek(
  met: Dependencies,
  req: Request,
  res: Response,
  fouten: Fouten = [],
): Promise<void> {
  const { regio, nu, adres } = plekVan(met, req, res, RECHT);
  const verzoek = await vindVerzoek(met, regio, pathParam(req, 'id'));
  await noteerInzage(met, res, { handeling: 'rechtenverzoek', waarmee: 'werkbak' }, [verzoek]);
  const documenten = verzoek.soort === 'inzage' ? await documentenBijVerzoek(met, verzoek) : [];
  toon(
    res,
    { titel: 'Verzoek over gegevens', plek: PAD, status: fouten.length === 0 ? 200 : 422 },
    <Verzoek
      {...{ verzoek, documenten, nu, fouten }}
      getypt={fouten.length === 0 ? {} : velden(req)}
      terug={adres(PAD)}
      onder={(pad) => adres(`${PAD}/${verzoek.id}${pad}`)}
    />,
  );
}

async function beslis(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { gebruiker, regio, adres } = plekVan(met, req, res, RECHT);
  const verzoek = await vindVerzoek(met, regio, pathParam(req, 'id'));
  const gelezen = lees<ReturnType<typeof rechtenbesluitgegevens.parse>>(
    rechtenbesluitgegevens,
    gevuld(req, 'besluit', 'redenen'),
  );
  if (!gelezen.geldig) return toonVerzoek(met, req, res, gelezen.fouten);
  await beslisOverVerzoek(met, gebruiker, verzoek, gelezen.waarde);
  res.redirect(303, adres(`${PAD}/${verzoek.id}`));
}

async function verleng(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { gebruiker, regio, adres } = plekVan(met, req, res, RECHT);
  const verzoek = await vindVerzoek(met, regio, pathParam(req, 'id'));
  const gelezen = lees<ReturnType<typeof verlenginggegevens.parse>>(verlenginggegevens, gevuld(req, 'reden'));
  if (!gelezen.geldig) return toonVerzoek(met, req, res, gelezen.fouten);
  await verlengVerzoek(met, gebruiker, verzoek, gelezen.waarde.reden);
  res.redirect(303, adres(`${PAD}/${verzoek.id}`));
}
