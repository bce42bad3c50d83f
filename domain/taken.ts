import type { Casus } from './casus';
import { TAAKTYPEN, taaksoort, type Taak, type Taaktermijn, type Taaktype } from './taak';
import {
  dagenTermijn,
  dagenTussen,
  datumVan,
  naarEpoch,
  plusDagenMoment,
  urenTermijn,
  vanEpoch,
  type Moment,
} from './tijd';

/** Questions to the parents: the end of their term moves the case by itself, so nobody is told it is overdue. */
export const OUDERTERMIJNEN = ['arbitrageverzoek-beantwoorden', 'aanvaarding-vastleggen'] as const;

/** True when nazorg holds a task of this type still. */
export function pauzeert(type: Taaktype): boolean {
  return taaksoort(type).looptDoor !== true;
}

/** True when a task of this type lapses with the phase that opened it (rule 5). */
export function vanFase(type: Taaktype): boolean {
  return taaksoort(type).van === 'fase';
}

/** Within what time a task of this type must be done once it is opened (rule 5), told in days or in hours. */
export function taaktermijn({ convenant, om }: Casus, type: Taaktype): Taaktermijn {
  const { elke, binnen } = taaksoort(type);
  return binnen?.(convenant, om) ?? { dagen: elke?.(convenant) ?? 1 };
}

/** The reminder of a task in hours comes at half time, of another some days before it is due; null when that is past. */
function herinneringVan(casus: Casus, inUren: boolean, opening: Moment, uiterlijk: Moment): Moment | null {
  if (inUren) return vanEpoch((naarEpoch(opening) + naarEpoch(uiterlijk)) / 2);
  const op = plusDagenMoment(uiterlijk, -casus.convenant.taken.herinneringVoor);
  return op > opening && op < uiterlijk ? op : null;
}

/**
 * A task as the convenant wants it (rule 5), opened at a moment. `uiterlijk` gives the due time where it does not
 * follow from the opening: the verdict after the hearing, the execution, the check of an agreement, nazorg.
 */
export function maakTaak(casus: Casus, type: Taaktype, opening: Moment, uiterlijk?: Moment): Taak {
  const { voor = 'regiehouder', elke: periode } = taaksoort(type);
  const elke = periode?.(casus.convenant) ?? null;
  const termijn = taaktermijn(casus, type);
  const inUren = 'uren' in termijn;
  const einde =
    uiterlijk ?? (inUren ? urenTermijn(opening, termijn.uren) : dagenTermijn(opening, termijn.dagen));
  const vanOuders = (OUDERTERMIJNEN as readonly Taaktype[]).includes(type);
  const escaleert = !vanOuders && type !== 'nazorg-bevestigen';
  return {
    type,
    voor,
    fase: vanFase(type) ? casus.bereikt : null,
    geopendOp: opening,
    uiterlijk: einde,
    herinnering: herinneringVan(casus, inUren, opening, einde),
    escalatie: escaleert ? plusDagenMoment(einde, casus.convenant.taken.escalatieNa) : null,
    elke,
    rondeVanaf: elke === null ? null : opening,
    // An offer made during nazorg asks for consent of its own.
    gepauzeerd: casus.terugkeer !== null && pauzeert(type) && type !== 'toestemming-vastleggen',
  };
}

/** The first due moment of a recurring task, on its own rhythm, after a moment. */
export function volgendeRonde(taak: Taak, na: Moment): Moment {
  const elke = taak.elke ?? 1;
  const voorbij = Math.floor(dagenTussen(datumVan(taak.uiterlijk), datumVan(na)) / elke);
  let rondes = Math.max(1, voorbij);
  while (plusDagenMoment(taak.uiterlijk, elke * rondes) <= na) rondes += 1;
  return plusDagenMoment(taak.uiterlijk, elke * rondes);
}

/** The next round of a recurring task (rule 5): due on its own rhythm, counting from the due moment before it, and of who has it. */
export function volgendeRondeVan(casus: Casus, taak: Taak, elke: number, op: Moment): Taak {
  const uiterlijk = volgendeRonde(taak, op);
  return {
    ...maakTaak(casus, taak.type, op, uiterlijk),
    rondeVanaf: plusDagenMoment(uiterlijk, -elke),
    ...(taak.persoon === undefined ? {} : { persoon: taak.persoon }),
  };
}

/** A paused task that runs on after a relapse: every moment as many whole days later as the pause took (rule 11). */
export function hervatTaak(taak: Taak, dagenStil: number): Taak {
  // The date in a verdict is a date, not a term.
  if (!taak.gepauzeerd || taak.type === 'uitvoering-controleren') return { ...taak, gepauzeerd: false };
  const later = (op: Moment) => plusDagenMoment(op, dagenStil);
  return {
    ...taak,
    gepauzeerd: false,
    uiterlijk: later(taak.uiterlijk),
    herinnering: taak.herinnering === null ? null : later(taak.herinnering),
    escalatie: taak.escalatie === null ? null : later(taak.escalatie),
    rondeVanaf: taak.rondeVanaf === null ? null : later(taak.rondeVanaf),
  };
}

/** The tasks of a case in the fixed order of their types. */
export function takenVan(casus: Casus): Taak[] {
  return TAAKTYPEN.flatMap((type) => casus.taken[type] ?? []);
}

/** The open task of a type; a paused one is not open. */
export function openTaak(casus: Casus, type: Taaktype): Taak | undefined {
  const taak = casus.taken[type];
  return taak === undefined || taak.gepauzeerd ? undefined : taak;
}
