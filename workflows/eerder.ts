import { beeld } from '../domain/beeld';
import type { Moment } from '../domain/tijd';
import type { Afhandeling, Afsluiting, Beeld, Bevestiging, EerdereCasus } from './contract';

/**
 * What became of a report or command in the closed cases of a child; null when they do not know its key, or refused it: what
 * is sent again now is judged anew.
 */
export function eerderGedaan(vorige: Afsluiting | null, sleutel: string, nu: Moment): Bevestiging | null {
  if (vorige === null) return null;
  const laatst = vorige.afgehandeld[sleutel];
  if (laatst !== undefined && laatst.weigering === undefined)
    return { ...laatst, beeld: beeldVan(vorige, nu) };
  for (const { meldingen, beeld: toen } of vorige.eerder) {
    const afhandeling = meldingen[sleutel];
    if (afhandeling !== undefined) return { ...afhandeling, beeld: toen };
  }
  return null;
}

/** The closed cases that a next case must still know, with the one that was closed last. */
export function alsEerder(vorige: Afsluiting | null): readonly EerdereCasus[] {
  if (vorige === null) return [];
  const meldingen = Object.entries(vorige.afgehandeld).filter(isMelding);
  const gesloten = beeldVan(vorige, vorige.casus.laatste);
  return [{ beeld: gesloten, meldingen: Object.fromEntries(meldingen) }, ...vorige.eerder];
}

function beeldVan({ casus, kenmerk = null }: Afsluiting, nu: Moment): Beeld {
  return { ...beeld(casus, nu), kenmerk };
}

function isMelding([, { soort, weigering }]: [string, Afhandeling]): boolean {
  return soort === 'melding' && weigering === undefined;
}
