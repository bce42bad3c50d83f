import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { RECHTEN, type Recht } from '../domain/toegang';
import { PROBLEMEN, httpStatus, probleemSchema, type Probleemcode } from '../toegang/problems';
import type { Antwoord, Route } from '../toegang/route';

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** What every route can answer, whatever it does. */
const ALTIJD: readonly Probleemcode[] = ['verkeerd-adres', 'interne-fout'];
/** What every route that takes a body can answer. */
const MET_LICHAAM: readonly Probleemcode[] = ['geen-json', 'mediatype', 'te-groot', 'ongeldig'];

/** What every route that asks a right can answer. */
const MET_RECHT: readonly Probleemcode[] = ['niet-aangemeld', 'geen-recht'];
/** Name of the one way to show who asks. */
const BEARER = 'bearer';

/** The OpenAPI 3.1 document of the routes, from the same schemas that judge what comes in. */
export function maakOpenapi(routes: readonly Route[], versie: string): Document {
  const register = new OpenAPIRegistry();
  register.registerComponent('securitySchemes', BEARER, {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Een token van de aanmelddienst van de regio. Een installatie die alleen op deze computer te bereiken is, vraagt er geen.',
  });
  for (const route of routes) register.registerPath(beschrijf(route));
  return new OpenApiGeneratorV31(register.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'doorbraak',
      version: versie,
      description:
        'Melden van verzuim, volgen van de casus en het geven van opdrachten. Tijdstippen zijn ISO 8601 met tijdzone, ' +
        'datums gelden in Europe/Amsterdam. Fouten zijn application/problem+json (RFC 9457) met een vaste code.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((r) => r.groep))].map((name) => ({ name })),
  });
}

function beschrijf(route: Route): RouteConfig {
  const delen = [...route.pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam as string);
  const { lichaam, query, koppen } = route;
  return {
    method: route.methode,
    path: route.pad,
    operationId: route.naam,
    summary: route.samenvatting,
    tags: [route.groep],
    security: route.recht === 'openbaar' ? [] : [{ [BEARER]: [] }],
    ...(route.recht === 'openbaar' ? {} : { description: wieMag(route.recht) }),
    request: {
      ...(delen.length === 0
        ? {}
        : { params: z.object(Object.fromEntries(delen.map((naam) => [naam, z.string()]))) }),
      ...(query === undefined ? {} : { query }),
      ...(koppen === undefined ? {} : { headers: koppen }),
      ...(lichaam === undefined
        ? {}
        : {
            body: {
              required: true,
              content: {
                'application/json': {
                  schema: lichaam.schema,
                  ...(lichaam.voorbeeld === undefined ? {} : { example: lichaam.voorbeeld }),
                },
              },
            },
          }),
    },
    responses: { ...antwoorden(route.antwoorden), ...problemen(route) },
  };
}

/** Which roles have a right, for people who read the document. */
function wieMag(recht: Recht): string {
  return `Recht ${recht}: ${RECHTEN[recht].join(', ')}. U krijgt alleen wat binnen uw bereik ligt.`;
}

function antwoorden(gegeven: Route['antwoorden']): Record<string, ResponseConfig> {
  return Object.fromEntries(Object.entries(gegeven).map(([status, a]) => [status, antwoord(a)]));
}

function antwoord({ beschrijving, schema, koppen, soort }: Antwoord): ResponseConfig {
  return {
    description: beschrijving,
    ...(koppen === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(koppen).map(([naam, description]) => [
              naam,
              { description, schema: { type: 'string' as const } },
            ]),
          ),
        }),
    ...(schema === undefined ? {} : { content: { [soort ?? 'application/json']: { schema } } }),
  };
}

/** The problems of a route, by status: some codes share one. */
function problemen(route: Route): Record<string, ResponseConfig> {
  const codes = new Set([...route.problemen, ...ALTIJD]);
  if (route.recht !== 'openbaar') MET_RECHT.forEach((code) => codes.add(code));
  if (route.lichaam !== undefined) MET_LICHAAM.forEach((code) => codes.add(code));
  else if (route.methode === 'get') codes.add('ongeldig');
  const perStatus = new Map<number, Probleemcode[]>();
  for (const code of codes)
    perStatus.set(httpStatus(code), [...(perStatus.get(httpStatus(code)) ?? []), code]);
  return Object.fromEntries(
    [...perStatus].map(([status, samen]) => [
      String(status),
      {
        description: samen.map((code) => `${code}: ${PROBLEMEN[code]}`).join(' '),
        content: { 'application/problem+json': { schema: probleemSchema } },
      },
    ]),
  );
}
