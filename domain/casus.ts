import type { Convenant } from './convenant';
import type { Fase, Klokstap, LadderFase, Regie } from './fase';
import type { GebeurtenisVan, Gebeurtenissoort, Sluitreden } from './gebeurtenis';
import type { Melding } from './melding';
import type { Taak, Taaktype } from './taak';
import type { Datum, Moment, Periode } from './tijd';
import type { Hernieuwd, OmGang, Vrijstelling } from './vervolg';

type Van<S extends Gebeurtenissoort> = GebeurtenisVan<S>['gegevens'];

export type Toestemmer = 'ouder' | 'jongere';
export type Toestemmingsbesluit = Van<'toestemming-vastgelegd'>['besluit'];

/** A question for consent (rule 6): of the phase, or of one offer; answered when every asked person has answered. */
export interface Toestemmingsvraag {
  /** The offer it is about; null for the phase. */
  readonly aanbod: string | null;
  readonly antwoorden: Partial<Record<Toestemmer, Toestemmingsbesluit>>;
}

export interface Afspraak extends Omit<Van<'afspraak-gemaakt'>, 'afspraak'> {
  readonly id: string;
  /** True once its date has come and the regie-holder was asked. */
  readonly gevraagd: boolean;
  /** Null until the regie-holder has said whether it was kept. */
  readonly nagekomen: boolean | null;
}

/** What a parent answered, or all of them together; `wie` without differences of case and spacing. */
export interface Ouderantwoord {
  readonly wie: string | null;
  readonly besluit: Toestemmingsbesluit;
}

export interface Aanbod extends Omit<Van<'aanbod-gedaan'>, 'aanbod'> {
  readonly id: string;
  readonly besluit: Van<'aanbod-beantwoord'>['besluit'] | null;
  /** True while its start date has come and the regie-holder has not said whether it started. */
  readonly startGevraagd: boolean;
  /** Null until the regie-holder has said whether it started. */
  readonly gestart: boolean | null;
  /** True in a case as somebody sees it who may not know what it is and who gives it. */
  readonly afgeschermd?: true;
}

/** The table that was planned last (rule 21). */
export interface Doorbraaktafel extends Van<'doorbraaktafel-gepland'> {
  /** When the doorbraak that planned it opened. */
  readonly vanDoorbraak: Moment;
}

export interface Commissie {
  readonly ouders: string;
  /** Null when a transfer emptied the seat (rule 13). */
  readonly doorbraakteam: string | null;
  readonly naburigSwv: string | null;
  /** Null: the casusregisseur chairs. */
  readonly voorzitter: string | null;
}

/** One arbitration, from request to execution (rule 9). */
export interface Arbitrage {
  /** From when the term to answer runs, by the convenant under which the request opened. */
  readonly antwoordVanaf: Convenant['arbitrage']['antwoordVanaf'];
  readonly uitgereikt: Van<'arbitrageverzoek-uitgereikt'> | null;
  readonly beantwoord: boolean;
  /** True once a request that did not arrive brought the case back here: that happens once (rule 10). */
  readonly teruggezonden: boolean;
  readonly instemming: boolean;
  readonly vertegenwoordiger: string | null;
  readonly commissie: Commissie | null;
  readonly zitting: Moment | null;
  /** By when the hearing must be, kept when it is first planned; absent where that is not known, and from nazorg on. */
  readonly zittingVoor?: Moment | undefined;
  readonly uitspraak: Van<'uitspraak-gedaan'> | null;
  readonly aanvaard: boolean;
  readonly uitgevoerd: boolean;
}

/** The state of a case: what the rules need and what people ask about it, and nothing of the world around it. */
export interface Casus {
  readonly casusnummer: string;
  readonly leerling: string | null;
  /** What the child is called; null as long as no report has told. Never in messages, workflow details or search attributes. */
  readonly naam: string | null;
  readonly eersteVerzuimdag: Datum;
  readonly geboortedatum: Datum;
  readonly onderwijssoort: Melding['onderwijssoort'];
  readonly gemeente: string;
  /** BRIN; null: no school; undefined: a school that was not named. */
  readonly school?: string | null | undefined;
  readonly convenant: Convenant;
  readonly gemeldOp: Moment;
  /** The moment of the last event: nothing is ever dated before it. */
  readonly laatste: Moment;
  /** Number of events so far. */
  readonly volgnummer: number;

  readonly fase: Fase;
  /** The step of the ladder the case has reached; in nazorg the one a relapse resumes. */
  readonly bereikt: LadderFase;
  readonly regie: Regie;
  /** When the present step was reached. */
  readonly bereiktOp: Moment;
  readonly verlaat: Partial<Record<LadderFase, number>>;

  /** Periods the child attended, without the present return. */
  readonly aanwezig: readonly Periode[];
  /** The return that nazorg watches over, and the moment it was reported; null outside nazorg. */
  readonly terugkeer: {
    readonly vanaf: Datum;
    readonly gemeldOp: Moment;
    /** False while the regie-holder must still say that it is so. */
    readonly bevestigd: boolean;
  } | null;
  /** The date of the last return that turned out not to be one: attendance changed there too. */
  readonly veranderdOp: Datum | null;
  readonly gesloten: { readonly op: Moment; readonly reden: Sluitreden } | null;
  readonly vervolgOp: string | null;

  readonly perspectief: Van<'perspectief-vastgelegd'> | null;
  /** When each step was undone; a step can be undone once (rule 12). */
  readonly afgeschaald: Partial<Record<Klokstap, Moment>>;
  /** How the case came back from the OM, until the fresh arbitrage that follows from it (rule 10). */
  readonly hernieuwd: Hernieuwd | null;
  /** The exemption that was granted last and not refused since (rule 10). */
  readonly vrijstelling: Vrijstelling | null;
  readonly masRoute: Van<'mas-route-gekozen'>['route'] | null;
  /** The transfer that the clock will make (rule 13). */
  readonly aankondiging: Van<'overdracht-aangekondigd'> | null;

  readonly taken: Partial<Record<Taaktype, Taak>>;
  /** Progress reports missed in a row, and how many rounds of the open task have been counted (rule 4). */
  readonly gemist: number;
  readonly geteldeRondes: number;
  readonly toestemmers: readonly Toestemmer[];
  readonly toestemmingsvragen: readonly Toestemmingsvraag[];
  /** The latest decision of each person, which restricts sharing when it is no longer given (rule 6). */
  readonly toestemming: Partial<Record<Toestemmer, Toestemmingsbesluit>>;
  /** What the parents answered, each the latest, from which theirs together follows. */
  readonly ouderantwoorden: readonly Ouderantwoord[];
  readonly afspraken: readonly Afspraak[];
  readonly aanbod: readonly Aanbod[];
  readonly doorbraaktafel: Doorbraaktafel | null;
  readonly arbitrage: Arbitrage | null;
  readonly om: OmGang | null;
  readonly nazorgBevestigd: boolean;
  /** Whom no message reaches, each once; absent in a case in which that was never reported. */
  readonly onbereikt?: readonly Van<'onbereikt-gemeld'>[];
}
