// Everything that judges `domain/`, as one file for Stryker: each file of its own would load the rules, zod and the
// calendar again, for every mutant. What sees most comes first, for the first test that fails ends the run. What is asked of
// the stories themselves is left out: under a mutation there are few of them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { aanZetEigenschappen } from '../../domain/eigenschappen/aan-zet';
import { aangeboden } from '../../domain/eigenschappen/aangeboden';
import { dossier } from '../../domain/eigenschappen/dossier';
import { ladder } from '../../domain/eigenschappen/ladder';
import { om } from '../../domain/eigenschappen/om';
import { taken } from '../../domain/eigenschappen/taken';
import { woord } from '../../domain/eigenschappen/woord';

const DOMAIN = path.resolve(__dirname, '../../domain');
const files = readdirSync(DOMAIN)
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('eigenschappen.'))
  .map((name) => path.join(DOMAIN, name));
for (const file of [path.resolve(__dirname, '../../scenario/kern.test.ts'), ...files.sort()]) {
  try {
    jest.requireActual(file);
  } catch (error) {
    // Stryker would leave out a mutant with which nothing loads, as if it could not be judged.
    it(`${file} loads`, () => {
      throw error;
    });
  }
}
ladder();
dossier();
taken();
om();
woord();
aangeboden();
aanZetEigenschappen();
