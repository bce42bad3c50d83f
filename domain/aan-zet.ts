import { isGeplaatst } from './aanbod';
import type { Aanbod, Casus } from './casus';
import { evolve } from './evolve';
import type { Regierol } from './fase';
import type { Gebeurtenis } from './gebeurtenis';
import { isCiviel } from './om/verzoek';
import type { Taak, Taaktype } from './taak';
import { houderVan } from './taakhouder';
import { openTaak, OUDERTERMIJNEN, takenVan } from './taken';
import { thuisdagen } from './telling';
import { middernacht, plusDagen, type Datum, type Moment } from './tijd';

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

/**
 * Whose move it was (rule 27): the days at home at a moment, each booked to one party. `gebeurtenissen` is the whole file of
 * a case, in order, with every term up to the moment. What it tells now decides which days count, so whatever corrects the
 * count books again, and the sum is always `dagenThuis`; each day is judged by what stood in the file at its end.
 */
export function aanZet(gebeurtenissen: readonly Gebeurtenis[], nu: Moment): AanZet {
  const nuBekend = gebeurtenissen.reduce<Casus | null>(evolve, null);
  const uit: AanZet = {};
  if (nuBekend === null) return uit;
  const voorDeMelding = partijVoorDeMelding(gebeurtenissen);
  let toen: Casus | null = null;
  let volgende = 0;
  for (const dag of thuisdagen(nuBekend, nu)) {
    const einde = eindeVan(dag);
    for (let g = gebeurtenissen[volgende]; g !== undefined && g.op < einde; g = gebeurtenissen[volgende]) {
      toen = evolve(toen, g);
      volgende += 1;
    }
    const partij = toen === null ? voorDeMelding : partijAanZet(toen, einde);
    uit[partij] = (uit[partij] ?? 0) + 1;
  }
  return uit;
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
