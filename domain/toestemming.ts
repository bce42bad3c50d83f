import type { Casus, Ouderantwoord, Toestemmer, Toestemmingsbesluit } from './casus';
import type { Gebeurtenis, GebeurtenisVan } from './gebeurtenis';
import { datumVan, leeftijdOp, type Datum, type Moment } from './tijd';

type Gegevens = GebeurtenisVan<'toestemming-vastgelegd'>['gegevens'];

/** Whose consent is asked (rule 6): under 12 the parents, 12 to 15 both, from 16 the young person. */
export function toestemmersBij(geboortedatum: string, op: Moment): Toestemmer[] {
  const leeftijd = leeftijdOp(geboortedatum, datumVan(op));
  if (leeftijd < 12) return ['ouder'];
  return leeftijd < 16 ? ['ouder', 'jongere'] : ['jongere'];
}

/** True until everybody whose consent is needed has given it last (rule 6): nobody asked or no answer restricts too. */
export function delenBeperkt({
  toestemmers,
  toestemming,
}: Pick<Casus, 'toestemmers' | 'toestemming'>): boolean {
  return toestemmers.some((wie) => toestemming[wie] !== 'gegeven');
}

/** The case after a decision of the parents, one of them, or the young person (rule 6). */
export function metToestemming(
  casus: Casus,
  { gegevens: { van, besluit, wie } }: GebeurtenisVan<'toestemming-vastgelegd'>,
): Casus {
  const ouderantwoorden =
    van === 'ouder' ? metOuderantwoord(casus.ouderantwoorden, wie, besluit) : casus.ouderantwoorden;
  const samen = van === 'ouder' ? besluitVanOuders(ouderantwoorden) : besluit;
  const vragen = casus.toestemmingsvragen.map((v) => ({
    ...v,
    antwoorden: { ...v.antwoorden, [van]: samen },
  }));
  return {
    ...casus,
    ouderantwoorden,
    toestemming: { ...casus.toestemming, [van]: samen },
    toestemmingsvragen: onbeantwoord(vragen, casus.toestemmers),
  };
}

/** An answer of all parents together replaces what each of them said before. */
function metOuderantwoord(
  eerder: readonly Ouderantwoord[],
  naam: string | undefined,
  besluit: Toestemmingsbesluit,
): readonly Ouderantwoord[] {
  if (naam === undefined) return [{ wie: null, besluit }];
  const wie = losseOudernaam(naam);
  return [...eerder.filter((antwoord) => antwoord.wie !== wie), { wie, besluit }];
}

/** The name of a parent as answers are compared: without case and spacing (rule 6). */
export function losseOudernaam(naam: string): string {
  return naam.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** What somebody said last when consent was asked, as it was recorded. */
export interface Toestemmingsantwoord {
  readonly van: Toestemmer;
  /** The parent who answered; null: all parents together, or the young person. */
  readonly wie: string | null;
  readonly besluit: Toestemmingsbesluit;
  /** When it was said, else when it was recorded. */
  readonly datum: Datum;
  readonly hoe: NonNullable<Gegevens['hoe']> | null;
  /** For what; null: nobody said, or it is not for who reads. */
  readonly waarvoor: string | null;
  /** The first day on which it does not hold any more; null: until somebody says otherwise. */
  readonly geldigTot: Datum | null;
}

/** The answer of everybody that counts now, of events in order: the latest of each, as rule 6 compares them. */
export function laatsteAntwoorden(gebeurtenissen: readonly Gebeurtenis[]): Toestemmingsantwoord[] {
  return gebeurtenissen.reduce<Toestemmingsantwoord[]>((eerder, g) => {
    if (g.soort !== 'toestemming-vastgelegd') return eerder;
    const { van, besluit, hoe = null, waarvoor = null, geldigTot = null } = g.gegevens;
    const wie = van === 'ouder' ? (g.gegevens.wie ?? null) : null;
    const vervangt = (een: Toestemmingsantwoord) =>
      een.van === van &&
      (wie === null || (een.wie !== null && losseOudernaam(een.wie) === losseOudernaam(wie)));
    const datum = g.gegevens.datum ?? datumVan(g.op);
    return [
      ...eerder.filter((een) => !vervangt(een)),
      { van, wie, besluit, datum, hoe, waarvoor, geldigTot },
    ];
  }, []);
}

/** True of a consent that was given for a time which has passed by this day. */
export function isAfgelopen({ besluit, geldigTot }: Toestemmingsantwoord, vandaag: Datum): boolean {
  return besluit === 'gegeven' && geldigTot !== null && geldigTot <= vandaag;
}

/**
 * What one of the family answered last: a parent by this name, else what all parents answered together; null: nothing yet.
 * What another parent answered by name is not among it.
 */
export function eigenAntwoord(
  { toestemming, ouderantwoorden }: Pick<Casus, 'toestemming' | 'ouderantwoorden'>,
  van: Toestemmer,
  naam: string,
): Toestemmingsbesluit | null {
  if (van === 'jongere') return toestemming.jongere ?? null;
  const wie = losseOudernaam(naam);
  const eigen = ouderantwoorden.find((antwoord) => antwoord.wie === wie);
  const samen = ouderantwoorden.find((antwoord) => antwoord.wie === null);
  return (eigen ?? samen)?.besluit ?? null;
}

/** The latest answer of each counts; the last that is not consent is that of the parents. */
function besluitVanOuders(antwoorden: readonly Ouderantwoord[]): Toestemmingsbesluit {
  return antwoorden.findLast(({ besluit }) => besluit !== 'gegeven')?.besluit ?? 'gegeven';
}

/** The questions that somebody who is asked has not answered yet. */
export function onbeantwoord(
  vragen: Casus['toestemmingsvragen'],
  toestemmers: Casus['toestemmers'],
): Casus['toestemmingsvragen'] {
  return vragen.filter((vraag) => toestemmers.some((wie) => vraag.antwoorden[wie] === undefined));
}
