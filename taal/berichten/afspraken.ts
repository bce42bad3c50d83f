import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { AANBODSOORT } from '../antwoorden';
import { inWoorden } from '../woorden';
import { aanRol, type Concept } from './bericht';
import { signaalAanRegie } from './regie';

/** Whoever must do it hears the agreement and its date, and nothing more, whatever may be shared (rules 6 and 7). */
export function bijNieuweAfspraak({ gegevens }: GebeurtenisVan<'afspraak-gemaakt'>): Concept[] {
  const { omschrijving, uiterlijk, wie } = gegevens;
  const tekst = `${wie}, u doet: ${omschrijving}\nDit is klaar op ${inWoorden(uiterlijk)} of eerder.`;
  return [aanRol('afspraakhouder', 'signaal', 'Uw afspraak', tekst)];
}

/** Of a placement by mandate the provider hears, and who pays for it (rule 8). */
export function bijPlaatsing({ gegevens }: GebeurtenisVan<'aanbod-gedaan'>): Concept[] {
  const { aanbieder, doorzettingsmacht, soort, startdatum, verdeling } = gegevens;
  if (!doorzettingsmacht) return [];
  const wat = `Een kind krijgt met doorzettingsmacht een plek bij ${aanbieder}, vanaf ${inWoorden(startdatum)} (${AANBODSOORT[soort]}).`;
  const betaalt = (deel: number) => `${wat}\nU betaalt ${deel} procent.`;
  return [
    aanRol(
      'aanbieder',
      'brief',
      'Plaatsing met doorzettingsmacht',
      `${wat}\nEen wachtlijst telt hierbij niet.`,
    ),
    ...(verdeling.gemeente > 0
      ? [aanRol('gemeente', 'signaal', 'Plaatsing met doorzettingsmacht', betaalt(verdeling.gemeente))]
      : []),
    ...(verdeling.swv > 0
      ? [aanRol('samenwerkingsverband', 'signaal', 'Plaatsing met doorzettingsmacht', betaalt(verdeling.swv))]
      : []),
  ];
}

/** An offer that did not start is told to the manager (rule 8). */
export function bijStart(na: Casus, { gegevens }: GebeurtenisVan<'start-gecontroleerd'>): Concept[] {
  if (gegevens.gestart) return [];
  const aanbod = na.aanbod.find(({ id }) => id === gegevens.aanbod);
  const wie = aanbod === undefined ? 'Een aanbod' : `Het aanbod van ${aanbod.aanbieder}`;
  return [
    aanRol('manager', 'te-laat', 'Aanbod niet begonnen', `${wie} is niet begonnen op de afgesproken dag.`),
  ];
}

/** The date of an agreement has come. */
export function bijAfspraak(na: Casus, { gegevens }: GebeurtenisVan<'afspraak-verlopen'>): Concept[] {
  const afspraak = na.afspraken.find((a) => a.id === gegevens.afspraak);
  if (afspraak?.nagekomen !== null) return [];
  return [
    signaalAanRegie(
      na,
      'Is de afspraak nagekomen?',
      `Vandaag loopt een afspraak af: ${afspraak.omschrijving}`,
    ),
  ];
}
