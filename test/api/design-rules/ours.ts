import { operationsOf, type Description } from '../../../api/description/form';
import { answers, everywhere, fields, lacks, operations, place, shown, typesIn, type Rule } from './walk';

const CAMEL = /^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
/** Names that another system gives to its own fields. */
const NOT_OURS = new Set(['notification_id', 'date_sent', '$schema']);

/** What we ask of the description besides: that it tells enough to work by it alone. */
export const OURS: readonly Rule[] = [
  {
    name: 'field-camel-case',
    source: 'ours',
    broken: (document) =>
      fields(document)
        .filter(({ where, name }) => !CAMEL.test(name) && !NOT_OURS.has(name) && !isWord(where, document))
        .map(({ where }) => where),
  },
  {
    name: 'patterns-have-no-flags',
    source: 'ours',
    broken: ({ components }) =>
      everywhere(components.schemas, 'pattern').filter(
        (pattern) => typeof pattern === 'string' && /\/[dgimsuvy]+$/.test(pattern),
      ) as string[],
  },
  {
    name: 'every-field-has-a-sentence',
    source: 'ours',
    broken: (document) =>
      fields(document)
        .filter(({ schema }) => (schema.description ?? '').length < 5)
        .map(({ where }) => where),
  },
  {
    name: 'every-parameter-has-a-sentence',
    source: 'ours',
    broken: operations(({ parameters = [] }) =>
      parameters.some(({ description = '' }) => description.length < 5),
    ),
  },
  {
    name: 'every-body-has-an-example',
    source: 'ours',
    broken: (document) =>
      operationsOf(document)
        .filter(({ operation }) =>
          Object.values(operation.requestBody?.content ?? {}).some(
            (media) => shown(media, document).length === 0,
          ),
        )
        .map(({ path, method }) => place(method, path)),
  },
  {
    name: 'every-json-answer-has-an-example',
    source: 'ours',
    broken: answers(({ content = {} }, _status, document) =>
      Object.entries(content).some(
        ([type, media]) => type.endsWith('json') && shown(media, document).length === 0,
      ),
    ),
  },
  {
    name: 'counts-are-integers',
    source: 'ours',
    broken: (document) => [
      ...fields(document)
        .filter(({ name, schema }) => name === 'aantal' && !typesIn(schema, document).includes('integer'))
        .map(({ where }) => where),
      ...operations(({ parameters = [] }) =>
        parameters.some(({ name, schema }) => name === 'aantal' && schema?.type !== 'integer'),
      )(document),
    ],
  },
  {
    name: 'events-are-told-apart',
    source: 'ours',
    broken: ({ components: { schemas } }) =>
      ['Opdracht', 'Tijdlijnregel', 'Stroomevent'].filter((name) => {
        const { oneOf = [], discriminator } = schemas[name] ?? {};
        return (
          oneOf.length === 0 || new Set(Object.values(discriminator?.mapping ?? {})).size !== oneOf.length
        );
      }),
  },
  {
    name: 'says-how-to-sign-in',
    source: 'ours',
    broken: operations(
      ({ security = [], responses }) => security.length > 0 && lacks('WWW-Authenticate')(responses['401']),
    ),
  },
  {
    name: 'says-when-to-come-back',
    source: 'ours',
    broken: answers((answer, status) => ['429', '503'].includes(status) && lacks('Retry-After')(answer)),
  },
];

/** True of a field that is named after a word of the process, of which there is one for every word. */
function isWord(where: string, document: Description): boolean {
  const name = where.split('.').at(-1) ?? '';
  return everywhere(document.components.schemas, 'enum').some((words) => (words as unknown[]).includes(name));
}
