import type { Casus } from './casus';
import { isKlokstap, trede, tussenliggend, type LadderFase, type Regierol } from './fase';
import type { Aanleiding, GebeurtenisVan } from './gebeurtenis';
import { dagenVerlaat, stapmoment } from './ladder';
import { nazorgEinde, nazorgOver } from './nazorg';
import type { Taaktype } from './taak';
import { takenVan, vanFase } from './taken';
import { toestemmersBij } from './toestemming';
import type { Verslag } from './verslag';

/** What each phase asks for at once (the table of section 2). */
const TAKEN_BIJ_OPENING: Record<LadderFase, readonly Taaktype[]> = {
  schoolregie: ['eerste-actie', 'toestemming-vastleggen'],
  casusregie: ['eerste-actie', 'jongere-horen', 'toestemming-vastleggen'],
  doorbraak: ['doorbraaktafel-plannen', 'jongere-horen', 'toestemming-vastleggen'],
  arbitrage: [
    'arbitrageverzoek-uitreiken',
    'arbitrageverzoek-beantwoorden',
    'jongere-horen',
    'toestemming-vastleggen',
  ],
  om: ['proces-verbaal-verzenden', 'onderwijsvraag-bewaken'],
};

/** Who holds the lead in a phase: the school, or without one the leerplichtambtenaar; from casusregie the casusregisseur. */
export function regierolIn(fase: LadderFase, casus: Pick<Casus, 'school'>): Regierol {
  if (fase !== 'schoolregie') return 'casusregisseur';
  return casus.school === null ? 'leerplichtambtenaar' : 'school';
}

/** Notes that the case passes through a phase on its way (rules 1, 3 and 12): an event, no tasks, no messages. */
export function doorloop(verslag: Verslag, fase: LadderFase, verlaat: number | null): void {
  const { casus } = verslag;
  const aanleiding = isKlokstap(fase) ? (stapmoment(casus, fase)?.aanleiding ?? 'termijn') : 'melding';
  verslag.noteer('fase-geopend', {
    fase,
    aanleiding,
    regie: regierolIn(fase, casus),
    doorlopen: true,
    verlaat,
    toestemmers: [],
    vraagtToestemming: false,
  });
}

/** Moves the case to a step of the ladder, up or down: passes what lies between, ends what was, opens the new work. */
export function openFase(verslag: Verslag, naar: LadderFase, aanleiding: Aanleiding): void {
  const { casus, op } = verslag;
  const omhoog = trede(naar) > trede(casus.bereikt);
  // How late a step is depends on the hope that this step ends, so it is asked before.
  const verlaat = (fase: LadderFase) => (omhoog && isKlokstap(fase) ? dagenVerlaat(casus, fase, op) : null);
  const doorlopen = tussenliggend(casus.bereikt, naar).map((fase) => ({ fase, dagen: verlaat(fase) }));
  const dagen = verlaat(naar);
  beeindigFasewerk(verslag);
  for (const stap of doorlopen) doorloop(verslag, stap.fase, stap.dagen);
  kondigFaseAan(verslag, naar, aanleiding, dagen);
  beeindigToewijzen(verslag);
  for (const taak of takenBijOpening(verslag.casus)) verslag.openTaak(taak);
}

/**
 * The work a phase asks for at once. A visit to the OM that another case began goes on where it was (rule 11); a request
 * that must be handed over first is not to be answered yet (rule 9).
 */
function takenBijOpening({ bereikt, om, arbitrage }: Casus): readonly Taaktype[] {
  if (bereikt === 'arbitrage' && arbitrage?.antwoordVanaf === 'uitreiking')
    return TAKEN_BIJ_OPENING.arbitrage.filter((taak) => taak !== 'arbitrageverzoek-beantwoorden');
  if (om === null || om.route === null) return TAKEN_BIJ_OPENING[bereikt];
  return [om.besluit === null ? 'om-besluit-vastleggen' : 'om-uitkomst-vastleggen', 'onderwijsvraag-bewaken'];
}

/** The event of a phase that opens. Consent is asked on the ladder up to arbitrage (the table of section 2). */
function kondigFaseAan(
  verslag: Verslag,
  fase: LadderFase,
  aanleiding: Aanleiding,
  verlaat: number | null,
): void {
  const { casus, op } = verslag;
  verslag.noteer('fase-geopend', {
    fase,
    aanleiding,
    regie: regierolIn(fase, casus),
    doorlopen: false,
    verlaat,
    toestemmers: toestemmersBij(casus.geboortedatum, op),
    vraagtToestemming: TAKEN_BIJ_OPENING[fase].includes('toestemming-vastleggen'),
    ...(casus.terugkeer === null ? {} : { tijdensNazorg: true }),
  });
}

/** Arbitration again after late consent (rule 10): the parents are not asked twice. */
export function heropenArbitrage(verslag: Verslag): void {
  beeindigFasewerk(verslag);
  kondigFaseAan(verslag, 'arbitrage', 'alsnog-instemming', null);
  verslag.openTaak('jongere-horen');
  verslag.openTaak('toestemming-vastleggen');
}

/** What belongs to a phase lapses with it (rule 5), and so does a founded hope (rule 3). */
function beeindigFasewerk(verslag: Verslag): void {
  const { doorbraaktafel } = verslag.casus;
  const gehouden = doorbraaktafel !== null && doorbraaktafel.tijdstip <= verslag.op;
  for (const { type } of takenVan(verslag.casus)) {
    // Once its moment has passed a table must still be recorded, whatever phase comes (rule 21).
    if (vanFase(type) && !(gehouden && type === 'doorbraaktafel-vastleggen')) verslag.laatVervallen(type);
  }
  if (doorbraaktafel !== null && !gehouden)
    verslag.noteer('doorbraaktafel-vervallen', { tijdstip: doorbraaktafel.tijdstip });
  beeindigPerspectief(verslag);
}

/** A school needs nobody to be found for its case (rules 13 and 15). */
export function beeindigToewijzen(verslag: Verslag): void {
  if (verslag.casus.regie.rol === 'school') verslag.laatVervallen('casus-toewijzen');
}

/** A child without a school has none that could signal it. */
export function beeindigVerwijsindex(verslag: Verslag): void {
  if (verslag.casus.school === null) verslag.laatVervallen('verwijsindex-melden');
}

/** Ends a founded hope (rule 3). */
export function beeindigPerspectief(verslag: Verslag): void {
  if (verslag.casus.perspectief !== null) verslag.noteer('perspectief-vervallen', {});
}

/**
 * Opens nazorg from the day the child attends again (rule 11). What the regie-holder must confirm first is asked of them;
 * nazorg that is over already, and closes the case now, is not asked about.
 */
export function openNazorg(verslag: Verslag): void {
  beeindigPerspectief(verslag);
  verslag.noteer('fase-geopend', {
    fase: 'nazorg',
    aanleiding: 'terugkeer',
    regie: verslag.casus.regie.rol,
    doorlopen: false,
    verlaat: null,
    toestemmers: [],
    vraagtToestemming: false,
  });
  const einde = nazorgEinde(verslag.casus);
  const sluitNu = einde !== null && einde <= verslag.op && nazorgOver(verslag.casus) !== null;
  if (einde !== null && !sluitNu) verslag.openTaak('nazorg-bevestigen', einde);
  if (verslag.casus.terugkeer?.bevestigd === false) verslag.openTaak('terugkeer-bevestigen');
}

/** Resumes the phase that was reached after a relapse (rule 11); paused terms run on. */
export function hervat(verslag: Verslag, vanaf: string): void {
  const gepauzeerdSinds = verslag.casus.terugkeer?.gemeldOp ?? verslag.op;
  verslag.laatVervallen('nazorg-bevestigen');
  verslag.laatVervallen('terugkeer-bevestigen');
  verslag.noteer('terugval-gemeld', { vanaf });
  const { bereikt, regie } = verslag.casus;
  verslag.noteer('fase-hervat', { fase: bereikt, regie: regie.rol, gepauzeerdSinds });
}

/** Ends a case (rules 11 and 14): nothing stays open, and what was announced does not come (rule 13). */
export function sluit(verslag: Verslag, hoe: GebeurtenisVan<'casus-gesloten'>['gegevens']): void {
  for (const taak of takenVan(verslag.casus)) verslag.laatVervallen(taak.type);
  trekAankondigingIn(verslag, 'gesloten');
  verslag.noteer('casus-gesloten', hoe);
}

/** Takes back a transfer that was announced, if one was (rule 13). */
export function trekAankondigingIn(
  verslag: Verslag,
  reden: GebeurtenisVan<'aankondiging-vervallen'>['gegevens']['reden'],
): void {
  const { aankondiging } = verslag.casus;
  if (aankondiging === null) return;
  const { gemeente, school, per } = aankondiging;
  verslag.laatVervallen('warme-overdracht');
  verslag.noteer('aankondiging-vervallen', {
    gemeente,
    ...(school === undefined ? {} : { school }),
    per,
    reden,
  });
}
