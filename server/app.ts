import express, { type Express, type RequestHandler } from 'express';
import { createRoutes } from '../api';
import type { ApiDependencies } from '../api/dependencies';
import { allowTemporalUi } from '../api/routes/codec';
import { eisNotifytoken, TERUGMELDPAD, terugmeldroutes } from '../api/routes/terugmelding';
import { NOTIFICATIEPAD } from '../api/routes/zaaksysteem';
import { errorHandling, Problem } from '../toegang/problems';
import { mountRoutes } from '../toegang/route';
import { identifyFirst, everybodyLokaal } from '../toegang/wie';
import { maakPaginas } from '../werkbak';
import { foutpaginas } from '../werkbak/onderdelen/foutpagina';
import { aanmeldpaginas } from '../werkbak/aanmelden/pagina';
import { plaatsPaginas } from '../werkbak/onderdelen/pagina';
import { SCRIPTPAD, script } from '../werkbak/onderdelen/script';
import { STIJLPAD, stijl } from '../werkbak/onderdelen/stijl';

/** The HTTP application, on whatever it is given to work with. */
export function createApp(deps: ApiDependencies): Express {
  const app = express();
  app.disable('x-powered-by').set('etag', false).set('case sensitive routing', true);
  if (deps.loopbackOnly) app.use(fromThisComputer);
  app.use('/codec', allowTemporalUi);
  app.use((_req, res, next) => {
    res.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    next();
  });
  app.post(TERUGMELDPAD, eisNotifytoken(deps.notifyToken));
  mountRoutes(app, terugmeldroutes(deps));
  const identify = deps.identify ?? everybodyLokaal;
  app.use(identifyFirst((req) => (req.path === NOTIFICATIEPAD ? Promise.resolve(null) : identify(req))));
  mountRoutes(app, createRoutes(deps));
  app.get(STIJLPAD, stijl);
  app.get(SCRIPTPAD, script);
  const aanmelden = deps.toegang === undefined ? [] : aanmeldpaginas(deps.toegang);
  plaatsPaginas(app, [...aanmelden, ...maakPaginas(deps)], deps.toegang);
  app.use((req) => {
    throw new Problem(
      'niet-gevonden',
      `Er is hier niets op ${req.path.slice(0, 200)}; GET / zegt wat er wel is.`,
    );
  });
  app.use(foutpaginas(deps.reportError));
  app.use(errorHandling(deps.reportError));
  return app;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A web page elsewhere can point its own name at this machine; the name it then asks for gives it away. */
const fromThisComputer: RequestHandler = (req, _res, next) => {
  if (!LOOPBACK.test(req.headers.host ?? '')) throw new Problem('verkeerd-adres');
  next();
};
