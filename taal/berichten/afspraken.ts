import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { AANBODSOORT } from '../antwoorden';
import { inWoorden } from '../woorden';
import { aanRol, type Concept } from './bericht';
import { signaalAanRegie } from './regie';

/** Whoever must do it hears the agreement and its date, and nothing more, whatever may be shared (rules 6 and 7). */
export function bijNieuweAfspraak({ gegevens }: GebeurtenisVan<'afspraak-gemaakt'>): Concept[] {
  const { omschrijving, uiterlijk, wie } = gegevens;
  const tekst = `Er is een afspraak met u gemaakt.
Wie: ${wie}
Wat: ${omschrijving}
Klaar op: ${inWoorden(uiterlijk)} of eerder
Op die dag vragen wij of het gelukt is. Lukt het niet? Laat het ons dan eerder weten.`;
  return [{ ...aanRol('afspraakhouder', 'signaal', 'Uw afspraak', tekst), afspraakVan: wie }];
}

const PLAATSING = 'Plaatsing met doorzettingsmacht';

/** Of a placement by mandate the provider hears, and who pays for it (rule 8). */
export function bijPlaatsing({ gegevens }: GebeurtenisVan<'aanbod-gedaan'>): Concept[] {
  const { aanbieder, doorzettingsmacht, soort, startdatum, verdeling } = gegevens;
  if (!doorzettingsmacht) return [];
  const wat = `Een kind krijgt met doorzettingsmacht een plek.
Waar: ${aanbieder}
Wat: ${AANBODSOORT[soort]}
Vanaf: ${inWoorden(startdatum)}`;
  const begin =
    'Een wachtlijst telt hierbij niet. Zorg dat het kind op die dag kan beginnen. Kan dat echt niet? Laat het ons meteen weten.';
  const betaalt = (deel: number) =>
    `U betaalt ${deel.toLocaleString('nl')} procent van de kosten. Regel dit voor die dag. Het kind begint ook als dat nog niet klaar is.`;
  const betalers = (['gemeente', 'swv'] as const).filter((wie) => verdeling[wie] > 0);
  return [
    aanRol('aanbieder', 'brief', PLAATSING, `${wat}\n${begin}`),
    ...betalers.map((wie) =>
      aanRol(
        wie === 'swv' ? 'samenwerkingsverband' : wie,
        'signaal',
        PLAATSING,
        `${wat}\n${betaalt(verdeling[wie])}`,
      ),
    ),
  ];
}

/** An offer that did not start is told to the manager (rule 8). */
export function bijStart(na: Casus, { gegevens }: GebeurtenisVan<'start-gecontroleerd'>): Concept[] {
  if (gegevens.gestart) return [];
  const aanbod = na.aanbod.find(({ id }) => id === gegevens.aanbod);
  const waar = aanbod === undefined ? '' : `\nAanbieder: ${aanbod.aanbieder}`;
  const verder =
    gegevens.startdatum === undefined
      ? 'Er is geen nieuwe startdag. Bespreek met wie de regie heeft wat er nu nodig is.'
      : `De nieuwe startdag is ${inWoorden(gegevens.startdatum)}. Help waar dat nodig is, zodat het dan wel begint.`;
  return [
    aanRol(
      'manager',
      'te-laat',
      'Aanbod niet begonnen',
      `Een aanbod is niet begonnen op de afgesproken dag.${waar}\n${verder}`,
    ),
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
      `Vandaag loopt een afspraak af.
Wie: ${afspraak.wie}
Wat: ${afspraak.omschrijving}
Vraag vandaag na of het is gelukt en leg dat vast. Niet gelukt? Dan kunt u stagnatie melden.`,
    ),
  ];
}
