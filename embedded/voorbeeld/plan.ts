import type { Aanbod } from '../../domain/casus';
import type { Gegevens } from '../../domain/opdracht';
import type { Melding } from '../../domain/melding';
import type { Datum } from '../../domain/tijd';

/** An invented child, as it is reported. */
export type Kind = Pick<Melding, 'geboortedatum' | 'onderwijssoort' | 'gemeente'> & {
  readonly leerling: string;
  readonly naam: string;
  /** BRIN; null: no school. */
  readonly school: string | null;
};

/** How it goes with an absence, by days at home; what is not told goes as it mostly goes. */
export interface Plan {
  /** On which day it was reported; by default in the first days. */
  readonly gemeld?: number;
  /** How many of a hundred tasks are done in time. */
  readonly ijver?: number;
  /** From this day on nobody does anything. */
  readonly ligtStil?: number;
  /** Days on which whoever leads reports that nothing moves. */
  readonly stagnatie?: readonly number[];
  /** The day on which the school says that it will be long. */
  readonly langdurig?: number;
  /** A founded hope: recorded on a day, for so many days later. */
  readonly hoop?: { readonly dag: number; readonly over: number };
  readonly aanbod?: readonly Aanbodplan[];
  readonly gevaar?: number;
  /** Who does not consent. */
  readonly weigert?: 'ouder' | 'jongere';
  /** What the parents say to the request for arbitration. */
  readonly ouders?: 'instemming' | 'weigering';
  /** What they say to the verdict; absent: it is accepted. Null: they have not said. */
  readonly vonnis?: 'aanvaard' | 'niet-aanvaard' | null;
  /** How far it goes with the OM. */
  readonly om?: {
    readonly route: 'strafrecht' | 'civiel';
    readonly besluit?: Gegevens<'legOmBesluitVast'>;
    readonly uitkomst?: Gegevens<'legOmUitkomstVast'>;
  };
  /** The day on which the child attends again. */
  readonly terug?: number;
  /** Fully, or part of the programme. */
  readonly deels?: true;
  /** So many days after the return it is at home again. */
  readonly terugval?: number;
  /** So many days after the relapse it attends again. */
  readonly weerTerug?: number;
  readonly sluit?: {
    readonly dag: number;
    readonly reden: 'verhuisd-buitenland' | 'doorstroompunt' | 'foutieve-melding';
  };
}

interface Aanbodplan {
  readonly dag: number;
  readonly soort: Aanbod['soort'];
  /** Days until it starts. */
  readonly over: number;
  readonly wachtlijst?: true;
  readonly macht?: true;
  /** Absent: the family has not answered yet. */
  readonly antwoord?: 'aanvaard' | 'afgewezen';
}

/** One absence of a child, from its first day. */
export interface Verzuim {
  readonly eersteDag: Datum;
  readonly plan: Plan;
}
