import type { Casus } from '../domain/casus';
import type { Veroorzaker } from '../domain/gebeurtenis';
import type { Taaktype } from '../domain/taak';
import type { Moment } from '../domain/tijd';

/** Where a page begins and how long it is. */
export interface Bladzij<K> {
  readonly na: K | null;
  readonly aantal: number;
}

export type Casussleutel = readonly [gemeldOp: Moment, casusnummer: string];
export type Taaksleutel = readonly [uiterlijk: Moment, casusnummer: string, type: string];
export type Berichtsleutel = readonly [gemaaktOp: Moment, id: string];

export interface Casusfilter {
  readonly fase?: string | undefined;
  readonly regio?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly open?: boolean | undefined;
}

export interface Taakfilter {
  readonly regio?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly rol?: string | undefined;
  readonly persoon?: string | undefined;
}

export interface Tijdlijnregel {
  readonly nummer: number;
  readonly op: Moment;
  readonly soort: string;
  readonly door: Veroorzaker;
  readonly gegevens: unknown;
}

export interface Taakrij {
  readonly casusnummer: string;
  readonly type: Taaktype;
  readonly rol: string;
  readonly persoon: string | null;
  readonly geopendOp: Moment;
  readonly uiterlijk: Moment;
}

export interface Berichtrij {
  readonly id: string;
  readonly casusnummer: string;
  readonly soort: string;
  readonly aan: { readonly rol: string; readonly persoon: string | null };
  readonly onderwerp: string;
  readonly tekst: string;
  readonly gemaaktOp: Moment;
  readonly bezorgdOp: Moment | null;
}

/** What the API reads from the dossier. */
export interface Dossier {
  vindWorkflowId(casusnummer: string): Promise<{ workflowId: string; gesloten: boolean } | undefined>;
  leesCasus(casusnummer: string): Promise<Casus | undefined>;
  /** Newest report first. */
  leesCasussen(filter: Casusfilter, bladzij: Bladzij<Casussleutel>): Promise<readonly Casus[]>;
  leesTijdlijn(casusnummer: string, bladzij: Bladzij<number>): Promise<readonly Tijdlijnregel[]>;
  /** What is due first comes first. */
  leesTaken(filter: Taakfilter, bladzij: Bladzij<Taaksleutel>): Promise<readonly Taakrij[]>;
  /** Newest first. */
  leesBerichten(
    filter: { casusnummer?: string },
    bladzij: Bladzij<Berichtsleutel>,
  ): Promise<readonly Berichtrij[]>;
}
