import path from 'node:path';
import { inWoorden } from '../dossier/keten/bevinding';
import { controleerCasus, controleerCasussen, zoekCasusnummer } from '../dossier/keten/controle';
import { metDossier } from './dossier';

/** `npm run controleer [-- CASUSNUMMER|KENMERK]`: says what of the files was changed; ends with 1 when anything was. */
async function main(): Promise<void> {
  const begun = Date.now();
  const { casussen, gebeurtenissen, bevindingen } = await metDossier(
    'npm run controleer',
    process.argv.slice(2),
    path.resolve(__dirname, '..'),
    async ({ db, genoemd: [nummer, ...meer] }) => {
      if (meer.length > 0) throw new Error('Name one case, or none for all.');
      return nummer === undefined
        ? controleerCasussen(db)
        : controleerCasus(db, await zoekCasusnummer(db, nummer));
    },
  );
  for (const bevinding of bevindingen) console.log(inWoorden(bevinding));
  const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
  const whole = bevindingen.length === 0 ? 'every chain is whole' : `${bevindingen.length} not whole`;
  console.log(`cases ${casussen}, events ${gebeurtenissen}: ${whole} (${seconds} s)`);
  if (bevindingen.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
