import express, { type Express, type RequestHandler } from 'express';
import { maakRoutes } from '../api';
import type { Apiafhankelijkheden } from '../api/dependencies';
import { magVanTemporal } from '../api/routes/codec';
import { foutafhandeling, Probleem } from '../toegang/problems';
import { plaats } from '../toegang/route';
import { herkenEerst, iedereenLokaal } from '../toegang/wie';
import { maakPaginas } from '../werkbak';
import { foutpaginas } from '../werkbak/onderdelen/foutpagina';
import { aanmeldpaginas } from '../werkbak/aanmelden/pagina';
import { plaatsPaginas } from '../werkbak/onderdelen/pagina';
import { STIJLPAD, stijl } from '../werkbak/onderdelen/stijl';

/** The HTTP application, on whatever it is given to work with. */
export function maakApp(met: Apiafhankelijkheden): Express {
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
