import { setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Casus } from '../domain/casus';
import { laatste, naarEpoch, type Moment } from '../domain/tijd';
import { wijsToeUitRooster, zoektHouder, type Bezet } from '../domain/toewijzing';
import { verstrijk, type Stap } from '../domain/verwerk';
import { wekker, type Wekker } from '../domain/wekken';
import type { Afhandeling, Afsluiting, CasusInvoer, Pseudoniemen, Voortgezet } from './contract';
import { alsEerder } from './eerder';
import { workflowMoment, workflowMs } from './klok';
import type { Source, Batch } from './writer';
import { delayMs } from './spread';
import { currentDetails } from './details';

/**
 * A case while it runs: its state in memory, what it has handled, and what still has to go to the dossier. Time comes
 * from the moment of an update or a timer (`lookAtKlok`), never from what the clock says after an activity: that is
 * not the same in a replay.
 */
export class LopendeCasus {
  private current: Casus | null;
  private called: string | null;
  private next: Wekker | null = null;
  private moment: Moment;
  private readonly delayMs: number;
  private readonly pseudoniemen: Map<string, string>;
  /** Those that are told in full: shown whatever roster somebody is in. A case that ran before has none, so its past replays. */
  private readonly verhuld: Map<string, string>;
  /** What was handled, by the key of the report or command. */
  readonly afgehandeld: Map<string, Afhandeling>;
  /** Steps that the dossier does not have yet, in order. */
  readonly queue: Batch[] = [];
  /** Number of the last event that the dossier has. */
  bevestigd: number;
  /** Number of the last event of the last command. */
  laatsteOpdracht: number;
  /** How often the case was woken from outside. */
  gewekt = 0;

  constructor(private readonly invoer: CasusInvoer) {
    const eerder = invoer.voortgezet;
    this.current = eerder?.casus ?? null;
    this.called = eerder?.kenmerk ?? null;
    this.afgehandeld = new Map(Object.entries(eerder?.afgehandeld ?? {}));
    this.pseudoniemen = new Map(Object.entries(eerder?.pseudoniemen ?? {}));
    this.verhuld = new Map(Object.entries(eerder?.verhuld ?? {}));
    this.laatsteOpdracht = eerder?.laatsteOpdracht ?? 0;
    this.bevestigd = eerder?.casus.volgnummer ?? 0;
    this.moment = workflowMoment(invoer.klokVerschuiving);
    this.delayMs = delayMs(workflowInfo().workflowId, invoer.klokSpreiding ?? 0);
    if (this.current !== null) this.toon(this.current);
  }

  /** Null until the report has come. */
  get casus(): Casus | null {
    return this.current;
  }

  /** The number that the case has among people; null until the dossier has answered a write. */
  get kenmerk(): string | null {
    return this.called;
  }

  /** The next moment at which the clock does something by itself, and when the case is woken for it. */
  get wekker(): Wekker | null {
    return this.next;
  }

  get gesloten(): boolean {
    return this.current?.gesloten != null;
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
    const persoon = this.current?.regie.persoon;
    if (persoon == null) return null;
    const verhuld = this.verhuld.get(persoon);
    if (verhuld !== undefined) return verhuld;
    const inRooster = this.current?.convenant.rooster?.some(({ id }) => id === persoon) ?? false;
    return inRooster ? persoon : (this.pseudoniemen.get(persoon) ?? null);
  }

  /** The moment on the clock of the case now, never before what has already happened. Only for an update, a timer or a query. */
  nu(): Moment {
    const time = workflowMoment(this.invoer.klokVerschuiving);
    return this.current === null ? time : laatste(time, this.current.laatste);
  }

  /** Keeps what the clock says now as the moment at which the case stands, and answers it. */
  lookAtKlok(): Moment {
    this.moment = this.nu();
    return this.moment;
  }

  /** Milliseconds until a moment; decides nothing but how long a timer runs. */
  msUntil(op: Moment): number {
    return naarEpoch(op) - workflowMs(this.invoer.klokVerschuiving);
  }

  /** Notes that the dossier has the case up to and including this event, under this number if it told one. */
  confirm(bevestigd: number, kenmerk: string | null): void {
    this.bevestigd = bevestigd;
    if (kenmerk === null || kenmerk === this.called) return;
    this.called = kenmerk;
    if (this.current !== null) this.toon(this.current);
  }

  /** Applies every term that has passed, each dated at its own instant. */
  verstrijk(): void {
    const nu = this.lookAtKlok();
    if (this.current !== null) this.apply(verstrijk(this.current, nu), { soort: 'klok', nu });
  }

  /** Does what has passed, and lets what waits for its dossier try again. */
  wek(): void {
    this.gewekt += 1;
    this.verstrijk();
  }

  /**
   * Gives the case a holder from the people of a region, if it is still there and still has none (rule 15). `eerstVast`: that stands in
   * history before it is written.
   */
  wijsToe(regio: string, bezet: Bezet, pseudoniemen: Pseudoniemen = {}, eerstVast = false): void {
    if (this.current === null || this.current.convenant.regio !== regio || !zoektHouder(this.current)) return;
    const nu = laatste(this.moment, this.current.laatste);
    const stap = wijsToeUitRooster(this.current, bezet, nu);
    const { persoon } = stap.casus.regie;
    if (persoon !== null) {
      this.rememberPseudoniem(persoon, persoon);
      const id = pseudoniemen[persoon];
      if (id !== undefined) this.verhul({ [persoon]: id });
    }
    this.apply(stap, { soort: 'klok', nu, eerstVast });
  }

  /** Remembers under which id somebody is shown in Temporal. */
  rememberPseudoniem(persoon: string, id: string): void {
    this.pseudoniemen.set(persoon, id);
  }

  /** Remembers under which ids people are shown in Temporal whatever roster they are in. */
  verhul(pseudoniemen: Pseudoniemen): void {
    for (const [persoon, id] of Object.entries(pseudoniemen)) this.verhuld.set(persoon, id);
  }

  /** Takes over a step: the case as it is after it, and its events for the dossier. Without events nothing changed. */
  apply({ casus, gebeurtenissen }: Stap, source: Source): void {
    if (gebeurtenissen.length === 0) return;
    const voor = this.current?.volgnummer ?? 0;
    this.current = casus;
    this.queue.push({ vanaf: voor + 1, gebeurtenissen, na: casus, source });
    this.toon(casus);
  }

  /** The result of the workflow. */
  afsluiting(): Afsluiting | null {
    const { vorige } = this.invoer;
    if (this.current === null) return vorige;
    return {
      casus: this.current,
      kenmerk: this.called,
      afgehandeld: Object.fromEntries(this.afgehandeld),
      eerder: alsEerder(vorige),
    };
  }

  /** Everything the next run of the workflow needs. */
  toCarryOver(): Voortgezet {
    if (this.current === null) throw new Error('there is no case yet');
    return {
      casus: this.current,
      kenmerk: this.called,
      afgehandeld: Object.fromEntries(this.afgehandeld),
      pseudoniemen: Object.fromEntries(this.pseudoniemen),
      ...(this.verhuld.size === 0 ? {} : { verhuld: Object.fromEntries(this.verhuld) }),
      laatsteOpdracht: this.laatsteOpdracht,
    };
  }

  private toon(casus: Casus): void {
    this.next = wekker(casus, this.delayMs);
    const nu = laatste(this.moment, casus.laatste);
    setCurrentDetails(currentDetails(casus, this.called, this.next, nu));
  }
}
