import { followed, operationsOf } from '../../../api/description/form';
import {
  answers,
  everywhere,
  fields,
  formatsOf,
  invalidExamples,
  isGood,
  isProblem,
  lacks,
  operations,
  typesIn,
  type Rule,
} from './walk';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** As the linter of the NL API Design Rules has it. */
const KEBAB = /^(\/|(\/_[a-z0-9]+|\/(([a-z0-9-]+|{[^}]+})(\/([a-z0-9-]+|{[^}]+}))*)(\/_[a-z]+)?))$/;
const CAMEL = /^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-z.-]+)?$/i;
/** What the official linter takes for a date by its name. */
const DATE_NAME = /^(date|datum)$|((\w+D)|(_[dD]))((ate)|(atum))/;
/** What is a moment or a date by the way we name things; `vervolgOp` names a case. */
const MOMENT_NAME = /^op$|(?<!vervolg)Op$|^tijdstip$/;
/** What would put somebody's data into addresses, and so into logs. */
const PERSONAL = /^(naam|geboortedatum|bsn|email|telefoon|adres|leerling|voornamen|achternaam|tekst)$/i;
/** The description may be fetched under the name that everybody looks for. */
const DESCRIPTION = '/openapi.json';

/** The NL API Design Rules that a machine can judge: those of the official linter, and what it leaves out. */
export const STANDARD: readonly Rule[] = [
  {
    name: 'openapi-3',
    source: '/core/doc-openapi',
    broken: ({ openapi }) => (/^3\.\d+\.\d+$/.test(openapi ?? '') ? [] : ['openapi']),
  },
  {
    name: 'references-lead-somewhere',
    source: '/core/doc-openapi',
    broken: (document) =>
      (everywhere(document, '$ref') as string[]).filter(
        (ref) =>
          ref
            .split('/')
            .slice(1)
            .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document) ===
          undefined,
      ),
  },
  {
    name: 'operations-have-one-name',
    source: '/core/doc-openapi',
    broken: (document) => {
      const names = operationsOf(document).map(({ operation }) => operation.operationId);
      return names.filter((name, at) => name === undefined || names.indexOf(name) !== at);
    },
  },
  {
    name: 'path-parameters',
    source: '/core/doc-openapi',
    broken: operations(({ parameters = [] }, _method, path) => {
      const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      const given = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      return named.length !== given.length || named.some((name) => !given.includes(name as string));
    }),
  },
  {
    name: 'examples-are-right',
    source: '/core/doc-openapi',
    broken: invalidExamples,
  },
  {
    name: 'contact',
    source: '/core/doc-openapi-contact',
    broken: ({ info }) => {
      const contact = (info as { contact?: Record<string, string> }).contact;
      return ['name', 'email', 'url'].filter((field) => !contact?.[field]);
    },
  },
  {
    name: 'semver',
    source: '/core/semver',
    broken: ({ info }) => (SEMVER.test(info.version) ? [] : [info.version]),
  },
  {
    name: 'major-version-in-server',
    source: '/core/uri-version',
    broken: ({ servers }) =>
      servers.length === 0
        ? ['servers']
        : servers.map(({ url }) => url).filter((url) => !/\/v\d+$/.test(url)),
  },
  {
    name: 'servers-use-https',
    source: '/transport/tls',
    broken: ({ servers }) => servers.map(({ url }) => url).filter((url) => url.startsWith('http://')),
  },
  { name: 'version-header', source: '/core/version-header', broken: answers(lacks('API-Version')) },
  {
    name: 'no-trailing-slash',
    source: '/core/no-trailing-slash',
    broken: ({ paths }) => Object.keys(paths).filter((path) => path !== '/' && path.endsWith('/')),
  },
  {
    name: 'kebab-case',
    source: '/core/path-segments-kebab-case',
    broken: ({ paths }) => Object.keys(paths).filter((path) => path !== DESCRIPTION && !KEBAB.test(path)),
  },
  {
    name: 'plural-collections',
    source: '/core/naming-collections',
    broken: ({ paths }) =>
      Object.keys(paths).filter((path) =>
        [...path.matchAll(/\/([a-z-]+)\/\{/g)].some(([, name]) => !/(en|s)$/.test(name ?? '')),
      ),
  },
  {
    name: 'http-methods',
    source: '/core/http-methods',
    broken: operations((_operation, method) => !METHODS.includes(method)),
  },
  {
    name: 'query-camel-case',
    source: '/core/query-keys-camel-case',
    broken: operations(({ parameters = [] }) =>
      parameters.some((one) => one.in === 'query' && !CAMEL.test(one.name)),
    ),
  },
  {
    name: 'schema-pascal-case',
    source: 'nlgov:schema-camel-case',
    broken: ({ components }) =>
      Object.keys(components.schemas).filter((name) => !/^([A-Z][a-z\d]*)+$/.test(name)),
  },
  {
    name: 'problem-json',
    source: '/core/error-handling/problem-details',
    broken: answers(
      ({ content }, status) => isProblem(status) && content?.['application/problem+json'] === undefined,
    ),
  },
  {
    name: 'problem-members',
    source: '/core/error-handling/problem-details',
    broken: answers(({ content }, status, document) => {
      const schema = content?.['application/problem+json']?.schema;
      if (!isProblem(status) || schema === undefined) return false;
      const { properties = {} } = followed(schema, document);
      return ['type', 'title', 'status', 'detail', 'code'].some((name) => properties[name] === undefined);
    }),
  },
  {
    name: 'invalid-input-is-400',
    source: '/core/error-handling/invalid-input',
    broken: operations(({ responses }) => responses['400'] === undefined || responses['422'] !== undefined),
  },
  {
    name: 'no-local-times',
    source: '/core/date-time/timezone',
    broken: (document) =>
      fields(document)
        .filter(({ schema }) =>
          formatsOf(schema, document).some((f) => f === 'date-time-local' || f === 'time'),
        )
        .map(({ where }) => where),
  },
  {
    name: 'dates-are-dates',
    source: '/core/date-time/date-omit-time-portion',
    broken: (document) =>
      fields(document)
        .filter(({ name, schema }) => DATE_NAME.test(name) && !formatsOf(schema, document).includes('date'))
        .map(({ where }) => where),
  },
  {
    name: 'moments-have-a-format',
    source: '/core/date-time/format',
    broken: (document) =>
      fields(document)
        .filter(
          ({ name, schema }) =>
            MOMENT_NAME.test(name) &&
            typesIn(schema, document).includes('string') &&
            !formatsOf(schema, document).some((f) => f === 'date-time' || f === 'date'),
        )
        .map(({ where }) => where),
  },
  {
    name: 'no-personal-data-in-addresses',
    source: '/core/transport/no-sensitive-uris',
    broken: operations(({ parameters = [] }) =>
      parameters.some((one) => (one.in === 'query' || one.in === 'path') && PERSONAL.test(one.name)),
    ),
  },
  {
    name: 'other-methods-are-405-with-allow',
    source: '/core/http-methods',
    broken: operations(({ responses }) => lacks('Allow')(responses['405'])),
  },
  {
    name: 'another-answer-is-406',
    source: '/transport/content-type',
    broken: operations(
      ({ responses }) =>
        Object.entries(responses).some(([status, { content }]) => isGood(status) && content !== undefined) &&
        responses['406'] === undefined,
    ),
  },
  {
    name: 'another-body-is-415',
    source: '/transport/content-type',
    broken: operations(
      ({ requestBody, responses }) => requestBody !== undefined && responses['415'] === undefined,
    ),
  },
];
