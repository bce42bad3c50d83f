import type { Casus } from './casus';
import { TAAKTYPEN, taaksoort, type Taak, type Taaktermijn, type Taaktype } from './taak';
import {
  dagenTermijn,
  dagenTussen,
  datumVan,
  eindeVanDag,
  laatste,
  middernacht,
  plusDagenMoment,
  urenTermijn,
  urenTussen,
  type Moment,
} from './tijd';
import { ochtendVanaf, ochtendVoor, werkurenTermijn, werkurenTussen } from './werkdagen';

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

/** True when only the hours of working days count for a task of this type (rule 5). */
function teltWerkuren({ convenant }: Casus, { elkUur }: { elkUur?: true }): boolean {
  return elkUur !== true && convenant.taken.werkdagen;
}

/** A number of hours after a moment, of those that count. */
function urenVerder(casus: Casus, termijn: { elkUur?: true }, op: Moment, uren: number): Moment {
  return teltWerkuren(casus, termijn) ? werkurenTermijn(op, uren) : urenTermijn(op, uren);
}

/** The hours from a moment to another, of those that count. */
function urenOver(casus: Casus, termijn: { elkUur?: true }, van: Moment, tot: Moment): number {
  return teltWerkuren(casus, termijn) ? werkurenTussen(van, tot) : urenTussen(van, tot);
}

/**
 * The reminder of a task in days (rule 5): some days before it is due, at 07:00 of a working day; null when that is
 * before the task is there or when it is due.
 */
function herinneringVan({ convenant }: Casus, opening: Moment, uiterlijk: Moment): Moment | null {
  const op = plusDagenMoment(uiterlijk, -convenant.taken.herinneringVoor);
  if (op <= opening) return null;
  const ochtend = ochtendVanaf(op);
  const herinnering = ochtend < uiterlijk ? ochtend : ochtendVoor(uiterlijk);
  return herinnering > opening ? herinnering : null;
}

/** When somebody is told that a task is overdue (rule 5); null for what nobody is told of. */
function escalatieVan(
  { convenant }: Casus,
  type: Taaktype,
  inUren: boolean,
  uiterlijk: Moment,
): Moment | null {
  const { teLaat } = taaksoort(type);
  if (teLaat === 'niets') return null;
  if (teLaat === 'direct') return uiterlijk;
  const op = plusDagenMoment(uiterlijk, convenant.taken.escalatieNa);
  return inUren ? op : ochtendVanaf(op);
}

/** When it is told again that a task is overdue, after a moment at which it was; null when it is told once. */
export function volgendeEscalatie({ convenant }: Casus, taak: Taak, na: Moment): Moment | null {
  if (taak.elke !== null) return ochtendVanaf(volgendeRonde(taak, na));
  const { teLaat } = taaksoort(taak.type);
  if (typeof teLaat !== 'object') return null;
  for (let keer = 1; ; keer += 1) {
    const dagen = convenant.taken.escalatieNa + teLaat.elkeDagen * keer;
    const op = ochtendVanaf(plusDagenMoment(taak.uiterlijk, dagen));
    if (op > na) return op;
  }
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
    uiterlijk ??
    (inUren ? urenVerder(casus, termijn, opening, termijn.uren) : dagenTermijn(opening, termijn.dagen));
  return {
    type,
    voor,
    fase: vanFase(type) ? casus.bereikt : null,
    geopendOp: opening,
    uiterlijk: einde,
    herinnering: inUren
      ? urenVerder(casus, termijn, opening, termijn.uren / 2)
      : herinneringVan(casus, opening, einde),
    escalatie: escalatieVan(casus, type, inUren, einde),
    elke,
    rondeVanaf: elke === null ? null : opening,
    gepauzeerd: casus.terugkeer !== null && pauzeert(type),
  };
}

/**
 * True of a round of a recurring task whose earlier one was answered after its due time: the rhythm stays (rule 5), so this
 * one is due sooner than a whole period after that.
 */
export function volgtOpTeLaat({ geopendOp, rondeVanaf }: Pick<Taak, 'geopendOp' | 'rondeVanaf'>): boolean {
  return rondeVanaf !== null && geopendOp > rondeVanaf;
}

/** The first due moment of a recurring task, on its own rhythm, after a moment. */
export function volgendeRonde(taak: Taak, na: Moment): Moment {
  const elke = taak.elke ?? 1;
  const voorbij = Math.floor(dagenTussen(datumVan(taak.uiterlijk), datumVan(na)) / elke);
  let rondes = Math.max(1, voorbij);
  while (plusDagenMoment(taak.uiterlijk, elke * rondes) <= na) rondes += 1;
  return plusDagenMoment(taak.uiterlijk, elke * rondes);
}

/**
 * The next round of a recurring task (rule 5): due on its own rhythm, counting from the due moment before it by the period
 * of the convenant that applies now, and of who has it; null for a task that is done once.
 */
export function volgendeRondeVan(casus: Casus, taak: Taak, op: Moment): Taak | null {
  const elke = taaksoort(taak.type).elke?.(casus.convenant);
  if (elke === undefined) return null;
  const uiterlijk = volgendeRonde({ ...taak, elke }, op);
  return {
    ...maakTaak(casus, taak.type, op, uiterlijk),
    rondeVanaf: plusDagenMoment(uiterlijk, -elke),
    ...(taak.persoon === undefined ? {} : { persoon: taak.persoon }),
  };
}

/** Due on a date that people agreed on, which no pause moves. */
const OP_DATUM: readonly Taaktype[] = ['uitvoering-controleren', 'doorbraaktafel-vastleggen'];

/**
 * A paused task that runs on after a relapse reported at `op`: every moment as many whole days later as the pause took
 * (rule 11), its reminder and escalation on a working day that is still to come.
 */
export function hervatTaak(casus: Casus, taak: Taak, dagenStil: number, op: Moment): Taak {
  if (!taak.gepauzeerd) return taak;
  const termijn = taaktermijn(casus, taak.type);
  if ('uren' in termijn) return hervatUren(casus, taak, termijn, dagenStil, op);
  const dagen = OP_DATUM.includes(taak.type) ? 0 : dagenStil;
  const later = (moment: Moment) => plusDagenMoment(moment, dagen);
  const uiterlijk = later(taak.uiterlijk);
  const escaleer = (moment: Moment) => ochtendVanaf(laatste(later(middernacht(datumVan(moment))), op));
  return {
    ...taak,
    gepauzeerd: false,
    uiterlijk,
    herinnering: taak.herinnering === null ? null : herinneringVan(casus, op, uiterlijk),
    escalatie: taak.escalatie === null ? null : escaleer(taak.escalatie),
    rondeVanaf: taak.rondeVanaf === null ? null : later(taak.rondeVanaf),
  };
}

/** A paused task in hours runs on with the hours that count it had left at the midnight where the pause began (rules 5 and 11). */
function hervatUren(
  casus: Casus,
  taak: Taak,
  termijn: { readonly elkUur?: true },
  dagenStil: number,
  op: Moment,
): Taak {
  const einde = eindeVanDag(op);
  const begin = plusDagenMoment(einde, -dagenStil);
  const later = (moment: Moment) => {
    if (moment < begin) return urenVerder(casus, termijn, plusDagenMoment(moment, dagenStil), 0);
    const over = urenOver(casus, termijn, begin, moment);
    return over === 0 ? einde : urenVerder(casus, termijn, einde, over);
  };
  const uiterlijk = later(taak.uiterlijk);
  return {
    ...taak,
    gepauzeerd: false,
    uiterlijk,
    herinnering: taak.herinnering === null ? null : later(taak.herinnering),
    escalatie: taak.escalatie === null ? null : escalatieVan(casus, taak.type, true, uiterlijk),
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
