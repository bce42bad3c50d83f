import { z } from 'zod';
import type { Uitslag } from '../dossier/mensen/write';
import type { Wijziging } from '../dossier/mensen/mens';
import { inAmsterdam, tijdstipSchema } from '../domain/tijd';
import { Problem } from '../toegang/problems';

/** What was changed by whom, as every list of changes shows it. */
export const wijzigingenSchema = z
  .strictObject({
    wijzigingen: z.array(
      z.strictObject({
        soort: z.enum(['persoon', 'afwezigheid', 'school']),
        voor: z.unknown().meta({ description: 'Null: dit was er niet' }),
        na: z.unknown().meta({ description: 'Null: dit is er niet meer' }),
        door: z.string().meta({ description: 'Wie dit wijzigde' }),
        op: tijdstipSchema,
      }),
    ),
  })
  .meta({ id: 'Wijzigingen' });

/** The changes with times as people read them. */
export function toonWijzigingen(wijzigingen: readonly Wijziging[]): Wijziging[] {
  return wijzigingen.map((w) => ({ ...w, op: inAmsterdam(w.op) }));
}

/** What a change gave; a problem when it was not done. `what` is the sentence when there is no such thing. */
export function eisGedaan<T>(uitslag: Uitslag<T>, what: string): T {
  switch (uitslag.soort) {
    case 'gedaan':
      return uitslag.waarde;
    case 'ongeldig':
      throw Problem.ongeldig(uitslag.fouten);
    case 'gewijzigd':
      throw new Problem(
        'gewijzigd',
        'Iemand anders heeft dit intussen gewijzigd. Haal de gegevens opnieuw op en wijzig ze dan. Er is niets gedaan.',
      );
    case 'onbekend':
      throw new Problem('niet-gevonden', what);
  }
}
