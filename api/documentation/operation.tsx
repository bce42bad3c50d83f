import type { ComponentChildren } from 'preact';
import type { Description, Media, Operation } from '../description/form';
import { Fields, Kind } from './schema';

/** What stands in the address and the headers of a request. */
export function Parameters({ operation }: { readonly operation: Operation }): ComponentChildren {
  const { parameters = [] } = operation;
  if (parameters.length === 0) return null;
  return (
    <>
      <h4>In het adres en de koppen</h4>
      <dl>
        {parameters.map(({ name, required, description, schema = {} }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <Kind schema={schema} />
              {required === true && ', verplicht'}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What is sent. */
export function Body({
  document,
  operation,
}: {
  readonly document: Description;
  readonly operation: Operation;
}): ComponentChildren {
  return Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => (
    <section key={type}>
      <h4>
        Wat u stuurt: <code>{type}</code>
      </h4>
      <Fields schema={media.schema ?? {}} />
      {examplesOf(media, document).map(([name, value]) => (
        <details key={name}>
          <summary>{name}</summary>
          <Json value={value} />
        </details>
      ))}
    </section>
  ));
}

/** What comes back. */
export function Answers({ operation }: { readonly operation: Operation }): ComponentChildren {
  const all = Object.entries(operation.responses);
  const good = all.filter(([status]) => !/^[45]/.test(status));
  const problems = all.filter(([status]) => /^[45]/.test(status));
  return (
    <>
      <h4>Wat u terugkrijgt</h4>
      {good.map(([status, { description, content = {} }]) => (
        <div key={status}>
          <p>
            <strong>{status}</strong> {description}
          </p>
          {Object.entries(content).map(([type, media]) => (
            <div key={type}>
              <p>
                <code>{type}</code>
              </p>
              <Fields schema={media.schema ?? {}} />
              {media.example !== undefined && type.endsWith('json') && (
                <details>
                  <summary>Voorbeeld</summary>
                  <Json value={media.example} />
                </details>
              )}
            </div>
          ))}
        </div>
      ))}
      <details>
        <summary>Als het niet lukt: {problems.map(([status]) => status).join(', ')}</summary>
        <dl>
          {problems.map(([status, { description }]) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/v1/problemen">Wat de codes betekenen</a>
        </p>
      </details>
    </>
  );
}

/** The examples of a request, with their name. */
function examplesOf({ example, examples }: Media, document: Description): [name: string, value: unknown][] {
  if (examples === undefined) return example === undefined ? [] : [['Voorbeeld', example]];
  return Object.entries(examples).map(([key, one]) => {
    const { summary = key, value = document.components.examples[key]?.value } = one as {
      summary?: string;
      value?: unknown;
    };
    return [`${key}: ${summary}`, value];
  });
}

function Json({ value }: { readonly value: unknown }): ComponentChildren {
  return (
    <pre tabIndex={0}>
      <code>{JSON.stringify(value, null, 2)}</code>
    </pre>
  );
}
