import path from 'node:path';
import { vergeetKind } from '../dossier/geheim/vergeten';
import { metDossier } from './dossier';

/** `npm run vergeet -- CASUSNUMMER|KENMERK`: destroys the key of the child of a closed case. That cannot be undone. */
async function main(): Promise<void> {
  const { casussen, op } = await metDossier(
    'npm run vergeet',
    process.argv.slice(2),
    path.resolve(__dirname, '..'),
    ({ db, genoemd: [nummer, ...meer] }) => {
      if (nummer === undefined || meer.length > 0) throw new Error('Name one case of the child.');
      return vergeetKind(db, nummer);
    },
  );
  console.log(`The key of the child was destroyed at ${op}. Its cases: ${casussen.join(', ')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
