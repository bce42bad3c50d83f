import type { Gebeurtenisregel } from '../../dossier/tijdlijn';
import type { Berichtrij } from '../../dossier/uitbak';
import type { Beurt } from '../../domain/aan-zet';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import type { Belofte } from '../../dossier/beloften/beloften';
import type { Genoemde } from '../../toegang/betrokkenen';
import type { Werker } from '../../toegang/werkers';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Opdrachtnaam } from '../../domain/opdracht';
import type { Moment } from '../../domain/tijd';
import type { Afzender } from '../../taal/berichten/omslag';
import type { Namen } from '../../taal/zin';

/** An event as it is told on the page. */
export interface Regel extends Omit<Gebeurtenisregel, 'gegevens' | 'soort'> {
  /** Where it is `verkort` fields of its data are missing. */
  readonly gebeurtenis: Gebeurtenis;
}

/** Everything the page of a case is made from, as far as whoever looks sees it. */
export interface Casuszicht {
  readonly casus: Casus;
  readonly kenmerk: string;
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly namen: Namen;
  /** Who has somebody's tasks now: their deputy while they are away, else they themselves. */
  readonly vervanger: (persoon: string) => string;
  /** Who leads the case now, as somebody can be reached: the deputy of who is away. */
  readonly leider: Afzender;
  /** The newest first. */
  readonly tijdlijn: readonly Regel[];
  readonly berichten: readonly Berichtrij[];
  /** The people around the child, as whoever looks may see them. */
  readonly betrokkenen: readonly (Betrokkene | Genoemde)[];
  /** Who of the region works on the case, whoever leads it first. */
  readonly werkers: readonly Werker[];
  /** Why no parent was named when the child was reported; null: nobody said. */
  readonly geenOuder: string | null;
  /** Whose move each day at home was, and is. */
  readonly beurten: readonly Beurt[];
  /** What people said of their own agreements. */
  readonly beloften: readonly Belofte[];
  /** What whoever looks may do now. */
  readonly mogelijk: readonly Opdrachtnaam[];
}
