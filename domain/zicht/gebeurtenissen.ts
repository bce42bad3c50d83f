import type { Gebeurtenissoort, GebeurtenisVan, Veroorzaker } from '../gebeurtenis';
import { isOmfeit, type Taaktype } from '../taak';
import { isZorg } from '../aanbod';
import { isGezinscontact } from '../contact';
import type { Lezer } from './lezer';

type Gegevens<S extends Gebeurtenissoort> = GebeurtenisVan<S>['gegevens'];

/** How much of an event is seen: all of it, nothing, or these fields; without fields no more than that it happened. */
type Deel<S extends Gebeurtenissoort> = 'alles' | 'niets' | readonly (keyof Gegevens<S> & string)[];
/** The same where it hangs on what happened. */
type Regel<S extends Gebeurtenissoort> = Deel<S> | ((g: GebeurtenisVan<S>) => Deel<S>);

/** How much those see who do not see all: the school of the child, and who sits at its table. */
interface Rij<S extends Gebeurtenissoort> {
  readonly school: Regel<S>;
  readonly tafel: Regel<S>;
}

/** The same for both. */
function beide<S extends Gebeurtenissoort>(regel: Regel<S>): Rij<S> {
  return { school: regel, tafel: regel };
}

/** What a school wrote itself it sees entirely; of what others wrote it sees no more than the table does. */
function eigen<S extends Gebeurtenissoort>(deel: Deel<S>): Rij<S> {
  return { school: (g) => (isVanSchool(g.door) ? 'alles' : deel), tafel: deel };
}

/** An event about a task; one that tells a fact of the OM is not seen. */
function vanTaak<S extends Gebeurtenissoort>(
  type: (gegevens: Gegevens<S>) => Taaktype,
  deel: Deel<S> = 'alles',
): Rij<S> {
  return beide((g) => (isOmfeit(type(g.gegevens as Gegevens<S>)) ? 'niets' : deel));
}

/** A phase that opened because of what the OM or the leerplichtambtenaar decided does not say why. */
const VANUIT_OM: readonly Gegevens<'fase-geopend'>['aanleiding'][] = ['sepot', 'om-uitkomst', 'afgezien'];

/**
 * What schools and members of a table see of each kind of event: no facts of the OM, no content of care, and for a school
 * no voices of the family but those it wrote down itself. What somebody wrote in free words can hold any of these, so of
 * that they see only what asks something of everybody: agreements and verdicts, and at the table its own report.
 */
const ZICHT: { readonly [S in Gebeurtenissoort]: Rij<S> } = {
  'casus-gemeld': beide(['casusnummer', 'melding', 'convenant']),
  'melding-gevoegd': beide('alles'),
  'melding-geweigerd': beide('niets'),
  'fase-geopend': beide(({ gegevens }) =>
    VANUIT_OM.includes(gegevens.aanleiding)
      ? ['fase', 'regie', 'doorlopen', 'verlaat', 'toestemmers', 'vraagtToestemming']
      : 'alles',
  ),
  'fase-hervat': beide('alles'),
  'casus-gesloten': beide(['reden', 'casus']),
  'taak-geopend': vanTaak(({ type }) => type),
  'taak-voltooid': vanTaak(({ taak }) => taak),
  'taak-vervallen': vanTaak(({ taak }) => taak),
  'taak-genomen': vanTaak(({ taak }) => taak),
  'taak-doorgegeven': vanTaak(({ taak }) => taak, ['taak', 'persoon', 'vorige']),
  'taak-herinnerd': vanTaak(({ taak }) => taak),
  'taak-geescaleerd': vanTaak(({ taak }) => taak),
  'voortgang-gerapporteerd': eigen(['oordeel', 'trede']),
  'voortgang-gemist': beide('alles'),
  'eerste-actie-gemeld': eigen([]),
  'toestemming-vastgelegd': {
    school: (g) => (isVanSchool(g.door) ? 'alles' : toestemming(g)),
    tafel: toestemming,
  },
  'stem-vastgelegd': { ...eigen<'stem-vastgelegd'>(['van']), tafel: 'alles' },
  'notitie-gemaakt': { school: (g) => notitie(g, 'school'), tafel: (g) => notitie(g, 'tafel') },
  'document-toegevoegd': eigen('niets'),
  'gevaar-gemeld': eigen([]),
  'veiligheid-geborgd': eigen([]),
  'perspectief-vastgelegd': beide(['verwachtOp']),
  'perspectief-vervallen': beide('alles'),
  'afspraak-gemaakt': beide('alles'),
  'afspraak-verlopen': beide('alles'),
  'afspraak-gecontroleerd': beide('alles'),
  'aanbod-gedaan': {
    school: (g) => (isVanSchool(g.door) ? 'alles' : vanAanbod(g)),
    tafel: vanAanbod,
  },
  'aanbod-beantwoord': beide('alles'),
  'start-gevraagd': beide('alles'),
  'start-gecontroleerd': eigen(['aanbod', 'gestart', 'startdatum']),
  'doorbraaktafel-gepland': beide('alles'),
  'doorbraaktafel-vervallen': beide(({ gegevens }) =>
    gegevens.reden === undefined ? 'alles' : ['tijdstip'],
  ),
  'doorbraaktafel-vastgelegd': { school: ['aanwezig', 'uitkomst'], tafel: 'alles' },
  'arbitrageverzoek-uitgereikt': beide('alles'),
  'arbitrageverzoek-beantwoord': beide('alles'),
  'commissie-samengesteld': beide('alles'),
  'zitting-gepland': beide('alles'),
  'uitspraak-gedaan': beide('alles'),
  'uitspraak-beantwoord': beide('alles'),
  'antwoord-uitgebleven': beide('alles'),
  'uitvoering-bevestigd': beide('alles'),
  'uitvoering-uitgebleven': beide('alles'),
  'proces-verbaal-verzonden': beide('niets'),
  'van-vervolging-afgezien': beide('niets'),
  'instemming-alsnog-vastgelegd': beide('alles'),
  'om-besluit-vastgelegd': beide('niets'),
  'om-uitkomst-vastgelegd': beide('niets'),
  'bestuurlijk-besluit-gevraagd': beide('niets'),
  'bestuurlijk-besluit-vastgelegd': beide('niets'),
  'onderwijsvraag-bewaakt': beide([]),
  // The kind of exemption can be an illness.
  'vrijstelling-vastgelegd': beide(['status', 'geldtTot']),
  'mas-route-gekozen': beide('niets'),
  'terugkeer-gemeld': beide('alles'),
  'terugkeer-bevestigd': beide(['bevestigd']),
  'terugval-gemeld': beide('alles'),
  'nazorg-bevestigd': eigen([]),
  'verwijsindex-vastgelegd': eigen(['gemeld', 'datum']),
  'onbereikt-gemeld': beide('alles'),
  'anders-bereikt': eigen(['wie', 'hoe', 'datum']),
  'bereiken-losgelaten': eigen(['wie', 'reden']),
  opgeschaald: beide([]),
  afgeschaald: beide(['stap']),
  // Why a child is transferred can be detention.
  overgedragen: beide(['gemeente', 'school', 'onderwijssoort', 'convenant', 'regie', 'vorige']),
  'overdracht-aangekondigd': beide(['gemeente', 'school', 'onderwijssoort', 'convenant', 'per']),
  'aankondiging-vervallen': beide('alles'),
  'convenant-overgezet': beide('alles'),
  toegewezen: beide(['rol', 'persoon']),
  gecorrigeerd: beide(['veld', 'waarde', 'was', 'regie', 'toestemmers']),
};

/** Of care no more than that there is an offer and its date; of what is care in part, not what bridges the wait. */
function vanAanbod({ gegevens: { soort } }: GebeurtenisVan<'aanbod-gedaan'>): Deel<'aanbod-gedaan'> {
  if (isZorg(soort)) return ['aanbod', 'startdatum'];
  return soort === 'onderwijszorg'
    ? ['aanbod', 'soort', 'aanbieder', 'startdatum', 'wachtlijst', 'doorzettingsmacht', 'verdeling']
    : 'alles';
}

/** Who may read a note; of contact with the family everybody sees that it was, and nothing more. */
function notitie(
  { door, gegevens }: GebeurtenisVan<'notitie-gemaakt'>,
  lezer: 'school' | 'tafel',
): Deel<'notitie-gemaakt'> {
  const mag = lezer === 'school' ? isVanSchool(door) || gegevens.lezers === 'school' : false;
  if (mag || gegevens.lezers === 'iedereen') return 'alles';
  return isGezinscontact(gegevens) ? ['met', 'datum'] : 'niets';
}

/** All of a consent but the free words that say for what it is. */
function toestemming({ gegevens }: GebeurtenisVan<'toestemming-vastgelegd'>): Deel<'toestemming-vastgelegd'> {
  return gegevens.waarvoor === undefined ? 'alles' : ['van', 'besluit', 'wie', 'hoe', 'datum', 'geldigTot'];
}

function isVanSchool(door: Veroorzaker): boolean {
  return door === 'school' || door === 'systeem';
}

/** An event as it was written down. */
export interface Opgeschreven {
  readonly soort: Gebeurtenissoort;
  readonly door: Veroorzaker;
  readonly gegevens: unknown;
}

/** An event as somebody sees it; `verkort`: there is more to it. */
export type Gezien<G extends Opgeschreven> = Omit<G, 'gegevens'> & {
  readonly gegevens: unknown;
  readonly verkort: boolean;
};

/** An event with as much of its data as a reader sees; null when it is not there for them. */
export function zieGebeurtenis<G extends Opgeschreven>(lezer: Lezer, g: G): Gezien<G> | null {
  if (lezer === 'niemand') return null;
  const deel = lezer === 'volledig' ? 'alles' : deelVoor(lezer, g);
  if (deel === 'niets') return null;
  if (deel === 'alles') return { ...g, verkort: false };
  const gegevens = Object.entries(g.gegevens ?? {}).filter(([veld]) => deel.includes(veld));
  return { ...g, gegevens: Object.fromEntries(gegevens), verkort: true };
}

function deelVoor(lezer: 'school' | 'tafel', g: Opgeschreven): 'alles' | 'niets' | readonly string[] {
  // A kind that a newer version writes is nobody's yet.
  if (!Object.hasOwn(ZICHT, g.soort)) return 'niets';
  const regel: unknown = ZICHT[g.soort][lezer];
  // The kind says which data stand in an event, and each rule reads those of its own kind.
  return typeof regel === 'function'
    ? (regel as (g: Opgeschreven) => Deel<Gebeurtenissoort>)(g)
    : (regel as Deel<Gebeurtenissoort>);
}
