import type { Casus, Ouderantwoord, Toestemmer, Toestemmingsbesluit } from './casus';
import type { GebeurtenisVan } from './gebeurtenis';
import { datumVan, leeftijdOp, type Moment } from './tijd';

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
  const wie = naam.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return [...eerder.filter((antwoord) => antwoord.wie !== wie), { wie, besluit }];
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
