import { inWoorden } from './datumwoorden';
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
  return [
    { veld, melding: `moet horen bij een kind van ${JONGSTE} tot en met ${OUDSTE} jaar (${gevonden})` },
  ];
}

/** An error when the first day of absence lies in the future or before the child was of school age. */
export function eersteDagfout(
  veld: string,
  eersteDag: Datum,
  geboortedatum: Datum | undefined,
  nu: Moment,
): Veldfout[] {
  const vandaag = datumVan(nu);
  if (eersteDag > vandaag)
    return [{ veld, melding: `mag niet in de toekomst liggen (vandaag is het ${inWoorden(vandaag)})` }];
  return geboortedatum === undefined ? [] : teJongOpEersteDag(veld, eersteDag, geboortedatum);
}

/** An error when the child was not of school age on the first day of absence. */
export function teJongOpEersteDag(veld: string, eersteDag: Datum, geboortedatum: Datum): Veldfout[] {
  if (leeftijdOp(geboortedatum, eersteDag) >= JONGSTE) return [];
  return [
    {
      veld,
      melding: `past niet: op de eerste verzuimdag (${inWoorden(eersteDag)}) was het kind nog geen ${JONGSTE} jaar`,
    },
  ];
}
