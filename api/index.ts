import type { Route } from '../toegang/route';
import type { ApiDependencies } from './dependencies';
import { createOpenapi } from './openapi';
import { betrokkenenroutes } from './routes/betrokkenen';
import { berichtroutes } from './routes/berichten';
import { casusroutes } from './routes/casussen';
import { codecroutes } from './routes/codec';
import { convenantroutes } from './routes/convenanten';
import { documentroutes } from './routes/documenten';
import { gezondheidroutes } from './routes/gezondheid';
import { inzageroutes } from './routes/inzage';
import { meldroutes } from './routes/melden';
import { mensenroutes } from './routes/mensen';
import { opdrachtroutes } from './routes/opdrachten';
import { schoolroutes } from './routes/scholen';
import { regiobeeldroutes } from './routes/regiobeeld';
import { simulatieroutes } from './routes/simulaties';
import { startroutes } from './routes/start';
import { corvroutes } from './routes/corv';
import { stukroutes } from './routes/stukken';
import { taakroutes } from './routes/taken';
import { terugmeldroutes } from './routes/terugmelding';
import { zaaksysteemroutes } from './routes/zaaksysteem';
import { zoekroutes } from './routes/zoeken';

/** Version of the API, in its paths and its document. */
export const API_VERSION = '1.0.0';

/** Every route of the API. */
export function createRoutes(deps: ApiDependencies): Route[] {
  const routes = [
    ...meldroutes(deps),
    ...casusroutes(deps),
    ...opdrachtroutes(deps),
    ...taakroutes(deps),
    ...berichtroutes(deps),
    ...betrokkenenroutes(deps),
    ...documentroutes(deps),
    ...stukroutes(deps),
    ...corvroutes(deps),
    ...zoekroutes(deps),
    ...regiobeeldroutes(deps),
    ...inzageroutes(deps),
    ...mensenroutes(deps),
    ...schoolroutes(deps),
    ...convenantroutes(deps),
    ...simulatieroutes(deps),
    ...zaaksysteemroutes(deps),
    ...gezondheidroutes(deps),
    ...terugmeldroutes(deps),
    ...codecroutes(deps),
    ...startroutes(),
  ];
  // Made when somebody asks for it: it takes longer than all the rest of a start.
  let document: ReturnType<typeof createOpenapi> | undefined;
  const openapi: Route = {
    method: 'get',
    path: '/v1/openapi.json',
    name: 'leesOpenapi',
    group: 'over',
    summary: 'Deze beschrijving',
    recht: 'openbaar',
    answers: { 200: { description: 'OpenAPI 3.1' } },
    problems: [],
    handle: (_req, res) => void res.json((document ??= createOpenapi(alle, API_VERSION))),
  };
  const alle = [...routes, openapi];
  return alle;
}
