import { exampleOf } from './example';
import { fieldOf } from './fields';
import { followed, operationsOf, partsOf, type Description, type Media, type Schema } from './form';

/** What a schema says of itself wherever it is used, and so says nothing of one field. */
const GENERAL = [
  'Kalenderdatum in Europe/Amsterdam',
  'Tijdstip, met de tijdzone van Nederland',
  'Tijdstip in UTC',
];

/**
 * Says of every field and parameter what it is, and gives every answer and parameter an example, where the schemas beside the
 * code did not. What nothing is said of stays without: a test names it.
 */
export function complete(document: Description): Description {
  for (const [name, schema] of Object.entries(document.components.schemas)) describe(schema, name);
  for (const { operation } of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) {
      const said = fieldOf(operation.operationId, parameter.name);
      const own = parameter.description ?? parameter.schema?.description;
      const description = sentence(own, said?.sentence);
      if (description !== undefined) parameter.description = description;
      if (parameter.required === true)
        parameter.example ??= exampleOf(
          parameter.schema ?? {},
          document,
          operation.operationId,
          parameter.name,
        );
    }
    const bodies = Object.values(operation.requestBody?.content ?? {});
    const answers = Object.values(operation.responses).flatMap(({ content }) =>
      Object.entries(content ?? {}),
    );
    for (const media of [...bodies, ...answers.map(([, media]) => media)])
      describe(media.schema ?? {}, operation.operationId);
    for (const [type, media] of answers) if (type.endsWith('json')) illustrate(media, document);
  }
  return document;
}

/** Gives the fields of a schema their sentence, at every depth. */
function describe(schema: Schema, owner: string): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const description = sentence(property.description, fieldOf(owner, name)?.sentence);
    if (description !== undefined) property.description = description;
    describe(property, owner);
  }
  for (const part of partsOf(schema)) describe(part, owner);
}

/** What is said of a field: what stands beside it in the code, unless that is said of every field of its kind. */
function sentence(own: string | undefined, byName: string | undefined): string | undefined {
  if (own === undefined || byName === undefined) return own ?? byName;
  return GENERAL.includes(own) ? `${byName}. ${own}` : own;
}

/** Gives an answer an example, unless it has one. */
function illustrate(media: Media, document: Description): void {
  if (media.schema === undefined || media.example !== undefined || media.examples !== undefined) return;
  media.example = exampleOf(followed(media.schema, document), document, ownerOf(media.schema));
}

function ownerOf({ $ref = '' }: Schema): string {
  return $ref.replace('#/components/schemas/', '');
}
