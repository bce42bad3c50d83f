import request from 'supertest';
import { createRoutes } from '../../api';
import { described } from '../../api/description/operation';
import { EVENTTYPEN } from '../../dossier/stroom/cloudevent';
import { FIELD_NAMES } from '../../api/description/fields';
import { operationsOf, partsOf, type Description, type Schema } from '../../api/description/form';
import { API_VERSION, DESCRIPTION_PATH } from '../../api/headers';
import { GEBEURTENISSEN } from '../../domain/gebeurtenis';
import { GEGEVENS, OPDRACHTNAMEN } from '../../domain/opdracht';
import { httpStatus, PROBLEM_CODES } from '../../toegang/problems';
import { fakeApp } from '../server/nagemaakt';
import { shown } from './design-rules/walk';

const { app } = fakeApp();
const ROUTES = createRoutes({ codec: {} } as never);
let document: Description;
beforeAll(async () => {
  document = (await request(app).get(DESCRIPTION_PATH)).body as Description;
});

describe('the OpenAPI document', () => {
  it('describes every route and no other, beneath the server with the version', () => {
    const found = operationsOf(document).map(({ path, method }) => `${method} ${path}`);
    expect(found.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${described(path)}`).sort());
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { version: API_VERSION },
      servers: [{ url: '/v1' }],
    });
  });

  it('may be read by a page of anybody, also of who has a token that does not hold', async () => {
    const { status, headers } = await request(app)
      .get(DESCRIPTION_PATH)
      .set('origin', 'https://elders.example');
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    const preflight = await request(app).options(DESCRIPTION_PATH);
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect((await request(app).get('/v1/convenanten')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
  });

  it('names every problem a route can give, as application/problem+json', () => {
    const { responses } = document.paths['/casussen/{casusnummer}/opdrachten']!['post']!;
    expect(Object.keys(responses).map(Number)).toEqual([
      ...[200, 202, 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 421, 429, 431, 500, 503],
    ]);
    expect(responses['409']?.description).toMatch(/niet-toegestaan: .*sleutel-hergebruikt: /);
    expect(responses['403']?.description).toMatch(/niet-bevoegd: .*geen-recht: /);
  });

  it('shows every problem code by its example, under its status', () => {
    const told = new Set<string>();
    for (const { operation } of operationsOf(document))
      for (const [status, { content }] of Object.entries(operation.responses))
        for (const value of shown(content?.['application/problem+json'] ?? {}, document)) {
          const { code, status: own } = value as { code?: (typeof PROBLEM_CODES)[number]; status?: number };
          if (code === undefined) continue;
          told.add(code);
          expect([code, own, Number(status)]).toEqual([code, httpStatus(code), httpStatus(code)]);
        }
    // A form of a page that comes from elsewhere: no program meets it.
    expect([...told, 'vreemde-herkomst'].sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('says of every route which right it asks and how somebody shows who they are', () => {
    expect(document.components).toHaveProperty('securitySchemes.bearer.scheme', 'bearer');
    const operations = operationsOf(document);
    const open = operations
      .filter(({ operation }) => operation.security?.length === 0)
      .map(({ path }) => path);
    expect(open.sort()).toEqual([
      ...['/', '/documentatie', '/gezondheid', '/gezondheid/gereed', '/gezondheid/leeft', '/openapi.json'],
      ...['/problemen', '/stukschema'],
    ]);
    const own = { '/terugmelding/notify': 'terugmelding', '/zaaksysteem/notificaties': 'notificatie' };
    for (const [path, scheme] of Object.entries(own))
      expect(document.paths[path]!['post']!.security).toEqual([{ [scheme]: [] }]);
    for (const { operation } of operations.filter(
      ({ path }) => !open.includes(path) && !Object.hasOwn(own, path),
    )) {
      expect(operation.security).toEqual([{ bearer: [] }]);
      expect(operation.description).toMatch(/Recht [a-z-]+: /);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    }
  });

  it('tells commands and events apart, each with its own data', () => {
    const { Opdracht, Tijdlijnregel } = document.components.schemas;
    // The one that goes with a file has an address of its own.
    const commands = OPDRACHTNAMEN.filter((naam) => naam !== 'voegDocumentToe');
    expect(Object.keys(Opdracht?.discriminator?.mapping ?? {}).sort()).toEqual([...commands].sort());
    expect(Object.keys(Tijdlijnregel?.discriminator?.mapping ?? {}).sort()).toEqual(
      Object.keys(GEBEURTENISSEN).sort(),
    );
    const { Stroomevent } = document.components.schemas;
    expect(Stroomevent?.discriminator?.propertyName).toBe('type');
    expect(Object.keys(Stroomevent?.discriminator?.mapping ?? {}).sort()).toEqual(
      [...EVENTTYPEN.keys()].sort(),
    );
    const paid = document.components.schemas['GebeurtenisAanbodGedaan']!.properties!['gegevens']!;
    expect(paid.properties).toHaveProperty('startdatum.format', 'date');
    expect(document.paths['/casussen/{casusnummer}/documenten']).toHaveProperty([
      ...['post', 'requestBody', 'content', 'multipart/form-data'],
    ]);
  });

  it('shows of every command data that the rules take', () => {
    const { examples = {} } =
      document.paths['/casussen/{casusnummer}/opdrachten']!['post']!.requestBody!.content[
        'application/json'
      ]!;
    const commands = OPDRACHTNAMEN.filter((naam) => naam !== 'voegDocumentToe');
    expect(Object.keys(examples).sort()).toEqual([...commands].sort());
    for (const naam of commands) {
      const { value } = examples[naam] as { value: { opdracht: string; gegevens: unknown } };
      const read = GEGEVENS[naam].safeParse(value.gegevens);
      expect([naam, value.opdracht, read.error?.issues]).toEqual([naam, naam, undefined]);
    }
  });

  it('has a sentence for no field that is nowhere', () => {
    const used = new Set<string>();
    const walk = (schema: Schema, owner: string): void => {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        used.add(name).add(`${owner}.${name}`);
        walk(property, owner);
      }
      for (const part of partsOf(schema)) walk(part, owner);
    };
    for (const [name, schema] of Object.entries(document.components.schemas)) walk(schema, name);
    for (const { operation } of operationsOf(document)) {
      for (const { name } of operation.parameters ?? []) used.add(name);
      const bodies = [
        operation.requestBody?.content,
        ...Object.values(operation.responses).map((r) => r.content),
      ];
      for (const content of bodies)
        for (const { schema } of Object.values(content ?? {})) walk(schema ?? {}, '');
    }
    expect(FIELD_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Gives back what it gets. */
const same = (payloads: readonly object[]) => Promise.resolve([...payloads]);
const CODEC = { decode: same, encode: same };
/** Where the cases of a child are, before anybody is asked for them. */
const KEYS = { workflowVanKind: () => 'casus-x' } as never;

describe('the examples of requests', () => {
  it.each(ROUTES.filter(({ body }) => body !== undefined).map((route) => [route.name, route] as const))(
    'that of %s gets past everything that judges data',
    async (_name, { method, path, body }) => {
      const address = path
        .replace(/\{casusnummer\}/, '0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11')
        .replace(/\{\w+\}/g, 'x');
      const values =
        body?.examples === undefined ? [body?.example] : Object.values(body.examples).map((e) => e.value);
      for (const value of values) {
        expect(body?.schema.safeParse(value).error?.issues).toBeUndefined();
        const { status, body: answer } = await request(fakeApp({ codec: CODEC, casussen: KEYS }).app)
          [method](address)
          .send(value as object);
        expect([status, answer.fouten]).not.toEqual([400, expect.anything()]);
        expect([400, 413, 415, 422]).not.toContain(status);
      }
    },
  );
});

describe('the pages', () => {
  it('say where everything is, and explain every code', async () => {
    const start = await request(app).get('/v1');
    expect(start.type).toBe('text/html');
    for (const [, address] of start.text.matchAll(/href="([^"]+)"/g))
      expect(document.paths).toHaveProperty([described(address as string)]);
    const explained = await request(app).get('/problemen');
    for (const code of PROBLEM_CODES) expect(explained.text).toContain(`id="${code}"`);
  });
});
