import type { ResponseConfig, RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { RECHTEN, type Recht } from '../../domain/toegang';
import { takesKey, typesOf, type Answer, type Route } from '../../toegang/route';
import { headersOf, problemResponses } from './problems';

/** The ways to show who asks. */
export const BEARER = 'bearer';

/** Where every address begins, and the server of the description ends. */
export const BASE = '/v1';

/** An address as the description has it: beneath the server, which has the version. */
export function described(path: string): string {
  if (path !== BASE && !path.startsWith(`${BASE}/`)) throw new Error(`${path} is of no version of the API`);
  return path === BASE ? '/' : path.slice(BASE.length);
}

/** One route as the description has it. */
export function describeRoute(route: Route): RouteConfig {
  const parts = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const { query, headers, uitleg } = route;
  const description = [uitleg, route.recht === 'openbaar' ? undefined : whoMay(route.recht)]
    .filter((text) => text !== undefined)
    .join('\n\n');
  return {
    method: route.method,
    path: described(route.path),
    operationId: route.name,
    summary: route.summary,
    tags: [route.group],
    security: securityOf(route),
    ...(description === '' ? {} : { description }),
    request: {
      ...(parts.length === 0 ? {} : { params: z.object(Object.fromEntries(parts.map(part))) }),
      ...(query === undefined ? {} : { query }),
      ...(headers === undefined ? {} : { headers }),
      ...bodyOf(route),
    },
    responses: { ...problemResponses(route), ...responses(route) },
  };
}

/** Parts of an address of which more can be said than their name. */
const PARTS: Readonly<Record<string, readonly [sentence: string, example: string]>> = {
  casusnummer: ['Het casusnummer, of het kenmerk zoals 2026-00417', '2026-00417'],
  andere: ['Het casusnummer van de andere casus, of het kenmerk zoals 2026-00417', '2026-00418'],
  brin: ['Het BRIN van de school', '12AB00'],
  afwezigheid: ['Het id van de afwezigheid', '5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31'],
  bericht: ['Het id van het bericht', '5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31'],
  nummer: ['Het nummer, zoals een eerder antwoord het noemde', '12'],
  id: ['Het id, zoals een eerder antwoord het noemde', '5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31'],
};

function part(name: string): [name: string, schema: z.ZodType] {
  const said = PARTS[name];
  if (said === undefined) throw new Error(`Nothing is said of {${name}} in an address`);
  return [name, z.string().meta({ description: said[0], example: said[1] })];
}

function securityOf({ recht, ownToken }: Route): Record<string, string[]>[] {
  if (ownToken !== undefined) return [{ [ownToken]: [] }];
  return recht === 'openbaar' ? [] : [{ [BEARER]: [] }];
}

function bodyOf({ body, upload }: Route): Pick<NonNullable<RouteConfig['request']>, 'body'> {
  if (upload !== undefined)
    return {
      body: {
        required: true,
        content: { 'multipart/form-data': { schema: upload.schema, example: upload.example } },
      },
    };
  if (body === undefined) return {};
  const { schema, example, examples } = body;
  const shown = examples === undefined ? { example } : { examples: { ...examples } };
  return { body: { required: true, content: { 'application/json': { schema, ...shown } } } };
}

/** Which roles have a right, for people who read the description. */
function whoMay(recht: Recht): string {
  return `Recht ${recht}: ${RECHTEN[recht].join(', ')}. U krijgt alleen wat binnen uw bereik ligt.`;
}

function responses(route: Route): Record<string, ResponseConfig> {
  return Object.fromEntries(
    Object.entries(route.answers).map(([status, answer]) => [
      status,
      response(Number(status), answer, route),
    ]),
  );
}

function response(status: number, answer: Answer, route: Route): ResponseConfig {
  const { description, schema, example } = answer;
  const own = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const } },
    ]),
  );
  const key = takesKey(route) ? { 'Idempotency-Key': { $ref: '#/components/headers/Idempotency-Key' } } : {};
  const shown = example === undefined ? {} : { example };
  return {
    description,
    headers: { ...headersOf(status), ...key, ...own },
    ...(schema === undefined
      ? {}
      : { content: Object.fromEntries(typesOf(answer).map((type) => [type, { schema, ...shown }])) }),
  };
}
