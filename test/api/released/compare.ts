import {
  followed,
  type Description,
  type Media,
  type Operation,
  type Schema,
} from '../../../api/description/form';

/** Which way a schema goes: what callers send, or what they get. */
type Way = 'in' | 'out';

interface Pair {
  readonly before: Description;
  readonly after: Description;
}

/**
 * Everything by which a description breaks what could be done with an earlier one (docs/api.md says what that is), each as a
 * sentence that names the place. Something more in an answer, or less that must be sent, breaks nothing.
 */
export function breaks(before: Description, after: Description): string[] {
  const found: string[] = [];
  const pair = { before, after };
  for (const [path, methods] of Object.entries(before.paths))
    for (const [method, was] of Object.entries(methods)) {
      const where = `${method.toUpperCase()} ${path}`;
      const is = after.paths[path]?.[method];
      if (is === undefined) found.push(`${where} is gone`);
      else found.push(...ofOperation(pair, was, is).map((what) => `${where}: ${what}`));
    }
  return [...new Set(found)];
}

function ofOperation(pair: Pair, was: Operation, is: Operation): string[] {
  return [
    ...ofParameters(pair, was, is),
    ...ofSecurity(was, is),
    ...ofContent(pair, was.requestBody?.content, is.requestBody?.content, 'in', 'the request'),
    ...(was.requestBody === undefined && is.requestBody !== undefined ? ['a body must be sent'] : []),
    ...Object.entries(was.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, answer]) => {
        const now = is.responses[status];
        if (now === undefined) return [`the answer ${status} is gone`];
        return ofContent(pair, answer.content, now.content, 'out', `the answer ${status}`);
      }),
  ];
}

function ofParameters(pair: Pair, was: Operation, is: Operation): string[] {
  const before = was.parameters ?? [];
  const after = is.parameters ?? [];
  const same = (one: { name: string; in: string }) => (other: { name: string; in: string }) =>
    other.name === one.name && other.in === one.in;
  return [
    ...before.flatMap((parameter) => {
      const now = after.find(same(parameter));
      if (now === undefined) return [`the parameter ${parameter.name} is gone`];
      const must = now.required === true && parameter.required !== true;
      return [
        ...(must ? [`the parameter ${parameter.name} must be sent`] : []),
        ...ofSchema(pair, parameter.schema ?? {}, now.schema ?? {}, 'in', `the parameter ${parameter.name}`),
      ];
    }),
    ...after
      .filter((parameter) => parameter.required === true && !before.some(same(parameter)))
      .map(({ name }) => `the parameter ${name} must be sent`),
  ];
}

function ofSecurity({ security: was = [] }: Operation, { security: is = [] }: Operation): string[] {
  const names = (security: Record<string, unknown>[]) =>
    security.map((one) => Object.keys(one).sort().join('+'));
  if (is.length === 0) return [];
  const ways = names(is);
  if (was.length === 0) return ['a token must be shown'];
  return names(was).some((way) => !ways.includes(way)) ? ['a token of another kind must be shown'] : [];
}

function ofContent(
  pair: Pair,
  was: Record<string, Media> = {},
  is: Record<string, Media> = {},
  way: Way,
  where: string,
): string[] {
  return Object.entries(was).flatMap(([type, media]) => {
    const now = is[type];
    if (now === undefined) return [`${where} is no longer ${type}`];
    return ofSchema(pair, media.schema ?? {}, now.schema ?? {}, way, where);
  });
}

function ofSchema(
  pair: Pair,
  was: Schema,
  is: Schema,
  way: Way,
  where: string,
  seen: readonly string[] = [],
): string[] {
  const key = `${was.$ref} ${is.$ref}`;
  if (was.$ref !== undefined && seen.includes(key)) return [];
  const deeper = [...seen, key];
  const before = followed(was, pair.before);
  const after = followed(way === 'out' ? sameAmong(was, is, pair.after) : is, pair.after);
  const inside = (a: Schema, b: Schema, at: string) => ofSchema(pair, a, b, way, at, deeper);
  return [
    ...ofType(before, after, way, where),
    ...(way === 'in' ? ofLimits(before, after, where) : []),
    ...ofFields(before, after, way, where, inside),
    ...(before.items !== undefined && after.items !== undefined
      ? inside(before.items, after.items, `${where}[]`)
      : []),
    ...ofChoices(before, after, way, where, inside),
    ...(before.allOf ?? []).flatMap((part, at) => inside(part, after.allOf?.[at] ?? {}, where)),
  ];
}

/** Of an answer that has become one of several: the one that it was, which whoever asks as before still gets. */
function sameAmong(was: Schema, is: Schema, after: Description): Schema {
  if (was.anyOf !== undefined || was.oneOf !== undefined || was.$ref === is.$ref) return is;
  const { anyOf, oneOf } = followed(is, after);
  const several = anyOf ?? oneOf ?? [];
  const named = several.find(({ $ref }) => $ref !== undefined && $ref === was.$ref);
  const unnamed = was.$ref === undefined ? several.find(({ $ref }) => $ref === undefined) : undefined;
  return named ?? unnamed ?? is;
}

const typesOf = ({ type }: Schema): string[] => [type ?? []].flat();

function ofType(was: Schema, is: Schema, way: Way, where: string): string[] {
  const [before, after] = [typesOf(was), typesOf(is)];
  if (before.length === 0 || after.length === 0) return [];
  const [wide, narrow] = way === 'in' ? [after, before] : [before, after];
  const fits = (type: string) => wide.includes(type) || (type === 'integer' && wide.includes('number'));
  const found = narrow.every(fits)
    ? []
    : [`${where} is ${after.join(' or ')}, and was ${before.join(' or ')}`];
  if (was.format !== is.format && (was.format !== undefined || way === 'in'))
    found.push(
      `${where} has the form ${is.format ?? 'of any text'}, and had ${was.format ?? 'that of any text'}`,
    );
  return found;
}

/** What may be sent must stay allowed. */
function ofLimits(was: Schema, is: Schema, where: string): string[] {
  const gone = (was.enum ?? []).filter((value) => is.enum !== undefined && !is.enum.includes(value));
  const limited = was.enum === undefined && is.enum !== undefined;
  const lower = (['maximum', 'maxLength'] as const).filter(
    (limit) => (is[limit] ?? Infinity) < (was[limit] ?? Infinity),
  );
  const higher = (['minimum', 'minLength', 'minItems'] as const).filter(
    (limit) => (is[limit] ?? -Infinity) > (was[limit] ?? (limit === 'minimum' ? -Infinity : 0)),
  );
  return [
    ...gone.map((value) => `${where} can no longer be ${String(value)}`),
    ...(limited ? [`${where} can no longer be anything`] : []),
    ...[...lower, ...higher].map((limit) => `${where} has a narrower ${limit}`),
    ...(is.pattern !== undefined && !admits(is.pattern, was.pattern) ? [`${where} has another pattern`] : []),
  ];
}

/** True when a pattern takes all that an earlier one took: the same, or names with commas between them and none missing. */
function admits(pattern: string, earlier: string | undefined): boolean {
  if (pattern === earlier) return true;
  const [names, were] = [namesIn(pattern), namesIn(earlier ?? '')];
  return names !== null && were !== null && [...were].every((name) => names.has(name));
}

/** The names of a pattern that takes some of them, as `fields` of a list does. */
function namesIn(pattern: string): ReadonlySet<string> | null {
  const [, names, again] = /^\^\(([\w|]+)\)\(,\(([\w|]+)\)\)\*\$$/.exec(pattern) ?? [];
  return names === undefined || names !== again ? null : new Set(names.split('|'));
}

function ofFields(
  was: Schema,
  is: Schema,
  way: Way,
  where: string,
  inside: (a: Schema, b: Schema, at: string) => string[],
): string[] {
  const found = Object.entries(was.properties ?? {}).flatMap(([name, field]) => {
    const now = is.properties?.[name];
    return now === undefined ? [`${where}.${name} is gone`] : inside(field, now, `${where}.${name}`);
  });
  const [before, after] = [was.required ?? [], is.required ?? []];
  if (way === 'in')
    found.push(
      ...after.filter((name) => !before.includes(name)).map((name) => `${where}.${name} must be sent`),
    );
  else
    found.push(
      ...before
        .filter((name) => !after.includes(name) && is.properties?.[name] !== undefined)
        .map((name) => `${where}.${name} is not always there`),
    );
  return found;
}

/** Choices keep their partner by name, or else by their place. */
function ofChoices(
  was: Schema,
  is: Schema,
  way: Way,
  where: string,
  inside: (a: Schema, b: Schema, at: string) => string[],
): string[] {
  const before = was.oneOf ?? was.anyOf ?? [];
  const after = is.oneOf ?? is.anyOf ?? [];
  if (before.length === 0) return [];
  return before.flatMap((choice, at) => {
    const named = choice.$ref?.split('/').at(-1);
    const now =
      named === undefined
        ? after.filter(({ $ref }) => $ref === undefined)[
            before.filter(({ $ref }) => $ref === undefined).indexOf(choice)
          ]
        : after.find(({ $ref }) => $ref === choice.$ref);
    if (now !== undefined) return inside(choice, now, named === undefined ? where : `${where} (${named})`);
    return way === 'in' ? [`${where} can no longer be ${named ?? `choice ${at + 1}`}`] : [];
  });
}
