import { datumVan, leeftijdOp, type Datum, type Moment } from './tijd';
import type { Veldfout } from './weigering';

/** From the age at which a child may go to school until the Doorstroompunt has it alone. */
const JONGSTE = 4;
const OUDSTE = 22;

/** An error when a birth date cannot be that of a child this process is for. */
export function leeftijdsfout(veld: string, geboortedatum: Datum, nu: Moment): Veldfout[] {
  const leeftijd = leeftijdOp(geboortedatum, datumVan(nu));
  if (leeftijd >= JONGSTE && leeftijd <= OUDSTE) return [];
  const gevonden = geboortedatum > datumVan(nu) ? 'de datum ligt in de toekomst' : `nu ${leeftijd} jaar`;
  return [{ veld, melding: `moet horen bij een kind van ${JONGSTE} tot en met ${OUDSTE} jaar (${gevonden})` }];
}
