import type { Convenant } from './convenant';
import type { LadderFase } from './fase';
import type { Moment } from './tijd';
import type { OmGang } from './vervolg';

/** Whose work a task is; `regiehouder` follows whoever holds the lead, so a transfer moves it by itself. */
export type Taakeigenaar = 'regiehouder' | 'school' | 'leerplichtambtenaar' | 'manager';

/**
 * How long there is to do a task: in days, or for some in hours, which are those of working days where the convenant
 * says so, unless every hour counts.
 */
export type Taaktermijn = { readonly dagen: number } | { readonly uren: number; readonly elkUur?: true };

/** Everything there is to say of a type of task. */
interface Taaksoort {
  /** Whether it lapses with the phase that opened it, or belongs to the case and outlives its phases. */
  readonly van: 'fase' | 'casus';
  /** Whose work it is; without it, of whoever holds the lead. */
  readonly voor?: Taakeigenaar;
  /** Runs on during nazorg (rule 11): what is of the OM, and what concerns the case rather than the absence. */
  readonly looptDoor?: true;
  /** Period in days of a recurring task. */
  readonly elke?: (convenant: Convenant) => number;
  /** Without it the period; a task that is done once is then asked on a day, and due at the end of it. */
  readonly binnen?: (convenant: Convenant, om: OmGang | null) => Taaktermijn;
  /** What comes when it is overdue; without it whoever manages is told once, so many days after as the convenant says. */
  readonly teLaat?: 'niets' | 'direct' | { readonly elkeDagen: number };
  /** Tells what comes of a case at the OM, which schools and members of a table do not see. */
  readonly omfeit?: true;
}

/** Every task type (rule 5), in the order in which they are listed. */
const TAAKSOORTEN = {
  'toestemming-vastleggen': { van: 'fase', binnen: ({ taken }) => ({ dagen: taken.toestemming }) },
  'eerste-actie': { van: 'fase', binnen: ({ taken }) => ({ uren: taken.eersteActieUren }) },
  'jongere-horen': { van: 'fase', binnen: ({ taken }) => ({ dagen: taken.horen }) },
  'doorbraaktafel-plannen': { van: 'fase', binnen: ({ taken }) => ({ uren: taken.doorbraaktafelUren }) },
  'doorbraaktafel-vastleggen': { van: 'fase' },
  'arbitrageverzoek-uitreiken': { van: 'fase', binnen: (convenant) => ({ uren: uitreikenUren(convenant) }) },
  'arbitrageverzoek-beantwoorden': {
    van: 'fase',
    binnen: ({ arbitrage }) => ({ dagen: arbitrage.antwoord }),
    teLaat: 'niets',
  },
  'commissie-samenstellen': { van: 'fase', binnen: ({ arbitrage }) => ({ dagen: arbitrage.commissie }) },
  'zitting-plannen': { van: 'fase', binnen: ({ arbitrage }) => ({ dagen: arbitrage.zitting }) },
  'uitspraak-vastleggen': { van: 'fase', binnen: ({ arbitrage }) => ({ dagen: arbitrage.uitspraak }) },
  'aanvaarding-vastleggen': {
    van: 'fase',
    binnen: ({ arbitrage }) => ({ dagen: arbitrage.aanvaarding }),
    teLaat: 'niets',
  },
  'uitvoering-controleren': { van: 'fase' },
  'plaatsing-afdwingen': { van: 'fase', elke: ({ arbitrage }) => arbitrage.plaatsingAfdwingen },
  'proces-verbaal-verzenden': {
    van: 'fase',
    voor: 'leerplichtambtenaar',
    looptDoor: true,
    omfeit: true,
    binnen: ({ om }) => ({ dagen: om.procesVerbaal }),
  },
  'om-besluit-vastleggen': {
    van: 'fase',
    voor: 'leerplichtambtenaar',
    looptDoor: true,
    omfeit: true,
    binnen: ({ om }) => ({ dagen: om.besluit }),
  },
  'om-uitkomst-vastleggen': {
    van: 'fase',
    voor: 'leerplichtambtenaar',
    looptDoor: true,
    omfeit: true,
    binnen: (convenant, om) => ({ dagen: dagenTotUitkomst(convenant, om) }),
  },
  'onderwijsvraag-bewaken': { van: 'fase', elke: ({ om }) => om.onderwijsvraag },
  'voortgang-rapporteren': { van: 'casus', elke: ({ voortgang }) => voortgang.elke },
  'afspraak-controleren': { van: 'casus', looptDoor: true },
  'start-controleren': { van: 'casus', looptDoor: true },
  'terugkeer-bevestigen': {
    van: 'casus',
    looptDoor: true,
    binnen: ({ taken }) => ({ dagen: taken.terugkeerBevestigen }),
    teLaat: { elkeDagen: 7 },
  },
  'nazorg-bevestigen': { van: 'casus', looptDoor: true, teLaat: 'niets' },
  'bestuurlijk-besluit-vastleggen': {
    van: 'casus',
    voor: 'manager',
    looptDoor: true,
    omfeit: true,
    binnen: ({ taken }) => ({ dagen: taken.bestuurlijkBesluit }),
  },
  'verwijsindex-melden': {
    van: 'casus',
    voor: 'school',
    looptDoor: true,
    binnen: ({ verwijsindex }) => ({ dagen: verwijsindex?.binnen ?? 1 }),
  },
  'anders-bereiken': {
    van: 'casus',
    looptDoor: true,
    binnen: ({ taken }) => ({ uren: taken.bereikenUren ?? STANDAARD_BEREIKEN }),
  },
  'warme-overdracht': { van: 'casus', looptDoor: true },
  'veiligheid-borgen': {
    van: 'casus',
    looptDoor: true,
    binnen: ({ taken }) => ({ uren: taken.veiligheidUren, elkUur: true }),
    teLaat: 'direct',
  },
  'casus-toewijzen': { van: 'casus', voor: 'manager', looptDoor: true },
} as const satisfies Record<string, Taaksoort>;

export type Taaktype = keyof typeof TAAKSOORTEN;
export const TAAKTYPEN = Object.keys(TAAKSOORTEN) as [Taaktype, ...Taaktype[]];

/** What there is to say of a type of task. */
export function taaksoort(type: Taaktype): Taaksoort {
  return TAAKSOORTEN[type];
}

/** True for a task that tells what comes of a case at the OM. */
export function isOmfeit(type: Taaktype): boolean {
  return taaksoort(type).omfeit === true;
}

const STANDAARD_UITREIKEN = 48;
/** Hours to reach somebody otherwise, in a convenant from before it was asked. */
const STANDAARD_BEREIKEN = 48;

/** Hours to hand over the request; a convenant from before it was asked leaves at least an hour of the term to answer. */
function uitreikenUren({ taken, arbitrage }: Convenant): number {
  return taken.uitreikenUren ?? Math.min(STANDAARD_UITREIKEN, arbitrage.antwoord * 24 - 1);
}

/** Days until a decision of the OM must have led to an outcome (rule 10): by the kind of hearing, or the civil route. */
function dagenTotUitkomst({ om: termijn }: Convenant, om: OmGang | null): number {
  if (om?.besluit !== 'vervolging') return termijn.civiel;
  return om.zitting === 'officier' ? termijn.officierszitting : termijn.kantonzitting;
}

/** An open task. At most one per type is open (rule 5). */
export interface Taak {
  readonly type: Taaktype;
  readonly voor: Taakeigenaar;
  /** Who took it or was given it; without one it is of whoever holds the lead, or of anybody with the role. */
  readonly persoon?: string | undefined;
  /** The phase it lapses with; null when it belongs to the case. */
  readonly fase: LadderFase | null;
  readonly geopendOp: Moment;
  /** Due time. */
  readonly uiterlijk: Moment;
  /** When the holder is reminded; null when that has happened or does not apply. */
  readonly herinnering: Moment | null;
  /** When the manager is told that it is overdue; null when that has happened or does not apply. */
  readonly escalatie: Moment | null;
  /** Period in days of a recurring task; null for a task that is done once. */
  readonly elke: number | null;
  /** From when work counts for this round of a recurring task; null for a task that is done once. */
  readonly rondeVanaf: Moment | null;
  /** True while nazorg holds it still: a paused task is not open. */
  readonly gepauzeerd: boolean;
}
