import type { Casus } from './casus';
import { evolve } from './evolve';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan, Veroorzaker } from './gebeurtenis';
import type { Taaktype } from './taak';
import { maakTaak, volgendeRondeVan } from './taken';
import type { Moment } from './tijd';

/** The account of one step of a case: notes events and keeps the case as it is after them. */
export class Verslag {
  readonly gebeurtenissen: Gebeurtenis[] = [];
  #casus: Casus;

  private constructor(
    casus: Casus,
    /** The moment every event of this account is dated. */
    readonly op: Moment,
    readonly door: Veroorzaker,
  ) {
    this.#casus = casus;
  }

  /** An account of what happens to a running case. */
  static van(casus: Casus, op: Moment, door: Veroorzaker): Verslag {
    return new Verslag(casus, op, door);
  }

  /** The account of a case that opens: `casus-gemeld` is its first event. */
  static nieuw(gegevens: GebeurtenisVan<'casus-gemeld'>['gegevens'], op: Moment, door: Veroorzaker): Verslag {
    const eerste: Gebeurtenis = { soort: 'casus-gemeld', op, door, gegevens };
    const verslag = new Verslag(evolve(null, eerste), op, door);
    verslag.gebeurtenissen.push(eerste);
    return verslag;
  }

  /** The case after the events noted so far. */
  get casus(): Casus {
    return this.#casus;
  }

  /** Notes an event. */
  noteer<S extends Gebeurtenissoort>(soort: S, gegevens: GebeurtenisVan<S>['gegevens']): void {
    const gebeurtenis = { soort, op: this.op, door: this.door, gegevens } as Gebeurtenis;
    this.#casus = evolve(this.#casus, gebeurtenis);
    this.gebeurtenissen.push(gebeurtenis);
  }

  /** Opens a task, unless one of that type is open (rule 5). */
  openTaak(type: Taaktype, uiterlijk?: Moment): void {
    if (this.#casus.taken[type] !== undefined) return;
    this.noteer('taak-geopend', maakTaak(this.#casus, type, this.op, uiterlijk));
  }

  /**
   * Completes the task of a type when one is open; a recurring one opens again, one round later (rule 5). Work that was
   * already done for this round completes nothing more: doing it twice must not push the rhythm away. What nazorg holds still
   * is done all the same when somebody does it, but for the rounds, which stand still with it.
   */
  voltooiTaak(type: Taaktype): void {
    const taak = this.#casus.taken[type];
    if (taak === undefined || (taak.gepauzeerd && taak.elke !== null)) return;
    if (taak.rondeVanaf !== null && this.op < taak.rondeVanaf) return;
    this.noteer('taak-voltooid', { taak: type });
    const ronde = volgendeRondeVan(this.#casus, taak, this.op);
    if (ronde !== null) this.noteer('taak-geopend', ronde);
  }

  /** Takes a task away that has no sense any more. */
  laatVervallen(type: Taaktype): void {
    if (this.#casus.taken[type] !== undefined) this.noteer('taak-vervallen', { taak: type });
  }
}
