import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { RECHTEN, type Recht } from '../domain/toegang';
import { PROBLEMS, httpStatus, problemSchema, type ProblemCode } from '../toegang/problems';
import type { Answer, Route } from '../toegang/route';

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** What every route can answer, whatever it does. */
const ALWAYS: readonly ProblemCode[] = ['verkeerd-adres', 'interne-fout'];
/** What every route that takes a body can answer. */
const WITH_BODY: readonly ProblemCode[] = ['geen-json', 'mediatype', 'te-groot', 'ongeldig'];
/** What every route that takes a form with a file can answer. */
const WITH_UPLOAD: readonly ProblemCode[] = ['mediatype', 'te-groot', 'te-druk', 'ongeldig'];

/** What every route that asks a right can answer. */
const WITH_RECHT: readonly ProblemCode[] = ['niet-aangemeld', 'geen-recht'];
/** Parts of an address of which more can be said than their name. */
const PARTS: Readonly<Record<string, z.ZodString>> = {
  casusnummer: z.string().meta({ description: 'Het casusnummer, of het kenmerk zoals 2026-00417' }),
};

/** Name of the one way to show who asks. */
const BEARER = 'bearer';
/** Name of the way of a carrier that reports back. */
const CARRIER = 'terugmelding';

/** The OpenAPI 3.1 document of the routes, from the same schemas that judge what comes in. */
export function createOpenapi(routes: readonly Route[], version: string): Document {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', BEARER, {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Een token van de aanmelddienst van de regio. Een installatie die alleen op deze computer te bereiken is, vraagt er geen.',
  });
  registry.registerComponent('securitySchemes', CARRIER, {
    type: 'http',
    scheme: 'bearer',
    description: 'Het token dat NotifyNL van deze installatie kreeg.',
  });
  for (const route of routes) registry.registerPath(describeRoute(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'doorbraak',
      version,
      description:
        'Melden van verzuim, volgen van de casus en het geven van opdrachten. Tijdstippen zijn ISO 8601 met tijdzone, ' +
        'datums gelden in Europe/Amsterdam. Fouten zijn application/problem+json (RFC 9457) met een vaste code.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((r) => r.group))].map((name) => ({ name })),
  });
}

function securityOf({ recht, ownToken }: Route) {
  if (ownToken === true) return [{ [CARRIER]: [] }];
  return recht === 'openbaar' ? [] : [{ [BEARER]: [] }];
}

function describeRoute(route: Route): RouteConfig {
  const parts = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const { query, headers } = route;
  return {
    method: route.method,
    path: route.path,
    operationId: route.name,
    summary: route.summary,
    tags: [route.group],
    security: securityOf(route),
    ...(route.recht === 'openbaar' ? {} : { description: whoMay(route.recht) }),
    request: {
      ...(parts.length === 0
        ? {}
        : { params: z.object(Object.fromEntries(parts.map((name) => [name, PARTS[name] ?? z.string()]))) }),
      ...(query === undefined ? {} : { query }),
      ...(headers === undefined ? {} : { headers }),
      ...bodyOf(route),
    },
    responses: { ...responses(route.answers), ...problemResponses(route) },
  };
}

function bodyOf({ body, upload }: Route): Pick<NonNullable<RouteConfig['request']>, 'body'> {
  if (upload !== undefined)
    return { body: { required: true, content: { 'multipart/form-data': { schema: upload } } } };
  if (body === undefined) return {};
  const example = body.example === undefined ? {} : { example: body.example };
  return {
    body: { required: true, content: { 'application/json': { schema: body.schema, ...example } } },
  };
}

/** Which roles have a right, for people who read the document. */
function whoMay(recht: Recht): string {
  return `Recht ${recht}: ${RECHTEN[recht].join(', ')}. U krijgt alleen wat binnen uw bereik ligt.`;
}

function responses(answers: Route['answers']): Record<string, ResponseConfig> {
  return Object.fromEntries(Object.entries(answers).map(([status, a]) => [status, response(a)]));
}

function response({ description, schema, headers, mediaType }: Answer): ResponseConfig {
  return {
    description,
    ...(headers === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, description]) => [
              name,
              { description, schema: { type: 'string' as const } },
            ]),
          ),
        }),
    ...(schema === undefined ? {} : { content: { [mediaType ?? 'application/json']: { schema } } }),
  };
}

/** The problems of a route, by status: some codes share one. */
function problemResponses(route: Route): Record<string, ResponseConfig> {
  const codes = new Set([...route.problems, ...ALWAYS]);
  if (route.recht !== 'openbaar') WITH_RECHT.forEach((code) => codes.add(code));
  if (route.body !== undefined) WITH_BODY.forEach((code) => codes.add(code));
  else if (route.upload !== undefined) WITH_UPLOAD.forEach((code) => codes.add(code));
  else if (route.method === 'get') codes.add('ongeldig');
  const perStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    perStatus.set(httpStatus(code), [...(perStatus.get(httpStatus(code)) ?? []), code]);
  return Object.fromEntries(
    [...perStatus].map(([status, together]) => [
      String(status),
      {
        description: together.map((code) => `${code}: ${PROBLEMS[code]}`).join(' '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );
}
