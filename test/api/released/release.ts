import { writeFileSync } from 'node:fs';
import { createRoutes } from '../../../api';
import { createOpenapi } from '../../../api/description/document';
import { readReleased, RELEASED } from './file';
import { breaks } from './compare';

/**
 * Takes the description as it is now for the released one: `npm run openapi:release`. What breaks is printed, and taken only
 * with `--breaks`: then the major version goes up, as docs/api.md says.
 */
function main(args: readonly string[]): number {
  const now = createOpenapi(createRoutes({ codec: {} } as never));
  const found = breaks(readReleased(), now);
  for (const what of found) console.log(what);
  if (found.length > 0 && !args.includes('--breaks')) {
    console.error(
      'This breaks programs that call the API. To release it all the same: --breaks (see docs/api.md).',
    );
    return 1;
  }
  writeFileSync(RELEASED, `${JSON.stringify(now, null, 1)}\n`);
  console.log(`${RELEASED}: version ${now.info.version}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
