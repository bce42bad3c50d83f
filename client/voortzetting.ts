import type { Voortzetting } from '../domain/gebeurtenis';
import type { Melding } from '../domain/melding';
import type { Moment } from '../domain/tijd';
import { voortzetting as voortzettingVan } from '../domain/voortzetting';
import type { Afsluiting } from '../workflows/contract';

/** What a new case takes over from the result of the run before it (rule 11); null when there was none. */
export function voortzetting(
  vorige: Afsluiting | null,
  melding: Pick<Melding, 'eersteVerzuimdag'>,
  nu: Moment,
): Voortzetting | null {
  return vorige === null ? null : voortzettingVan(vorige.casus, melding.eersteVerzuimdag, nu);
}
