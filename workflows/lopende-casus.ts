import { setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Casus } from '../domain/casus';
import { laatste, naarEpoch, type Moment } from '../domain/tijd';
import { wijsToeUitRooster, zoektHouder, type Bezet } from '../domain/toewijzing';
import { verstrijk, type Stap } from '../domain/verwerk';
import { wekker, type Wekker } from '../domain/wekken';
import type { Afhandeling, Afsluiting, CasusInvoer, Voortgezet } from './contract';
import { alsEerder } from './eerder';
import { workflowMoment, workflowMs } from './klok';
import type { Bron, Partij } from './writer';
import { uitstel } from './spread';
import { huidigeToestand } from './details';

/**
 * A case while it runs: its state in memory, what it has handled, and what still has to go to the dossier. Time comes
 * from the moment of an update or a timer (`kijkOpDeKlok`), never from what the clock says after an activity: that is
 * not the same in a replay.
 */
export class LopendeCasus {
  private huidig: Casus | null;
  private volgende: Wekker | null = null;
  private moment: Moment;
  private readonly uitstelMs: number;
  private readonly pseudoniemen: Map<string, string>;
  /** What was handled, by the key of the report or command. */
  readonly afgehandeld: Map<string, Afhandeling>;
  /** Steps that the dossier does not have yet, in order. */
  readonly wachtrij: Partij[] = [];
  /** Number of the last event that the dossier has. */
  bevestigd: number;
  /** Number of the last event of the last command. */
  laatsteOpdracht: number;

  constructor(private readonly invoer: CasusInvoer) {
    const eerder = invoer.voortgezet;
    this.huidig = eerder?.casus ?? null;
    this.afgehandeld = new Map(Object.entries(eerder?.afgehandeld ?? {}));
    this.pseudoniemen = new Map(Object.entries(eerder?.pseudoniemen ?? {}));
    this.laatsteOpdracht = eerder?.laatsteOpdracht ?? 0;
    this.bevestigd = eerder?.casus.volgnummer ?? 0;
    this.moment = workflowMoment(invoer.klokVerschuiving);
    this.uitstelMs = uitstel(workflowInfo().workflowId, invoer.klokSpreiding ?? 0);
    if (this.huidig !== null) this.toon(this.huidig);
  }

  /** Null until the report has come. */
  get casus(): Casus | null {
    return this.huidig;
  }

  /** The next moment at which the clock does something by itself, and when the case is woken for it. */
  get wekker(): Wekker | null {
    return this.volgende;
  }

  get gesloten(): boolean {
    return this.huidig?.gesloten != null;
  }

  /** How the case of this child before this one ended. */
  get vorige(): Afsluiting | null {
    return this.invoer.vorige;
  }

  /** The number that a case gets which opens now: no retry of a report can make another. */
  get nieuwCasusnummer(): string {
    return workflowInfo().firstExecutionRunId;
  }

  /** Pseudonymous id of whoever holds the case; null when nobody is named. */
  get regiehouder(): string | null {
    const persoon = this.huidig?.regie.persoon;
    if (persoon == null) return null;
    const uitRooster = this.huidig?.convenant.rooster?.some(({ id }) => id === persoon) ?? false;
    return uitRooster ? persoon : (this.pseudoniemen.get(persoon) ?? null);
  }

  /** The moment on the clock of the case now, never before what has already happened. Only for an update, a timer or a query. */
  nu(): Moment {
    const tijd = workflowMoment(this.invoer.klokVerschuiving);
    return this.huidig === null ? tijd : laatste(tijd, this.huidig.laatste);
  }

  /** Keeps what the clock says now as the moment at which the case stands, and answers it. */
  kijkOpDeKlok(): Moment {
    this.moment = this.nu();
    return this.moment;
  }

  /** Milliseconds until a moment; decides nothing but how long a timer runs. */
  totAan(op: Moment): number {
    return naarEpoch(op) - workflowMs(this.invoer.klokVerschuiving);
  }

  /** Applies every term that has passed, each dated at its own instant. */
  verstrijk(): void {
    const nu = this.kijkOpDeKlok();
    if (this.huidig !== null) this.neemOver(verstrijk(this.huidig, nu), { soort: 'klok', nu });
  }

  /** Gives the case a holder from the people of a region, if it is still there and still has none (rule 15). */
  wijsToe(regio: string, bezet: Bezet): void {
    if (this.huidig === null || this.huidig.convenant.regio !== regio || !zoektHouder(this.huidig)) return;
    const nu = laatste(this.moment, this.huidig.laatste);
    const stap = wijsToeUitRooster(this.huidig, bezet, nu);
    // The id of somebody in a roster is a pseudonym.
    const { persoon } = stap.casus.regie;
    if (persoon !== null) this.kenPseudoniem(persoon, persoon);
    this.neemOver(stap, { soort: 'klok', nu });
  }

  /** Remembers under which id somebody is shown in Temporal. */
  kenPseudoniem(persoon: string, id: string): void {
    this.pseudoniemen.set(persoon, id);
  }

  /** Takes over a step: the case as it is after it, and its events for the dossier. Without events nothing changed. */
  neemOver({ casus, gebeurtenissen }: Stap, bron: Bron): void {
    if (gebeurtenissen.length === 0) return;
    const voor = this.huidig?.volgnummer ?? 0;
    this.huidig = casus;
    this.wachtrij.push({ vanaf: voor + 1, gebeurtenissen, na: casus, bron });
    this.toon(casus);
  }

  /** The result of the workflow. */
  afsluiting(): Afsluiting | null {
    const { vorige } = this.invoer;
    if (this.huidig === null) return vorige;
    return {
      casus: this.huidig,
      afgehandeld: Object.fromEntries(this.afgehandeld),
      eerder: alsEerder(vorige),
    };
  }

  /** Everything the next run of the workflow needs. */
  meeTeNemen(): Voortgezet {
    if (this.huidig === null) throw new Error('there is no case yet');
    return {
      casus: this.huidig,
      afgehandeld: Object.fromEntries(this.afgehandeld),
      pseudoniemen: Object.fromEntries(this.pseudoniemen),
      laatsteOpdracht: this.laatsteOpdracht,
    };
  }

  private toon(casus: Casus): void {
    this.volgende = wekker(casus, this.uitstelMs);
    setCurrentDetails(huidigeToestand(casus, this.volgende, laatste(this.moment, casus.laatste)));
  }
}
