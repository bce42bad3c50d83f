import type { Casus } from './casus';
import type { Convenant } from './convenant';
import { FASETAKEN, TAAKTYPEN, type Taak, type Taakeigenaar, type Taaktype } from './taak';
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

/** Tasks that run on during nazorg (rule 11): those of the OM, and what concerns the case rather than the absence. */
const LOOPT_DOOR: ReadonlySet<Taaktype> = new Set([
  'proces-verbaal-verzenden',
  'om-besluit-vastleggen',
  'om-uitkomst-vastleggen',
  'afspraak-controleren',
  'nazorg-bevestigen',
  'casus-toewijzen',
]);

/** Questions to the parents: the end of their term moves the case by itself, so nobody is told it is overdue. */
export const OUDERTERMIJNEN = ['arbitrageverzoek-beantwoorden', 'aanvaarding-vastleggen'] as const;

/** True when nazorg holds a task of this type still. */
export function pauzeert(type: Taaktype): boolean {
  return !LOOPT_DOOR.has(type);
}

/** True when a task of this type lapses with the phase that opened it (rule 5). */
export function vanFase(type: Taaktype): boolean {
  return (FASETAKEN as readonly Taaktype[]).includes(type);
}

const EIGENAAR: Partial<Record<Taaktype, Taakeigenaar>> = {
  'proces-verbaal-verzenden': 'leerplichtambtenaar',
  'om-besluit-vastleggen': 'leerplichtambtenaar',
  'om-uitkomst-vastleggen': 'leerplichtambtenaar',
  'casus-toewijzen': 'manager',
};

/** Period in days of the recurring tasks. */
function periode(casus: Casus, type: Taaktype): number | null {
  switch (type) {
    case 'voortgang-rapporteren':
      return casus.convenant.voortgang.elke;
    case 'plaatsing-afdwingen':
      return casus.convenant.arbitrage.plaatsingAfdwingen;
    case 'onderwijsvraag-bewaken':
      return casus.convenant.om.onderwijsvraag;
    default:
      return null;
  }
}

/** Hours within which a task must be done, for the terms that are told in hours. */
const UREN: Partial<Record<Taaktype, (convenant: Convenant) => number>> = {
  'eerste-actie': ({ taken }) => taken.eersteActieUren,
  'doorbraaktafel-plannen': ({ taken }) => taken.doorbraaktafelUren,
};

/** True when the term of a task of this type is told in hours, not in days. */
export function inUren(type: Taaktype): boolean {
  return UREN[type] !== undefined;
}

/** Days within which a task must be done, by the convenant; a check or an assignment within a day. */
function dagen(casus: Casus, type: Taaktype): number {
  const { taken, arbitrage, om } = casus.convenant;
  switch (type) {
    case 'toestemming-vastleggen':
      return taken.toestemming;
    case 'arbitrageverzoek-beantwoorden':
      return arbitrage.antwoord;
    case 'commissie-samenstellen':
      return arbitrage.commissie;
    case 'zitting-plannen':
      return arbitrage.zitting;
    case 'uitspraak-vastleggen':
      return arbitrage.uitspraak;
    case 'aanvaarding-vastleggen':
      return arbitrage.aanvaarding;
    case 'proces-verbaal-verzenden':
      return om.procesVerbaal;
    case 'om-besluit-vastleggen':
      return om.besluit;
    case 'om-uitkomst-vastleggen':
      return dagenTotUitkomst(casus);
    default:
      // Work that is asked on a day is due at the end of it.
      return periode(casus, type) ?? 1;
  }
}

/** Days until a decision of the OM must have led to an outcome (rule 10): by the kind of hearing, or the civil route. */
function dagenTotUitkomst({ convenant, om }: Casus): number {
  if (om?.besluit !== 'vervolging') return convenant.om.civiel;
  return om.zitting === 'officier' ? convenant.om.officierszitting : convenant.om.kantonzitting;
}

/** The reminder of a task in hours comes at half time, of another some days before it is due; null when that is past. */
function herinneringVan(casus: Casus, type: Taaktype, opening: Moment, uiterlijk: Moment): Moment | null {
  if (inUren(type)) return vanEpoch((naarEpoch(opening) + naarEpoch(uiterlijk)) / 2);
  const op = plusDagenMoment(uiterlijk, -casus.convenant.taken.herinneringVoor);
  return op > opening && op < uiterlijk ? op : null;
}

/**
 * A task as the convenant wants it (rule 5), opened at a moment. `uiterlijk` gives the due time where it does not
 * follow from the opening: the verdict after the hearing, the execution, the check of an agreement, nazorg.
 */
export function maakTaak(casus: Casus, type: Taaktype, opening: Moment, uiterlijk?: Moment): Taak {
  const uren = UREN[type]?.(casus.convenant);
  const einde =
    uiterlijk ??
    (uren === undefined ? dagenTermijn(opening, dagen(casus, type)) : urenTermijn(opening, uren));
  const elke = periode(casus, type);
  const vanOuders = (OUDERTERMIJNEN as readonly Taaktype[]).includes(type);
  const escaleert = !vanOuders && type !== 'nazorg-bevestigen';
  return {
    type,
    voor: EIGENAAR[type] ?? 'regiehouder',
    fase: vanFase(type) ? casus.bereikt : null,
    geopendOp: opening,
    uiterlijk: einde,
    herinnering: herinneringVan(casus, type, opening, einde),
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
