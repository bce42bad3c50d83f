import request from 'supertest';
import { createRoutes } from '../../api';
import { PROBLEM_CODES } from '../../toegang/problems';
import { OPDRACHTNAMEN } from '../../domain/opdracht';
import { fakeApp } from '../server/nagemaakt';

interface Operatie {
  operationId: string;
  summary: string;
  description?: string;
  security?: object[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operatie>>;
  components: { schemas: Record<string, object> };
}

const { app } = fakeApp();
let document: Document;
beforeAll(async () => {
  document = (await request(app).get('/v1/openapi.json')).body as Document;
});

/** Every value under a key, anywhere in the document. */
function alle(waarde: unknown, sleutel: string): unknown[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => [
    ...(naam === sleutel ? [deel] : []),
    ...alle(deel, sleutel),
  ]);
}

describe('the OpenAPI document', () => {
  it('describes every route and no other', () => {
    const beschreven = Object.entries(document.paths).flatMap(([pad, delen]) =>
      Object.keys(delen).map((m) => `${m} ${pad}`),
    );
    const echt = createRoutes({ codec: {} } as never).map(({ method, path }) => `${method} ${path}`);
    expect(beschreven.sort()).toEqual(echt.sort());
    expect(document.openapi).toBe('3.1.0');
  });

  it('has no loose ends: every reference exists, every operation has a name and an answer of its own', () => {
    for (const verwijzing of alle(document, '$ref') as string[]) {
      expect(document.components.schemas).toHaveProperty(verwijzing.replace('#/components/schemas/', ''));
    }
    const operaties = Object.values(document.paths).flatMap((delen) => Object.values(delen));
    expect(new Set(operaties.map((o) => o.operationId)).size).toBe(operaties.length);
    for (const operatie of operaties) {
      expect(operatie.summary).not.toBe('');
      expect(Object.keys(operatie.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('names every problem a route can give, as application/problem+json', () => {
    const { responses } = document.paths['/v1/casussen/{casusnummer}/opdrachten']!['post']!;
    expect(Object.keys(responses).sort()).toEqual(
      [
        '200',
        '202',
        '400',
        '401',
        '403',
        '404',
        '409',
        '413',
        '415',
        '421',
        '422',
        '429',
        '500',
        '503',
      ].sort(),
    );
    expect(responses['409']?.content).toHaveProperty('application/problem+json');
    expect(responses['403']?.description).toMatch(/niet-bevoegd: .*geen-recht: /);
  });

  it('says of every route which right it asks and how somebody shows who they are', () => {
    expect(document.components).toHaveProperty('securitySchemes.bearer.scheme', 'bearer');
    const operaties = Object.entries(document.paths).flatMap(([pad, methoden]) =>
      Object.values(methoden).map((operatie) => ({ pad, ...operatie })),
    );
    const openbaar = operaties.filter(({ security }) => security?.length === 0).map(({ pad }) => pad);
    expect(openbaar.sort()).toEqual([
      ...['/', '/gezondheid', '/problemen', '/v1', '/v1/openapi.json', '/v1/stukken/schema.json'],
      '/v1/zaaksysteem/notificaties',
    ]);
    const terug = '/v1/terugmelding/notify';
    expect(operaties.find(({ pad }) => pad === terug)?.security).toEqual([{ terugmelding: [] }]);
    for (const { security, description, responses } of operaties.filter(
      ({ pad }) => !openbaar.includes(pad) && pad !== terug,
    )) {
      expect(security).toEqual([{ bearer: [] }]);
      expect(description).toMatch(/^Recht [a-z-]+: /);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']));
    }
  });

  it('names every command with its own data', () => {
    const tekst = JSON.stringify(document.components.schemas['Opdracht']);
    for (const naam of OPDRACHTNAMEN) {
      // The one that goes with a file has an address of its own.
      if (naam !== 'voegDocumentToe') expect(tekst).toContain(`"${naam}"`);
      else expect(tekst).not.toContain(`"${naam}"`);
    }
    expect(document.paths['/v1/casussen/{casusnummer}/documenten']).toHaveProperty([
      ...['post', 'requestBody', 'content', 'multipart/form-data'],
    ]);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Melding', 'Casus', 'Scenario', 'Probleem']),
    );
  });
});

describe('the pages', () => {
  it('say where everything is, and explain every code', async () => {
    const start = await request(app).get('/');
    expect(start.type).toBe('text/html');
    for (const [, adres] of start.text.matchAll(/href="([^"]+)"/g))
      expect(document.paths).toHaveProperty([adres as string]);
    const uitleg = await request(app).get('/problemen');
    for (const code of PROBLEM_CODES) expect(uitleg.text).toContain(`id="${code}"`);
  });
});
