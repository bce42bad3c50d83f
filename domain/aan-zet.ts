import { isGeplaatst } from './aanbod';
import type { Aanbod, Casus } from './casus';
import { evolve } from './evolve';
import type { Regierol } from './fase';
import type { Gebeurtenis } from './gebeurtenis';
import { isCiviel } from './om/verzoek';
import type { Taak, Taaktype } from './taak';
import { houderVan } from './taakhouder';
import { openTaak, OUDERTERMIJNEN, takenVan } from './taken';
import { nietGeteld } from './telling';
import { dagenTussen, datumVan, laatste, middernacht, plusDagen, type Datum, type Moment } from './tijd';

/** Whose move it can be (rule 27). */
export const PARTIJEN = [
  'school',
  'regie',
  'leerplicht',
  'gezin',
  'om',
  'rvdk',
  'zorg',
  'onderwijs',
] as const;
export type Partij = (typeof PARTIJEN)[number];

/** The days at home of each party; one without days is left out. */
export type AanZet = Partial<Record<Partij, number>>;

/** Whoever works for the gemeente but the leerplichtambtenaar is of the regie. */
const PARTIJ_VAN_ROL: Record<Regierol, Partij> = {
  school: 'school',
  casusregisseur: 'regie',
  manager: 'regie',
  leerplichtambtenaar: 'leerplicht',
};

/** Work of education is everything that is no care. */
const PARTIJ_VAN_AANBOD: Record<Aanbod['soort'], Partij> = {
  zorg: 'zorg',
  onderwijszorg: 'zorg',
  dagbesteding: 'zorg',
  onderwijs: 'onderwijs',
  afstandsonderwijs: 'onderwijs',
  werk: 'onderwijs',
};

/** Only an answer of parents or young person completes these, so they are never overdue to whoever has them. */
const WACHT_OP_GEZIN: readonly Taaktype[] = [...OUDERTERMIJNEN, 'toestemming-vastleggen'];

/** Days at home on which it is one party's move; half-open. */
export interface Beurt {
  readonly partij: Partij;
  readonly van: Datum;
  /** Null: until something happens. */
  readonly tot: Datum | null;
}

/**
 * Whose move each day at home was (rule 27), judged by what stood in the file at its end: in order and apart, and only days that
 * count by what the file tells now, so whatever corrects the count books again. `gebeurtenissen` is the whole file of a case, in
 * order. The days to come are there as they will be when nothing happens: work becomes overdue by itself.
 */
export function beurten(gebeurtenissen: readonly Gebeurtenis[]): Beurt[] {
  const nuBekend = gebeurtenissen.reduce<Casus | null>(evolve, null);
  if (nuBekend === null) return [];
  const keer: [Datum, Partij][] = [[nuBekend.eersteVerzuimdag, partijVoorDeMelding(gebeurtenissen)]];
  let casus: Casus | null = null;
  for (const [i, gebeurtenis] of gebeurtenissen.entries()) {
    casus = evolve(casus, gebeurtenis);
    const dag = datumVan(gebeurtenis.op);
    const volgende = gebeurtenissen[i + 1];
    const tot = volgende === undefined ? null : datumVan(volgende.op);
    if (tot !== null && tot <= dag) continue;
    for (const op of [dag, ...dagenWaaropTeLaat(casus, dag, tot)])
      keer.push([op, partijAanZet(casus, eindeVan(op))]);
  }
  return aaneen(keer, nuBekend.eersteVerzuimdag).flatMap((beurt) => alleenThuis(beurt, nuBekend));
}

/** The dates in between at which work becomes overdue, in order. */
function dagenWaaropTeLaat(casus: Casus, na: Datum, tot: Datum | null): Datum[] {
  const dagen = takenVan(casus).map(({ uiterlijk }) => datumVan(uiterlijk));
  return [...new Set(dagen)].filter((dag) => dag > na && (tot === null || dag < tot)).sort();
}

/** From each date on one party; what comes before the first day at home counts there. */
function aaneen(keer: readonly (readonly [Datum, Partij])[], begin: Datum): Beurt[] {
  const vanaf = new Map<Datum, Partij>();
  for (const [dag, partij] of keer) vanaf.set(laatste(dag, begin), partij);
  const wissels = [...vanaf].filter(([, partij], i, alle) => alle[i - 1]?.[1] !== partij);
  return wissels.map(([van, partij], i) => ({ partij, van, tot: wissels[i + 1]?.[0] ?? null }));
}

/** What is left without the days that do not count. */
function alleenThuis({ partij, van, tot }: Beurt, casus: Casus): Beurt[] {
  const over: Beurt[] = [];
  const einde = eerste(tot, casus.gesloten === null ? null : datumVan(casus.gesloten.op));
  let vanaf = van;
  for (const zonder of nietGeteld(casus)) {
    if (vanaf < zonder.van) over.push({ partij, van: vanaf, tot: eerste(einde, zonder.van) });
    vanaf = laatste(vanaf, zonder.tot);
  }
  return [...over, { partij, van: vanaf, tot: einde }].filter((een) => een.tot === null || een.van < een.tot);
}

/** Null is after every date. */
function eerste(een: Datum | null, ander: Datum | null): Datum | null {
  if (een === null || ander === null) return een ?? ander;
  return een < ander ? een : ander;
}

/** What of a beurt has been. */
export interface Thuisbeurt extends Beurt {
  readonly tot: Datum;
  /** More than none. */
  readonly dagen: number;
}

/** The days at home that have been at a moment; their sum is `dagenThuis`. */
export function thuisbeurten(alle: readonly Beurt[], nu: Moment): Thuisbeurt[] {
  const vandaag = datumVan(nu);
  return alle.flatMap(({ partij, van, tot: einde }) => {
    const tot = einde === null || einde > vandaag ? vandaag : einde;
    return van < tot ? [{ partij, van, tot, dagen: dagenTussen(van, tot) }] : [];
  });
}

/** How many days of each party. */
export function perPartij(geweest: readonly Thuisbeurt[]): AanZet {
  const uit: AanZet = {};
  for (const { partij, dagen } of geweest) uit[partij] = (uit[partij] ?? 0) + dagen;
  return uit;
}

/**
 * Whose move it was (rule 27): the days at home at a moment, each booked to one party. `gebeurtenissen` is the whole file of
 * a case, in order, with every term up to the moment; the sum is always `dagenThuis`.
 */
export function aanZet(gebeurtenissen: readonly Gebeurtenis[], nu: Moment): AanZet {
  return perPartij(thuisbeurten(beurten(gebeurtenissen), nu));
}

/** Whose move it is at a moment, judged by what stands in the case then; null once it is closed, and while the child attends. */
export function nuAanZet(casus: Casus, nu: Moment): Partij | null {
  return casus.gesloten !== null || casus.terugkeer !== null ? null : partijAanZet(casus, nu);
}

/** What happens at the midnight itself, such as the next phase, is of the next day. */
function eindeVan(dag: Datum): Moment {
  return middernacht(plusDagen(dag, 1));
}

/**
 * A child that nobody has reported yet is its school's, or the leerplichtambtenaar's without one (rule 27). A school that is
 * corrected counts; one that a transfer brings was not there yet.
 */
function partijVoorDeMelding(gebeurtenissen: readonly Gebeurtenis[]): Partij {
  let school: string | null | undefined;
  for (const g of gebeurtenissen) {
    if (g.soort === 'casus-gemeld') school = g.gegevens.melding.school;
    if (g.soort === 'gecorrigeerd' && g.gegevens.veld === 'school') school = g.gegevens.waarde;
    if (g.soort === 'overgedragen' && g.gegevens.school !== school) break;
  }
  return school === null ? 'leerplicht' : 'school';
}

/** Whose move it is in a case at the end of a day: the first of rule 27 that applies. */
function partijAanZet(casus: Casus, einde: Moment): Partij {
  return (
    metWerkTeLaat(casus, einde) ??
    metAntwoordSchuldig(casus) ??
    metZaakBijJustitie(casus) ??
    metStartSchuldig(casus) ??
    PARTIJ_VAN_ROL[casus.regie.rol]
  );
}

/** (a) Of the tasks past their due time the longest overdue; of several the first in the order of their types. */
function metWerkTeLaat(casus: Casus, einde: Moment): Partij | null {
  const langst = takenVan(casus)
    .filter((taak) => !taak.gepauzeerd && taak.uiterlijk < einde && !WACHT_OP_GEZIN.includes(taak.type))
    .reduce<Taak | undefined>(
      (eerste, taak) => (eerste !== undefined && eerste.uiterlijk <= taak.uiterlijk ? eerste : taak),
      undefined,
    );
  return langst === undefined ? null : PARTIJ_VAN_ROL[houderVan(casus, langst).rol];
}

/** (b) Parents or young person owe an answer: to the request or the verdict, or to an offer that nobody placed by mandate. */
function metAntwoordSchuldig(casus: Casus): Partij | null {
  const gevraagd = OUDERTERMIJNEN.some((type) => openTaak(casus, type) !== undefined);
  const aangeboden = casus.aanbod.some((a) => a.besluit === null && !a.doorzettingsmacht);
  return gevraagd || aangeboden ? 'gezin' : null;
}

/** (c) From the proces-verbaal until outcome or sepot; the OM may send it on the civil route, or take it from there. */
function metZaakBijJustitie({ om }: Casus): Partij | null {
  if (om === null || om.route === null) return null;
  return isCiviel(om) ? 'rvdk' : 'om';
}

/** (d) Who is to start with the child: of several the one that was offered first. */
function metStartSchuldig({ aanbod }: Casus): Partij | null {
  const geplaatst = aanbod.find((a) => isGeplaatst(a) && a.gestart !== true);
  return geplaatst === undefined ? null : PARTIJ_VAN_AANBOD[geplaatst.soort];
}
