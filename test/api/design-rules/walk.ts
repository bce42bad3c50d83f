import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import {
  followed,
  operationsOf,
  partsOf,
  type AnswerForm,
  type Description,
  type Media,
  type Operation,
  type Schema,
} from '../../../api/description/form';

/** A rule for the description: what it asks, and every place where a description breaks it. */
export interface Rule {
  readonly name: string;
  /** Where it comes from: a rule of the NL API Design Rules (`/core/...`), or our own. */
  readonly source: string;
  readonly broken: (document: Description) => string[];
}

/** The place of an operation, as findings name it. */
export const place = (method: string, path: string) => `${method.toUpperCase()} ${path}`;

/** Every operation for which something does not hold, as its place. */
export function operations(wrong: (operation: Operation, method: string, path: string) => boolean) {
  return (document: Description): string[] =>
    operationsOf(document)
      .filter(({ path, method, operation }) => wrong(operation, method, path))
      .map(({ path, method }) => place(method, path));
}

/** Every answer for which something does not hold, as its place. */
export function answers(wrong: (answer: AnswerForm, status: string, document: Description) => boolean) {
  return (document: Description): string[] =>
    operationsOf(document).flatMap(({ path, method, operation }) =>
      Object.entries(operation.responses)
        .filter(([status, answer]) => wrong(answer, status, document))
        .map(([status]) => `${place(method, path)} ${status}`),
    );
}

/** Every field of every schema, with where it stands. */
export function fields(document: Description): { where: string; name: string; schema: Schema }[] {
  const found: { where: string; name: string; schema: Schema }[] = [];
  const walk = (schema: Schema, where: string): void => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      found.push({ where: `${where}.${name}`, name, schema: property });
      walk(property, `${where}.${name}`);
    }
    for (const part of partsOf(schema)) walk(part, where);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) walk(schema, name);
  for (const { operation } of operationsOf(document))
    for (const { schema } of mediaOf(operation)) walk(schema ?? {}, operation.operationId);
  return found;
}

export function mediaOf({ requestBody, responses }: Operation): Media[] {
  const contents = [requestBody?.content, ...Object.values(responses).map(({ content }) => content)];
  return contents.flatMap((content) => Object.values(content ?? {}));
}

/** The formats that a field can have, also where it can be null. */
export function formatsOf(schema: Schema, document: Description): (string | undefined)[] {
  const whole = followed(schema, document);
  const parts = [...(whole.anyOf ?? []), ...(whole.oneOf ?? []), ...(whole.allOf ?? [])];
  return parts.length === 0 ? [whole.format] : parts.flatMap((part) => formatsOf(part, document));
}

export function typesIn(schema: Schema, document: Description): string[] {
  const whole = followed(schema, document);
  const parts = [...(whole.anyOf ?? []), ...(whole.oneOf ?? []), ...(whole.allOf ?? [])];
  return [...[whole.type ?? []].flat(), ...parts.flatMap((part) => typesIn(part, document))];
}

/** The formats that the description uses; `true` of those that need no judging. */
const FORMATS = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  email: /^[^@\s]+@[^@\s]+$/,
  ...{ binary: true as const, base64: true as const },
};

/** Judges values by a schema of the description. */
export function judge(document: Description): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema({ $id: 'api', components: document.components });
  return (schema) =>
    ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as object,
    );
}

/** The values that are shown as examples of a media type. */
export function shown({ example, examples }: Media, { components }: Description): unknown[] {
  if (examples === undefined) return example === undefined ? [] : [example];
  return Object.values(examples).map((one) => {
    const { $ref, value } = one as { $ref?: string; value?: unknown };
    return $ref === undefined
      ? value
      : components.examples[$ref.replace('#/components/examples/', '')]?.value;
  });
}

export function invalidExamples(document: Description): string[] {
  const validator = judge(document);
  return operationsOf(document).flatMap(({ path, method, operation }) =>
    mediaOf(operation)
      .filter(({ schema }) => schema !== undefined)
      .flatMap((media) => {
        const valid = validator(media.schema ?? {});
        return shown(media, document)
          .filter((value) => !valid(value))
          .map(
            () =>
              `${place(method, path)}: ${(valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join(', ')}`,
          );
      }),
  );
}

/** Every value under a key, anywhere. */
export function everywhere(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(name === key ? [part] : []),
    ...everywhere(part, key),
  ]);
}

export const isGood = (status: string) => /^[23]/.test(status);
export const isProblem = (status: string) => /^[45]/.test(status);
export const lacks = (name: string) => (answer: AnswerForm | undefined) =>
  answer?.headers?.[name] === undefined;
