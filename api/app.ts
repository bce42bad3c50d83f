import express, { type Express, type RequestHandler } from 'express';
import type { Afhankelijkheden } from './afhankelijkheden';
import { maakOpenapi } from './openapi';
import { foutafhandeling, Probleem } from './problemen';
import { plaats, type Route } from './route';
import { berichtroutes } from './routes/berichten';
import { casusroutes } from './routes/casussen';
import { codecroutes, magVanTemporal } from './routes/codec';
import { convenantroutes } from './routes/convenanten';
import { gezondheidroutes } from './routes/gezondheid';
import { inzageroutes } from './routes/inzage';
import { meldroutes } from './routes/melden';
import { mensenroutes } from './routes/mensen';
import { opdrachtroutes } from './routes/opdrachten';
import { schoolroutes } from './routes/scholen';
import { regiobeeldroutes } from './routes/regiobeeld';
import { simulatieroutes } from './routes/simulaties';
import { startroutes } from './routes/start';
import { taakroutes } from './routes/taken';
import { zoekroutes } from './routes/zoeken';
import { herkenEerst, iedereenLokaal } from './toegang/wie';
import { maakPaginas } from './werkbak';
import { foutpaginas } from './werkbak/foutpagina';
import { aanmeldpaginas } from './werkbak/paginas/aanmelden';
import { plaatsPaginas } from './werkbak/pagina';
import { STIJLPAD, stijl } from './werkbak/stijl';

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
