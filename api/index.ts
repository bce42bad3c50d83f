import { z } from 'zod';
import type { Route } from '../toegang/route';
import type { ApiDependencies } from './dependencies';
import { metSleutels } from './eenmaal';
import { createOpenapi } from './description/document';
import type { Description } from './description/form';
import { DOCUMENTATION_CSP, documentationPage } from './documentation/page';
import { DESCRIPTION_PATH, DOCUMENTATION_PATH } from './headers';
import { abonnementroutes } from './routes/abonnementen';
import { betrokkenenroutes } from './routes/betrokkenen';
import { berichtroutes } from './routes/berichten';
import { casusroutes } from './routes/casussen';
import { codecroutes } from './routes/codec';
import { convenantroutes } from './routes/convenanten';
import { dubbelroutes } from './routes/dubbelen';
import { documentroutes } from './routes/documenten';
import { gebeurtenisroutes } from './routes/gebeurtenissen';
import { gezondheidroutes } from './routes/gezondheid';
import { ikroutes } from './routes/ik';
import { inzageroutes } from './routes/inzage';
import { leerlingroutes } from './routes/leerlingvragen';
import { meldroutes } from './routes/melden';
import { meldingenroutes } from './routes/meldingen';
import { meldingsbestandroutes } from './routes/meldingsbestanden';
import { mensenroutes } from './routes/mensen';
import { opdrachtroutes } from './routes/opdrachten';
import { schoolroutes } from './routes/scholen';
import { rechtenverzoekroutes } from './routes/rechtenverzoeken';
import { rolverzoekroutes } from './routes/rolverzoeken';
import { registerroutes } from './routes/registermeldingen';
import { regiobeeldroutes } from './routes/regiobeeld';
import { simulatieroutes } from './routes/simulaties';
import { startroutes } from './routes/start';
import { corvroutes } from './routes/corv';
import { stukroutes } from './routes/stukken';
import { taakroutes } from './routes/taken';
import { terugmeldroutes } from './routes/terugmelding';
import { verzuimroutes } from './routes/verzuim';
import { vermeldingroutes } from './routes/vermeldingen';
import { wijzigingroutes } from './routes/wijzigingen';
import { verwerkingsroutes } from './routes/verwerkingen';
import { verzendroutes } from './routes/verzendingen';
import { zaaksysteemroutes } from './routes/zaaksysteem';
import { zoekroutes } from './routes/zoeken';

const openapiSchema = z
  .looseObject({ openapi: z.string().meta({ description: 'De versie van OpenAPI', example: '3.1.0' }) })
  .meta({ id: 'Beschrijving', description: 'Een beschrijving volgens OpenAPI 3.1' });

/** Every route of the API. */
export function createRoutes(deps: ApiDependencies): Route[] {
  const routes = metSleutels(deps, [
    ...meldroutes(deps),
    ...meldingenroutes(deps),
    ...meldingsbestandroutes(deps),
    ...verzuimroutes(deps),
    ...registerroutes(deps),
    ...casusroutes(deps),
    ...wijzigingroutes(deps),
    ...dubbelroutes(deps),
    ...leerlingroutes(deps),
    ...opdrachtroutes(deps),
    ...taakroutes(deps),
    ...vermeldingroutes(deps),
    ...berichtroutes(deps),
    ...betrokkenenroutes(deps),
    ...documentroutes(deps),
    ...stukroutes(deps),
    ...corvroutes(deps),
    ...zoekroutes(deps),
    ...regiobeeldroutes(deps),
    ...inzageroutes(deps),
    ...verwerkingsroutes(deps),
    ...rechtenverzoekroutes(deps),
    ...mensenroutes(deps),
    ...rolverzoekroutes(deps),
    ...schoolroutes(deps),
    ...convenantroutes(deps),
    ...simulatieroutes(deps),
    ...gebeurtenisroutes(deps),
    ...abonnementroutes(deps),
    ...verzendroutes(deps),
    ...zaaksysteemroutes(deps),
    ...gezondheidroutes(deps),
    ...terugmeldroutes(deps),
    ...codecroutes(deps),
    ...ikroutes(),
    ...startroutes(),
  ]);
  // Made when somebody asks for them: they take longer than all the rest of a start.
  let description: Description | undefined;
  let page: string | undefined;
  const describe = (): Description => (description ??= createOpenapi(alle));
  const openapi: Route = {
    method: 'get',
    path: DESCRIPTION_PATH,
    name: 'leesOpenapi',
    group: 'over',
    summary: 'Deze beschrijving',
    recht: 'openbaar',
    answers: {
      200: {
        description: 'OpenAPI 3.1',
        schema: openapiSchema,
        headers: { 'Access-Control-Allow-Origin': 'Elke pagina mag dit lezen: *' },
      },
    },
    problems: [],
    handle: (_req, res) => void res.json(describe()),
  };
  const documentation: Route = {
    method: 'get',
    path: DOCUMENTATION_PATH,
    name: 'leesDocumentatie',
    group: 'over',
    summary: 'Deze beschrijving om te lezen',
    recht: 'openbaar',
    answers: {
      200: {
        description: 'Een pagina',
        schema: z.string(),
        mediaType: 'text/html',
        example: '<!doctype html><title>De API van Doorbraak</title>',
      },
    },
    problems: [],
    handle: (_req, res) => {
      page ??= documentationPage(describe());
      res.set('content-security-policy', DOCUMENTATION_CSP).type('html').send(page);
    },
  };
  const alle = [...routes, openapi, documentation];
  return alle;
}
