/**
 * Stands for zod in the sandbox of workflows, which freezes what workflows share (`workflows/shared.ts`); schemas do not
 * survive that. Here a schema is only written down, and what stands for it may be frozen; zod itself builds it the first
 * time something is read with it, which for most commands is one schema and for a report none.
 */

type Callable = (...args: unknown[]) => unknown;

/** What reads with a schema or says what is wrong, and so needs it. */
const READS: ReadonlySet<PropertyKey> = new Set(['parse', 'safeParse', 'localeError']);

/** How what was written down is built, by what stands for it. */
const builders = new WeakMap<object, () => unknown>();

function written(build: () => unknown): object {
  let built: { readonly value: unknown } | undefined;
  const builder = () => (built ??= { value: build() }).value;
  const stand = new Proxy(() => undefined, {
    get: (_, name) => (READS.has(name) ? member(builder(), name) : written(() => member(builder(), name))),
    apply: (_, __, args: unknown[]) => written(() => (builder() as Callable)(...args.map(real))),
  });
  builders.set(stand, builder);
  return stand;
}

/** A member of what zod made; a method stays with its owner. */
function member(of: unknown, name: PropertyKey): unknown {
  const found: unknown = Reflect.get(of as object, name);
  return typeof found === 'function' ? (found as Callable).bind(of) : found;
}

/** An argument for zod, with the schemas in it built. */
function real(value: unknown): unknown {
  if (typeof value === 'function') return builders.get(value)?.() ?? value;
  if (Array.isArray(value)) return value.map(real);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, real(part)]));
}

export const z = written(
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only when it is needed; bundled
  () => (require('zod/v4') as { z: unknown }).z,
);
