import { createRoutes } from '../../../api';
import { createOpenapi } from '../../../api/description/document';
import type { Description, Schema } from '../../../api/description/form';
import { breaks } from './compare';
import { readReleased } from './file';

const NOW = createOpenapi(createRoutes({ codec: {} } as never));

test('nothing breaks of what could be done with the released description', () => {
  // What is named here breaks programs of others: change it back, or see docs/api.md for how to release it.
  expect(breaks(readReleased(), NOW)).toEqual([]);
});

const schema = (document: Description, name: string): Schema => document.components.schemas[name]!;
const list = (document: Description) => document.paths['/casussen']!['get']!;
const report = (document: Description) => document.paths['/casussen']!['post']!;

describe('a change that breaks is named', () => {
  it.each<[string, (document: Description) => unknown]>([
    ['GET /casussen is gone', (d) => delete d.paths['/casussen']!['get']],
    ['GET /casussen: the parameter fase is gone', (d) => list(d).parameters!.shift()],
    [
      'GET /casussen: the parameter soort must be sent',
      (d) => list(d).parameters!.push({ name: 'soort', in: 'query', required: true, schema: {} }),
    ],
    [
      'GET /casussen: the parameter aantal has a narrower maximum',
      (d) => (list(d).parameters!.find(({ name }) => name === 'aantal')!.schema!.maximum = 100),
    ],
    [
      'GET /casussen: the parameter fields has another pattern',
      (d) => {
        const { schema: fields } = list(d).parameters!.find(({ name }) => name === 'fields')!;
        fields!.pattern = fields!.pattern!.replaceAll('casusnummer|', '');
      },
    ],
    [
      'GET /openapi.json: a token must be shown',
      (d) => (d.paths['/openapi.json']!['get']!.security = [{ bearer: [] }]),
    ],
    ['POST /casussen: the answer 202 is gone', (d) => delete report(d).responses['202']],
    [
      'POST /casussen: the request is no longer application/json',
      (d) => (report(d).requestBody!.content = { 'application/xml': {} }),
    ],
    [
      'POST /casussen: the request.naam must be sent',
      (d) => (schema(d, 'Melding').required = [...(schema(d, 'Melding').required ?? []), 'naam']),
    ],
    [
      'POST /casussen: the request.soortVerzuim can no longer be ziek',
      (d) => schema(d, 'Melding').properties!['soortVerzuim']!.enum!.shift(),
    ],
    [
      'POST /casussen: the request.naam is integer, and was string',
      (d) => (schema(d, 'Melding').properties!['naam'] = { type: 'integer' }),
    ],
    [
      'GET /scholen: the answer 200.scholen[].naam is gone',
      (d) => delete schema(d, 'School').properties!['naam'],
    ],
    [
      'GET /scholen: the answer 200.scholen[].naam is not always there',
      (d) => (schema(d, 'School').required = ['brin']),
    ],
    [
      'GET /casussen/{casusnummer}: the answer 200 (Casus).gemeldOp has the form date, and had date-time',
      (d) => (schema(d, 'Casus').properties!['gemeldOp']!.format = 'date'),
    ],
    [
      'POST /casussen/{casusnummer}/opdrachten: the request can no longer be OpdrachtSchaalOp',
      (d) => {
        const command = schema(d, 'Opdracht');
        command.oneOf = command.oneOf!.filter(({ $ref }) => !$ref!.endsWith('SchaalOp'));
      },
    ],
  ])('%s', (sentence, change) => {
    const document = structuredClone(NOW);
    change(document);
    expect(breaks(NOW, document)).toContain(sentence);
  });
});

test('what is only added breaks nothing', () => {
  const document = structuredClone(NOW);
  document.paths['/nieuw'] = { get: structuredClone(list(document)) };
  list(document).parameters!.push({ name: 'nieuw', in: 'query', schema: { type: 'string' } });
  schema(document, 'Melding').properties!['nieuw'] = { type: 'string' };
  schema(document, 'School').properties!['nieuw'] = { type: 'string' };
  schema(document, 'Melding').properties!['soortVerzuim']!.enum!.push('nieuw');
  delete list(document).responses['403'];
  expect(breaks(NOW, document)).toEqual([]);
});
