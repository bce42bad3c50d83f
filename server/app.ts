import express, { type Express, type RequestHandler } from 'express';
import type { Afhankelijkheden } from '../toegang/dependencies';
import { maakOpenapi } from '../api/openapi';
import { foutafhandeling, Probleem } from '../toegang/problemen';
import { plaats, type Route } from '../toegang/route';
import { berichtroutes } from '../api/routes/berichten';
import { casusroutes } from '../api/routes/casussen';
import { codecroutes, magVanTemporal } from '../api/routes/codec';
import { convenantroutes } from '../api/routes/convenanten';
import { gezondheidroutes } from '../api/routes/gezondheid';
import { inzageroutes } from '../api/routes/inzage';
import { meldroutes } from '../api/routes/melden';
import { mensenroutes } from '../api/routes/mensen';
import { opdrachtroutes } from '../api/routes/opdrachten';
import { schoolroutes } from '../api/routes/scholen';
import { regiobeeldroutes } from '../api/routes/regiobeeld';
import { simulatieroutes } from '../api/routes/simulaties';
import { startroutes } from '../api/routes/start';
import { taakroutes } from '../api/routes/taken';
import { zoekroutes } from '../api/routes/zoeken';
import { herkenEerst, iedereenLokaal } from '../toegang/wie';
import { maakPaginas } from '../werkbak';
import { foutpaginas } from '../werkbak/onderdelen/foutpagina';
import { aanmeldpaginas } from '../werkbak/aanmelden/pagina';
import { plaatsPaginas } from '../werkbak/onderdelen/pagina';
import { STIJLPAD, stijl } from '../werkbak/onderdelen/stijl';

/** Version of the API, in its paths and its document. */
export const API_VERSIE = '1.0.0';

/** Every route of the API. */
export function maakRoutes(met: Afhankelijkheden): Route[] {
  const routes = [
    ...meldroutes(met),
    ...casusroutes(met),
    ...opdrachtroutes(met),
    ...taakroutes(met),
    ...berichtroutes(met),
    ...zoekroutes(met),
    ...regiobeeldroutes(met),
    ...inzageroutes(met),
    ...mensenroutes(met),
    ...schoolroutes(met),
    ...convenantroutes(met),
    ...simulatieroutes(met),
    ...gezondheidroutes(met),
    ...codecroutes(met),
    ...startroutes(),
  ];
  const openapi: Route = {
    methode: 'get',
    pad: '/v1/openapi.json',
    naam: 'leesOpenapi',
    groep: 'over',
    samenvatting: 'Deze beschrijving',
    recht: 'openbaar',
    antwoorden: { 200: { beschrijving: 'OpenAPI 3.1' } },
    problemen: [],
    behandel: (_req, res) => void res.json(document),
  };
  const alle = [...routes, openapi];
  const document = maakOpenapi(alle, API_VERSIE);
  return alle;
}

/** The HTTP application, on whatever it is given to work with. */
export function maakApp(met: Afhankelijkheden): Express {
  const app = express();
  app.disable('x-powered-by').set('etag', false).set('case sensitive routing', true);
  if (met.alleenLoopback) app.use(vanDezeComputer);
  app.use('/codec', magVanTemporal);
  app.use((_req, res, next) => {
    res.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    next();
  });
  app.use(herkenEerst(met.wieVraagt ?? iedereenLokaal));
  plaats(app, maakRoutes(met));
  app.get(STIJLPAD, stijl);
  const aanmelden = met.toegang === undefined ? [] : aanmeldpaginas(met.toegang);
  plaatsPaginas(app, [...aanmelden, ...maakPaginas(met)], met.toegang);
  app.use((req) => {
    throw new Probleem(
      'niet-gevonden',
      `Er is hier niets op ${req.path.slice(0, 200)}; GET / zegt wat er wel is.`,
    );
  });
  app.use(foutpaginas(met.meldFout));
  app.use(foutafhandeling(met.meldFout));
  return app;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A web page elsewhere can point its own name at this machine; the name it then asks for gives it away. */
const vanDezeComputer: RequestHandler = (req, _res, next) => {
  if (!LOOPBACK.test(req.headers.host ?? '')) throw new Probleem('verkeerd-adres');
  next();
};
