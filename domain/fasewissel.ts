import type { Casus, Toestemmer } from './casus';
import { KLOKSTAPPEN, tussenliggend, type Klokstap, type LadderFase, type Regierol } from './fase';
import type { Aanleiding } from './gebeurtenis';
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

function isKlokstap(fase: LadderFase): fase is Klokstap {
  return (KLOKSTAPPEN as readonly LadderFase[]).includes(fase);
}

/** Notes that the case passes through a phase on its way (rules 1, 3 and 12): an event, no tasks, no messages. */
export function doorloop(verslag: Verslag, fase: LadderFase): void {
  const { casus, op } = verslag;
  const aanleiding = isKlokstap(fase) ? (stapmoment(casus, fase)?.aanleiding ?? 'termijn') : 'melding';
  verslag.noteer('fase-geopend', {
    fase,
    aanleiding,
    regie: regierolIn(fase, casus),
    doorlopen: true,
    verlaat: isKlokstap(fase) ? dagenVerlaat(casus, fase, op) : null,
    toestemmers: [],
  });
}

/** Moves the case to a step of the ladder, up or down: passes what lies between, ends what was, opens the new work. */
export function openFase(verslag: Verslag, naar: LadderFase, aanleiding: Aanleiding): void {
  const verlaat = isKlokstap(naar) ? dagenVerlaat(verslag.casus, naar, verslag.op) : null;
  beeindigFasewerk(verslag);
  for (const fase of tussenliggend(verslag.casus.bereikt, naar)) doorloop(verslag, fase);
  kondigFaseAan(verslag, naar, aanleiding, verlaat);
  for (const taak of TAKEN_BIJ_OPENING[naar]) verslag.openTaak(taak);
}

/** The event of a phase that opens, with the consent to ask in it. Consent is asked on the ladder up to arbitrage. */
function kondigFaseAan(verslag: Verslag, fase: LadderFase, aanleiding: Aanleiding, verlaat: number | null): void {
  const { casus, op } = verslag;
  const vraagt = TAKEN_BIJ_OPENING[fase].includes('toestemming-vastleggen');
  verslag.noteer('fase-geopend', {
    fase,
    aanleiding,
    regie: regierolIn(fase, casus),
    doorlopen: false,
    verlaat,
    toestemmers: vraagt ? toestemmersBij(casus.geboortedatum, op) : [],
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
export function sluit(verslag: Verslag, reden: string): void {
  for (const taak of takenVan(verslag.casus)) verslag.laatVervallen(taak.type);
  verslag.noteer('casus-gesloten', { reden });
}
