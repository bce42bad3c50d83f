import type { OpenAPIRegistry, ResponseConfig } from '@asteasolutions/zod-to-openapi';
import {
  Problem,
  PROBLEM_CODES,
  PROBLEMS,
  httpStatus,
  problemSchema,
  type ProblemCode,
} from '../../toegang/problems';
import { mediaTypesOf, takesKey, type Route } from '../../toegang/route';
import { API_VERSION } from '../headers';

/** What every route can answer, whatever it does. */
const ALWAYS: readonly ProblemCode[] = [
  ...(['ongeldig', 'methode', 'verkeerd-adres', 'te-snel', 'te-lang', 'interne-fout'] as const),
];
/** What every route that takes a body can answer. */
const WITH_BODY: readonly ProblemCode[] = ['geen-json', 'mediatype', 'te-groot'];
/** What every route that takes a form with a file can answer. */
const WITH_UPLOAD: readonly ProblemCode[] = ['mediatype', 'te-groot', 'te-druk'];
/** What every route that asks a right can answer. */
const WITH_RECHT: readonly ProblemCode[] = ['niet-aangemeld', 'geen-recht'];
/** What every route that takes a key of the caller can answer. */
const WITH_KEY: readonly ProblemCode[] = ['sleutel-hergebruikt', 'sleutel-bezig'];

/** The headers of answers, by name, with what they hold and an example of it. */
const HEADERS: Readonly<Record<string, readonly [description: string, example: string]>> = {
  'API-Version': ['De versie van de API (major.minor.patch)', API_VERSION],
  Allow: ['Welke methoden dit adres kent', 'GET, HEAD, OPTIONS'],
  'WWW-Authenticate': ['Hoe u laat zien wie u bent', 'Bearer realm="doorbraak"'],
  'Retry-After': ['Na hoeveel seconden u het weer kunt proberen', '10'],
  'Idempotency-Key': ['De sleutel van uw verzoek, ook als wij hem maakten', 'school-12345-1'],
  Location: ['Waar het staat', '/v1/casussen/0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11'],
};

/** Which header an answer of this status has besides, and always. */
const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'WWW-Authenticate',
  405: 'Allow',
  429: 'Retry-After',
  503: 'Retry-After',
};

/** What of an example says more than its code does. */
const FOUTEN = [
  { veld: 'geboortedatum', melding: 'moet een bestaande datum zijn, geschreven als JJJJ-MM-DD' },
];

/** Puts the headers of answers, and an example of every problem, with the components. */
export function registerProblems(registry: OpenAPIRegistry): void {
  for (const [name, [description, example]] of Object.entries(HEADERS))
    registry.registerComponent('headers', name, { description, schema: { type: 'string' }, example });
  for (const code of PROBLEM_CODES)
    registry.registerComponent('examples', code, {
      summary: PROBLEMS[code],
      value: (code === 'ongeldig' ? Problem.ongeldig(FOUTEN) : new Problem(code)).body(),
    });
}

/** References to headers, as an answer has them. */
export function headers(...names: string[]): Record<string, { $ref: string }> {
  return Object.fromEntries(
    ['API-Version', ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
}

/** The headers that an answer of this status has, whatever route it is of. */
export function headersOf(status: number): Record<string, { $ref: string }> {
  const more = BY_STATUS[status];
  return headers(...(more === undefined ? [] : [more]));
}

/** The problems of a route, by status: some codes share one. */
export function problemResponses(route: Route): Record<string, ResponseConfig> {
  const perStatus = new Map<number, ProblemCode[]>();
  for (const code of codesOf(route))
    perStatus.set(httpStatus(code), [...(perStatus.get(httpStatus(code)) ?? []), code]);
  return Object.fromEntries(
    [...perStatus].map(([status, together]) => [
      String(status),
      {
        description: together.map((code) => `${code}: ${PROBLEMS[code]}`).join(' '),
        headers: headersOf(status),
        content: {
          'application/problem+json': {
            schema: problemSchema,
            examples: Object.fromEntries(
              together.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
      },
    ]),
  );
}

function codesOf(route: Route): Set<ProblemCode> {
  return new Set([
    ...route.problems,
    ...ALWAYS,
    ...(mediaTypesOf(route).length === 0 ? [] : (['antwoordsoort'] as const)),
    ...(route.path.includes('{') ? (['niet-gevonden'] as const) : []),
    ...(route.recht === 'openbaar' ? [] : WITH_RECHT),
    ...(takesKey(route) ? WITH_KEY : []),
    ...(route.body !== undefined ? WITH_BODY : route.upload !== undefined ? WITH_UPLOAD : []),
  ]);
}
