import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { operationsOf, type Description, type Operation } from '../description/form';
import { DESCRIPTION_PATH } from '../headers';
import { Answers, Body, Parameters } from './operation';
import { Schemas } from './schema';

const STYLE = readFileSync(path.join(__dirname, 'page.css'), 'utf8').trim();

/** Nothing but the style of this page may do anything on it. */
export const DOCUMENTATION_CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The description for people: everything that stands in it, without a script, so that nothing comes from elsewhere. */
export function documentationPage(document: Description): string {
  const { info } = document;
  const groups = groupsOf(document);
  const html = render(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>De API van Doorbraak {info.version}</title>
        {/* Its hash stands in the policy: it must come out as it went in. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1>De API van Doorbraak</h1>
          <p>Versie {info.version}</p>
        </header>
        <nav aria-label="Onderdelen">
          <ul>
            {groups.map(({ name, operations }) => (
              <li key={name}>
                <a href={`#groep-${name}`}>{name}</a>
                <ul>
                  {operations.map(({ operation }) => (
                    <li key={operation.operationId}>
                      <a href={`#${operation.operationId}`}>{operation.summary}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
            <li>
              <a href="#schemas">Velden</a>
            </li>
          </ul>
        </nav>
        <main>
          <p>{info.description}</p>
          <p>
            Alle adressen hieronder beginnen met <code>{document.servers[0]?.url}</code>. Dezelfde
            beschrijving voor programma’s staat op <a href={DESCRIPTION_PATH}>{DESCRIPTION_PATH}</a>.
          </p>
          {groups.map((group) => (
            <Group key={group.name} {...{ document, ...group }} />
          ))}
          <Schemas document={document} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** One operation with its place. */
interface Placed {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function groupsOf(document: Description): { name: string; about: string; operations: Placed[] }[] {
  return document.tags.map(({ name, description = '' }) => ({
    name,
    about: description,
    operations: operationsOf(document).filter(({ operation }) => operation.tags?.includes(name)),
  }));
}

function Group({
  document,
  name,
  about,
  operations,
}: {
  readonly document: Description;
  readonly name: string;
  readonly about: string;
  readonly operations: readonly Placed[];
}): ComponentChildren {
  return (
    <section>
      <h2 id={`groep-${name}`}>{name}</h2>
      <p>{about}</p>
      {operations.map(({ path, method, operation }) => (
        <article key={operation.operationId} id={operation.operationId}>
          <h3>{operation.summary}</h3>
          <p class="adres">
            <strong>{method.toUpperCase()}</strong> <code>{path}</code>
          </p>
          {operation.description?.split('\n\n').map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Parameters {...{ operation }} />
          <Body {...{ document, operation }} />
          <Answers {...{ operation }} />
        </article>
      ))}
    </section>
  );
}
