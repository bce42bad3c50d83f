import type { Casus, Toestemmer } from './casus';
import { isKlokstap, trede, tussenliggend, type LadderFase, type Regierol } from './fase';
import type { Aanleiding, Sluitreden } from './gebeurtenis';
import { dagenVerlaat, stapmoment } from './ladder';
import { nazorgEinde } from './nazorg';
import type { Taaktype } from './taak';
import { takenVan, vanFase } from './taken';
import { datumVan, leeftijdOp, type Moment } from './tijd';
import type { Verslag } from './verslag';

/** What each phase asks for at once (the table of section 2). */
const TAKEN_BIJ_OPENING: Record<LadderFase, readonly Taaktype[]> = {
  schoolregie: ['eerste-actie', 'toestemming-vastleggen'],
  casusregie: ['eerste-actie', 'toestemming-vastleggen'],
  doorbraak: ['doorbraaktafel-plannen', 'toestemming-vastleggen'],
  arbitrage: ['arbitrageverzoek-beantwoorden', 'toestemming-vastleggen'],
  om: ['proces-verbaal-verzenden', 'onderwijsvraag-bewaken'],
};

/** Who holds the lead in a phase: the school, or without one the leerplichtambtenaar; from casusregie the casusregisseur. */
export function regierolIn(fase: LadderFase, casus: Pick<Casus, 'school'>): Regierol {
  if (fase !== 'schoolregie') return 'casusregisseur';
  return casus.school === null ? 'leerplichtambtenaar' : 'school';
}

/** Whose consent is asked (rule 6): under 12 the parents, 12 to 15 both, from 16 the young person. */
export function toestemmersBij(geboortedatum: string, op: Moment): Toestemmer[] {
  const leeftijd = leeftijdOp(geboortedatum, datumVan(op));
  if (leeftijd < 12) return ['ouder'];
  return leeftijd < 16 ? ['ouder', 'jongere'] : ['jongere'];
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
  for (const taak of takenBijOpening(verslag.casus)) verslag.openTaak(taak);
}

/** The work a phase asks for at once; a visit to the OM that another case began goes on where it was (rule 11). */
function takenBijOpening({ bereikt, om }: Casus): readonly Taaktype[] {
  if (bereikt !== 'om' || om === null || om.route === null) return TAKEN_BIJ_OPENING[bereikt];
  if (om.besluit === null) return ['om-besluit-vastleggen', 'onderwijsvraag-bewaken'];
  return om.uitkomst === null
    ? ['om-uitkomst-vastleggen', 'onderwijsvraag-bewaken']
    : ['onderwijsvraag-bewaken'];
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
  });
}

/** Arbitration again after late consent (rule 10): the parents are not asked twice. */
export function heropenArbitrage(verslag: Verslag): void {
  beeindigFasewerk(verslag);
  kondigFaseAan(verslag, 'arbitrage', 'alsnog-instemming', null);
  verslag.openTaak('toestemming-vastleggen');
}

/** What belongs to a phase lapses with it (rule 5), and so does a founded hope (rule 3). */
function beeindigFasewerk(verslag: Verslag): void {
  for (const taak of takenVan(verslag.casus)) if (vanFase(taak.type)) verslag.laatVervallen(taak.type);
  beeindigPerspectief(verslag);
}

/** Ends a founded hope (rule 3). */
export function beeindigPerspectief(verslag: Verslag): void {
  if (verslag.casus.perspectief !== null) verslag.noteer('perspectief-vervallen', {});
}

/** Opens nazorg from the day the child attends again (rule 11). */
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
  if (einde !== null && einde > verslag.op) verslag.openTaak('nazorg-bevestigen', einde);
}

/** Resumes the phase that was reached after a relapse (rule 11); paused terms run on. */
export function hervat(verslag: Verslag, vanaf: string): void {
  const gepauzeerdSinds = verslag.casus.terugkeer?.gemeldOp ?? verslag.op;
  verslag.laatVervallen('nazorg-bevestigen');
  verslag.noteer('terugval-gemeld', { vanaf });
  const { bereikt, regie } = verslag.casus;
  verslag.noteer('fase-hervat', { fase: bereikt, regie: regie.rol, gepauzeerdSinds });
}

/** Ends a case (rules 11 and 14): nothing stays open. */
export function sluit(verslag: Verslag, reden: Sluitreden): void {
  for (const taak of takenVan(verslag.casus)) verslag.laatVervallen(taak.type);
  verslag.noteer('casus-gesloten', { reden });
}
