import type { ComponentChildren } from 'preact';
import { partsOf, type Description, type Schema } from '../description/form';

/** Every schema that has a name. */
export function Schemas({ document }: { readonly document: Description }): ComponentChildren {
  const { schemas } = document.components;
  const names = Object.keys(schemas).sort();
  return (
    <section>
      <h2 id="schemas">Velden</h2>
      {names.map((name) => (
        <article key={name} id={anchorOf(name)}>
          <h3>{name}</h3>
          {schemas[name]?.description !== undefined && <p>{schemas[name].description}</p>}
          <Fields schema={schemas[name] ?? {}} />
        </article>
      ))}
    </section>
  );
}

/** What a schema holds: its fields, the schema it is, or what it can be. */
export function Fields({ schema }: { readonly schema: Schema }): ComponentChildren {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0)
    return (
      <p>
        <Kind schema={schema} />
      </p>
    );
  return (
    <dl>
      {fields.map(([name, field]) => (
        <div key={name}>
          <dt>
            <code>{name}</code> <Kind schema={field} />
            {schema.required?.includes(name) === true && ', altijd'}
          </dt>
          <dd>
            {field.description}
            {insideOf(field).map((part, at) => (
              <Fields key={at} schema={part} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The parts of a field that have fields of their own and no name. */
function insideOf(schema: Schema): Schema[] {
  if (schema.properties !== undefined) return [schema];
  return partsOf(schema).flatMap(insideOf);
}

/** What can stand in a field, in a few words. */
export function Kind({ schema }: { readonly schema: Schema }): ComponentChildren {
  const { $ref, enum: words, format, items } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return <a href={`#${anchorOf(name)}`}>{name}</a>;
  }
  if (words !== undefined) return <>een van {words.map((word) => JSON.stringify(word)).join(', ')}</>;
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  if (choices.length > 0)
    return choices.map((choice, at) => (
      <>
        {at > 0 && ' of '}
        <Kind key={at} schema={choice} />
      </>
    ));
  const types = [schema.type ?? []].flat().map((type) => TYPES[type] ?? type);
  return (
    <>
      {types.join(' of ') || 'iets'}
      {format !== undefined && ` (${format})`}
      {items !== undefined && ' van '}
      {items !== undefined && <Kind schema={items} />}
    </>
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'ja of nee',
  object: 'object',
  array: 'lijst',
  null: 'null',
};

function anchorOf(name: string): string {
  return `schema-${name}`;
}
