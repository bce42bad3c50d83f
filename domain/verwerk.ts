import type { Casus } from './casus';
import type { Convenant } from './convenant';
import { decide, type Besluit } from './decide';
import { doorloop, hervat, openFase } from './fasewissel';
import { verstrijk, type Stap } from './verstrijken';
import { volgendeStap } from './ladder';
import type { Melding } from './melding';
import { onmogelijk } from './meldingcontrole';
import type { Opdracht } from './opdracht';
import { laatste, type Moment } from './tijd';
import { Verslag } from './verslag';
import type { Voortzetting } from './vervolg';
import { weiger, type Weigering } from './weigering';

export { verstrijk, type Stap } from './verstrijken';
/** What comes of a report or a command; `vermeld`: what the file says of a refusal, which changes nothing else. */
export type Uitkomst = Besluit & { readonly vermeld?: Stap };

const ANDER_KIND =
  'Onder deze sleutel loopt al een casus van een kind met een andere geboortedatum. Kijk na of de geboortedatum klopt, en geef een ander kind een eigen sleutel. De manager weet dat deze melding is geweigerd.';

/** Why a report of another child under the same key is refused (rule 18). */
export function weigerAnderKind(): Weigering {
  return weiger('ander-kind', ANDER_KIND);
}

/** A report with everything that opening a case needs. */
export interface Opening {
  readonly casusnummer: string;
  readonly melding: Omit<Melding, 'leerling'> & { leerling?: string | undefined };
  readonly convenant: Convenant;
  readonly vervolgOp: Voortzetting | null;
}

const KAN_NIET_KLOPPEN = 'De melding kan niet kloppen; bij ieder veld staat wat er wel kan.';

/**
 * Opens a case at a moment (rules 1, 11 and 18): through every phase it should have had, or on from the phase an
 * earlier case had reached. Refuses a report that cannot be true (`ongeldig`).
 */
export function opent(opening: Opening, nu: Moment): Uitkomst {
  const fouten = onmogelijk(opening.melding, nu);
  if (fouten.length > 0) {
    return { aanvaard: false, weigering: weiger('ongeldig', KAN_NIET_KLOPPEN, fouten) };
  }
  const verslag = Verslag.nieuw(
    opening,
    nu,
    opening.melding.school === null ? 'leerplichtambtenaar' : 'school',
  );
  const { bereikt } = verslag.casus;
  const stap = volgendeStap(verslag.casus);
  const aanleiding = (opening.vervolgOp?.hervat ?? null) === null ? 'melding' : 'terugval';
  if (stap !== null && stap.op <= nu) {
    doorloop(verslag, bereikt, null);
    openFase(verslag, stap.naar, aanleiding);
  } else if (bereikt === 'schoolregie' && opening.melding.langdurigVerwacht === true) {
    doorloop(verslag, bereikt, null);
    openFase(verslag, 'casusregie', 'langdurig-verwacht');
  } else openFase(verslag, bereikt, aanleiding);
  verslag.openTaak('voortgang-rapporteren');
  const { convenant, school } = verslag.casus;
  if (convenant.verwijsindex !== undefined && school !== null) verslag.openTaak('verwijsindex-melden');
  return metGevolgen(verslag, nu);
}

/**
 * Joins a second report to the open case (rule 18): the earliest first day counts, and terms that have passed by it
 * fire now. During nazorg a report of a later absence is a relapse. One of another birth date is refused, and stands in
 * the file without anything of that child.
 */
export function voegMeldingToe(casus: Casus, melding: Melding, tijdstip: Moment): Uitkomst {
  const nu = laatste(tijdstip, casus.laatste);
  const bij = verstrijk(casus, nu);
  const fouten = onmogelijk(melding, nu);
  if (fouten.length > 0) {
    return { aanvaard: false, weigering: weiger('ongeldig', KAN_NIET_KLOPPEN, fouten) };
  }
  if (bij.casus.gesloten !== null) {
    return { aanvaard: false, weigering: weiger('niet-toegestaan', 'De casus is gesloten; meld opnieuw.') };
  }
  const verslag = Verslag.van(bij.casus, nu, melding.school === null ? 'leerplichtambtenaar' : 'school');
  if (melding.geboortedatum !== bij.casus.geboortedatum) {
    verslag.noteer('melding-geweigerd', {});
    return { aanvaard: false, weigering: weigerAnderKind(), vermeld: samen(bij, verslag) };
  }
  const eerder = melding.eersteVerzuimdag < bij.casus.eersteVerzuimdag;
  const eersteVerzuimdag = eerder ? melding.eersteVerzuimdag : bij.casus.eersteVerzuimdag;
  verslag.noteer('melding-gevoegd', { melding, eersteVerzuimdag });
  const { terugkeer } = verslag.casus;
  if (terugkeer !== null && melding.eersteVerzuimdag >= terugkeer.vanaf)
    hervat(verslag, melding.eersteVerzuimdag);
  if (melding.langdurigVerwacht === true && verslag.casus.fase === 'schoolregie')
    openFase(verslag, 'casusregie', 'langdurig-verwacht');
  return na(bij, metGevolgen(verslag, nu));
}

/**
 * Passed terms first, then the command, then the terms the command found passed. A refusal changes nothing. A command
 * is never dated before what has already happened.
 */
export function verwerk(casus: Casus, opdracht: Opdracht, tijdstip: Moment): Uitkomst {
  const nu = laatste(tijdstip, casus.laatste);
  const bij = verstrijk(casus, nu);
  const besluit = decide(bij.casus, opdracht, nu);
  if (!besluit.aanvaard) return besluit;
  return na(bij, na(besluit, verstrijk(besluit.casus, nu)));
}

/** What was noted, and the terms it found passed. */
function metGevolgen(verslag: Verslag, nu: Moment): Uitkomst & { aanvaard: true } {
  return na(verslag, verstrijk(verslag.casus, nu));
}

function na(eerst: Stap, dan: Stap): Uitkomst & { aanvaard: true } {
  return { aanvaard: true, ...samen(eerst, dan) };
}

function samen(eerst: Stap, dan: Stap): Stap {
  return { casus: dan.casus, gebeurtenissen: [...eerst.gebeurtenissen, ...dan.gebeurtenissen] };
}
