import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createRoutes } from '../../api';
import { createOpenapi } from '../../api/description/document';
import { operationsOf, type Description } from '../../api/description/form';

/** The types of the client, made of the description. */
export const TYPES_FILE = path.join(__dirname, '..', '..', 'api-client', 'openapi.ts');

const HEADING = `// Made from the description of the API by \`npm run client:generate\`; never changed by hand.

/* eslint-disable */

`;

/** What stands in that file for the description as it is now. Throws when it cannot be made. */
export function currentTypes(): string {
  const description = createOpenapi(createRoutes({ codec: {} } as never));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(__dirname, 'openapi-types.mjs')],
    {
      input: JSON.stringify(withoutRefusals(description)),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`No types could be made: ${stderr}`);
  return HEADING + stdout;
}

/** What a program that calls the API needs types of: what it sends, and good answers; the others come as a problem. */
function withoutRefusals(description: Description): Description {
  const document = structuredClone(description);
  for (const { operation } of operationsOf(document))
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses)
        .filter(([status]) => status.startsWith('2'))
        .map(([status, { description, content }]) => [
          status,
          { description, ...(content === undefined ? {} : { content }) },
        ]),
    );
  document.components = { ...document.components, examples: {}, headers: {} };
  return document;
}
