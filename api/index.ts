import type { Route } from '../toegang/route';
import type { Apiafhankelijkheden } from './dependencies';
import { maakOpenapi } from './openapi';
import { berichtroutes } from './routes/berichten';
import { casusroutes } from './routes/casussen';
import { codecroutes } from './routes/codec';
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

/** Version of the API, in its paths and its document. */
export const API_VERSIE = '1.0.0';

/** Every route of the API. */
export function maakRoutes(met: Apiafhankelijkheden): Route[] {
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
  // Made when somebody asks for it: it takes longer than all the rest of a start.
  let document: ReturnType<typeof maakOpenapi> | undefined;
  const openapi: Route = {
    methode: 'get',
    pad: '/v1/openapi.json',
    naam: 'leesOpenapi',
    groep: 'over',
    samenvatting: 'Deze beschrijving',
    recht: 'openbaar',
    antwoorden: { 200: { beschrijving: 'OpenAPI 3.1' } },
    problemen: [],
    behandel: (_req, res) => void res.json((document ??= maakOpenapi(alle, API_VERSIE))),
  };
  const alle = [...routes, openapi];
  return alle;
}
