import type { Description, Operation, Parameter, Schema } from '../../../api/description/form';

/** The operation that is broken: it has parts of every kind. */
const REPORT = '/casussen';

const report = (document: Description): Operation => document.paths[REPORT]!['post']!;
const list = (document: Description): Operation => document.paths[REPORT]!['get']!;
const school = (document: Description): Schema => document.components.schemas['School']!;
const rename = (document: Description, to: string): void => {
  document.paths[to] = document.paths[REPORT]!;
  delete document.paths[REPORT];
};
const parameter = (name: string, place = 'query'): Parameter => ({
  ...{ name, in: place, description: 'Een parameter', schema: { type: 'string' } },
});
const addField = (document: Description, name: string, schema: Schema): void => {
  school(document).properties![name] = { description: 'Een nieuw veld', ...schema };
};

/** For every rule a change of a good description that breaks it. */
export const BROKEN: Readonly<Record<string, (document: Description) => void>> = {
  'openapi-3': (document) => (document.openapi = '2.0'),
  'references-lead-somewhere': (document) => (school(document).properties!['naam'] = ref('Weg')),
  'operations-have-one-name': (document) => (list(document).operationId = 'meldVerzuim'),
  'path-parameters': (document) => rename(document, '/casussen/{soort}/gemeld'),
  'examples-are-right': (document) => (media(document).example = { leerling: 1 }),
  contact: (document) => delete (document.info as { contact?: object }).contact,
  semver: (document) => (document.info.version = 'v1'),
  'major-version-in-server': (document) => (document.servers = [{ url: '/' }]),
  'servers-use-https': (document) => (document.servers = [{ url: 'http://doorbraak.example/v1' }]),
  'version-header': (document) => delete report(document).responses['500']!.headers!['API-Version'],
  'no-trailing-slash': (document) => rename(document, '/casussen/'),
  'kebab-case': (document) => rename(document, '/alleCasussen'),
  'plural-collections': (document) => (document.paths['/kind/{casusnummer}'] = {}),
  'http-methods': (document) => (document.paths[REPORT]!['trace'] = list(document)),
  'query-camel-case': (document) => list(document).parameters!.push(parameter('alleen-open')),
  'field-camel-case': (document) => addField(document, 'aantal_kinderen', { type: 'integer' }),
  'schema-pascal-case': (document) => (document.components.schemas['school_lijst'] = school(document)),
  'problem-json': (document) => (report(document).responses['409']!.content = { 'application/json': {} }),
  'problem-members': (document) => delete document.components.schemas['Probleem']!.properties!['detail'],
  'invalid-input-is-400': (document) => {
    report(document).responses['422'] = report(document).responses['400']!;
  },
  'no-local-times': (document) => addField(document, 'begin', { type: 'string', format: 'date-time-local' }),
  'dates-are-dates': (document) => addField(document, 'datum', { type: 'string', format: 'date-time' }),
  'moments-have-a-format': (document) => addField(document, 'gemaaktOp', { type: 'string' }),
  'no-personal-data-in-addresses': (document) => list(document).parameters!.push(parameter('naam')),
  'patterns-have-no-flags': (document) => (school(document).properties!['naam']!.pattern = '^[a-z]+$/i'),
  'every-field-has-a-sentence': (document) => delete school(document).properties!['naam']!.description,
  'every-parameter-has-a-sentence': (document) => delete list(document).parameters![0]!.description,
  'every-body-has-an-example': (document) => delete media(document).example,
  'every-json-answer-has-an-example': (document) =>
    delete list(document).responses['200']!.content!['application/json']!.example,
  'counts-are-integers': (document) => {
    list(document).parameters!.find(({ name }) => name === 'aantal')!.schema = { type: 'string' };
  },
  'events-are-told-apart': (document) => delete document.components.schemas['Tijdlijnregel']!.discriminator,
  'other-methods-are-405-with-allow': (document) => delete report(document).responses['405'],
  'another-answer-is-406': (document) => delete list(document).responses['406'],
  'another-body-is-415': (document) => delete report(document).responses['415'],
  'says-how-to-sign-in': (document) => delete report(document).responses['401']!.headers!['WWW-Authenticate'],
  'says-when-to-come-back': (document) => delete report(document).responses['503']!.headers!['Retry-After'],
};

function media(document: Description) {
  return report(document).requestBody!.content['application/json']!;
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}`, description: 'Een verwijzing' };
}
