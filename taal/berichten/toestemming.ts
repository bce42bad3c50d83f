import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { zitAanTafel } from '../../domain/tafel';
import { delenBeperkt } from '../../domain/toestemming';
import { aanRol, type Concept } from './bericht';
import { VERWIJZING } from './verwijzing';

/**
 * A refusal by which the people of a table that sits see no more than the reference is told to them, with whom to ask (rule
 * 6); not one that comes where consent of another was lacking already.
 */
export function bijToestemming(na: Casus, { gegevens }: GebeurtenisVan<'toestemming-vastgelegd'>): Concept[] {
  const { besluit, van } = gegevens;
  if (besluit === 'gegeven' || !zitAanTafel(na) || !na.toestemmers.includes(van)) return [];
  const verder = { ...na, toestemmers: na.toestemmers.filter((wie) => wie !== van) };
  if (delenBeperkt(verder)) return [];
  return [aanRol('doorbraakteam', 'signaal', VERWIJZING.onderwerp, VERWIJZING.tekst)];
}
