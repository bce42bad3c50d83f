import { inWoorden } from '../dossier/keten/bevinding';
import { controleerCasus, controleerCasussen, zoekCasusnummer } from '../dossier/keten/controle';
import { metDossier } from './dossier';
import type { Programma } from './programma';

/** `controleer [CASUSNUMMER|KENMERK]`: says what of the files was changed; false when anything was. */
export const controleer: Programma = async (environment, [nummer, ...meer], say) => {
  if (meer.length > 0) throw new Error('Name one case, or none for all.');
  const begun = Date.now();
  const { casussen, gebeurtenissen, bevindingen } = await metDossier('controleer', environment, async (db) =>
    nummer === undefined ? controleerCasussen(db) : controleerCasus(db, await zoekCasusnummer(db, nummer)),
  );
  for (const bevinding of bevindingen) say(inWoorden(bevinding));
  const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
  const whole = bevindingen.length === 0 ? 'every chain is whole' : `${bevindingen.length} not whole`;
  say(`cases ${casussen}, events ${gebeurtenissen}: ${whole} (${seconds} s)`);
  return bevindingen.length === 0;
};
