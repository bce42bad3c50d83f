import { fieldOf } from './fields';
import { followed, type Description, type Schema } from './form';

/** What stands in a field of a form that many fields have. */
const BY_FORMAT: Readonly<Record<string, unknown>> = {
  date: '2026-11-30',
  'date-time': '2026-11-30T09:00:00+01:00',
  uuid: '5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31',
  email: 'f.yilmaz@voorbeeld.nl',
};

/** What a text of a format looks like. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT/,
  email: /@/,
};

/** An example of a schema: of every field one that may stand in it. `owner` and `name` say where the schema stands. */
export function exampleOf(schema: Schema, document: Description, owner = '', name = ''): unknown {
  const whole = followed(schema, document);
  const here = schema.$ref?.replace('#/components/schemas/', '') ?? owner;
  const said = fieldOf(owner, name)?.example;
  // Of every date and moment the same is said; by its name there may be a better one.
  if (whole.format?.startsWith('date') === true && said !== undefined && fits(said, whole)) return said;
  for (const given of [schema.example, whole.example, whole.const]) if (given !== undefined) return given;
  if (whole.enum !== undefined) return whole.enum[0];
  if (said !== undefined && fits(said, whole)) return said;
  const [part] = [...(whole.oneOf ?? []), ...(whole.anyOf ?? [])].filter(({ type }) => type !== 'null');
  if (part !== undefined) return exampleOf(part, document, here, name);
  if (whole.allOf !== undefined)
    return together(whole.allOf.map((one) => exampleOf(one, document, here, name)));
  switch (typeOf(whole)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(whole.properties ?? {}).map(([field, property]) => [
          field,
          exampleOf(property, document, here, field),
        ]),
      );
    case 'array':
      return whole.items === undefined ? [] : [exampleOf(whole.items, document, here, name)];
    case 'integer':
    case 'number':
      return whole.minimum ?? 1;
    case 'boolean':
      return true;
    case 'string':
      return BY_FORMAT[whole.format ?? ''] ?? 'tekst';
    case undefined:
    default:
      return {};
  }
}

/** The one type a schema has beside null. */
function typeOf({ type, properties }: Schema): string | undefined {
  const one = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  return one ?? (properties === undefined ? undefined : 'object');
}

/** True when a value that is said of the field by its name is one of this schema's own kind. */
function fits(value: unknown, schema: Schema): boolean {
  const types = [schema.type ?? []].flat();
  if (value === null)
    return types.includes('null') || (schema.anyOf ?? []).some(({ type }) => type === 'null');
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (first === undefined) return types.includes('array');
    return types.includes('array') && schema.items?.$ref === undefined && typeof first === schema.items?.type;
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return (types.includes('integer') || types.includes('number')) && value >= minimum && value <= maximum;
  }
  if (typeof value === 'string')
    return (
      types.includes('string') &&
      (schema.format === undefined || FORMATS[schema.format]?.test(value) === true) &&
      (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))
    );
  return types.includes(typeof value);
}

function together(parts: readonly unknown[]): unknown {
  const objects = parts.filter((part): part is object => typeof part === 'object' && part !== null);
  return objects.length === 0 ? parts[0] : Object.assign({}, ...objects);
}
