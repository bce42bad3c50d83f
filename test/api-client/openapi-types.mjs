// Types of an OpenAPI description, from standard input to standard output. A process of its own: what makes them is an ES
// module, and brings more of those.
import { text } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';

process.stdout.write(astToString(await openapiTS(await text(process.stdin), { silent: true })));
