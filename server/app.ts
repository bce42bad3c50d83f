import express, { type Express, type RequestHandler, type Router } from 'express';
import { createRoutes } from '../api';
import type { ApiDependencies } from '../api/dependencies';
import { DESCRIPTION_PATH, everyAnswer, readByEverybody } from '../api/headers';
import { SECURITY_TXT, securityTxt } from '../api/security-txt';
import { allowTemporalUi } from '../api/routes/codec';
import { STUKSCHEMA_PATH } from '../api/routes/stukken';
import { eisNotifytoken, TERUGMELDPAD, terugmeldroutes } from '../api/routes/terugmelding';
import { traceRequests } from '../telemetry/http-traces';
import { requireNoOtherSite } from '../toegang/address';
import { compress } from '../toegang/compress';
import { errorHandling, Problem } from '../toegang/problems';
import { logRequests } from '../toegang/request-log';
import { limitRate } from '../toegang/rate';
import { mountRoutes, openAddresses, type Route } from '../toegang/route';
import { beginSpoor } from '../toegang/spoor';
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
  app.set('trust proxy', deps.limits.proxies);
  app.use(traceRequests);
  if (deps.metrics !== undefined) app.use(deps.metrics.watch);
  if (deps.veiligheid !== undefined) app.use(deps.veiligheid.watch);
  app.use(beginSpoor);
  if (deps.log !== undefined) app.use(logRequests(deps.log));
  app.use(compress);
  app.use(everyAnswer({ https: deps.toegang?.oidc?.publicUrl.protocol === 'https:' }));
  if (deps.loopbackOnly) app.use(fromThisComputer);
  app.use(CODEC_PATHS, allowTemporalUi(deps));
  if (deps.loopbackOnly) app.use('/v1', byNoOtherSite);
  app.use([DESCRIPTION_PATH, STUKSCHEMA_PATH], readByEverybody);
  if (deps.beveiligingscontact !== undefined)
    app.get(SECURITY_TXT, securityTxt(deps.beveiligingscontact, deps.bron.adres));
  app.post(TERUGMELDPAD, deps.pogingen.guard(eisNotifytoken(deps.notifyToken)));
  app.use(routesOf(terugmeldroutes(deps)));
  const identify = deps.identify ?? everybodyLokaal;
  const routes = createRoutes(deps);
  const open = openAddresses(routes);
  app.use(identifyFirst((req) => (open.has(req.path) ? Promise.resolve(null) : identify(req))));
  app.use(limitRate(deps.limits.perMinute));
  app.use(routesOf(routes));
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

/** The routes of the API; an address of theirs with a slash at its end does not exist. */
function routesOf(routes: readonly Route[]): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  mountRoutes(router, routes);
  return router;
}

/** Where the Temporal Web UI asks, which is another site by itself. */
const CODEC_PATHS = ['/codec', '/v1/codec'];

/** A page elsewhere can have a browser send a form here, and here nobody signs in. */
const byNoOtherSite: RequestHandler = (req, _res, next) => {
  if (!CODEC_PATHS.some((path) => `${req.baseUrl}${req.path}`.startsWith(`${path}/`)))
    requireNoOtherSite(req);
  next();
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A web page elsewhere can point its own name at this machine; the name it then asks for gives it away. */
const fromThisComputer: RequestHandler = (req, _res, next) => {
  if (!LOOPBACK.test(req.headers.host ?? '')) throw new Problem('verkeerd-adres');
  next();
};
