import { houderVan } from '../../domain/taakhouder';
import type { Rol } from '../../domain/fase';
import type { Taak } from '../../domain/taak';
import {
  datumVan,
  laatste,
  middernacht,
  naarEpoch,
  plusDagen,
  vanEpoch,
  type Datum,
  type Moment,
} from '../../domain/tijd';
import { isWerkdag } from '../../domain/werkdagen';
import type { Speler } from '../../inbreng/speler';
import type { Bezetting } from './bezetting';
import type { Kind, Verzuim } from './plan';
import { bijzonderheden } from './bijzonderheden';
import { ELKE_DAG, wanneer } from './ritme';
import { TAAKWERK, werkdagTot, werkdagVanaf, type Werk } from './taakwerk';
import type { Toeval } from './toeval';

const MINUUT_MS = 60_000;
/** The last minute of a working day at which something is begun. */
const EINDE = 17 * 60;
/** Of a hundred tasks so many are done in time, where nothing else is said. */
const IJVER = 88;

/**
 * How those around a child go about an absence: on working days, in office hours, each task some time after it opened and now and then
 * too late, and beside that what the plan says. What the rules refuse is left.
 */
export class Gedrag {
  /** The day on which each task is taken up, drawn when it is first seen. */
  private readonly dagen = new Map<string, Datum>();
  private readonly geprobeerd = new Set<string>();
  /** What the rules refused, in words. */
  readonly geweigerd: string[] = [];

  constructor(
    private readonly speler: Speler,
    private readonly kind: Kind,
    private readonly mensen: Bezetting,
    private readonly toeval: Toeval,
  ) {}

  /** Plays an absence, from its report until the case closes, or until now. */
  speel({ eersteDag, plan }: Verzuim, tot: Moment): void {
    const { leerling, naam, geboortedatum, onderwijssoort, gemeente, school } = this.kind;
    const gemeld = this.gemeldOp(eersteDag, plan.gemeld ?? this.toeval.tussen(1, 5), tot);
    const melding = {
      leerling,
      naam,
      eersteVerzuimdag: eersteDag,
      geboortedatum,
      onderwijssoort,
      gemeente,
      school,
    };
    const geweigerd = this.speler.meld(gemeld, melding, this.mensen.melder(this.kind));
    if (geweigerd !== null) throw new Error(`${leerling}: ${geweigerd.reden}`);
    const bijzonder = bijzonderheden({ eersteDag, plan }, this.toeval);
    for (let dag = datumVan(gemeld); middernacht(dag) <= tot; dag = plusDagen(dag, 1)) {
      if (!isWerkdag(dag)) continue;
      // What is done on the day of the report comes after it.
      const vanaf = laatste(
        kloktijd(dag, 9 * 60 + this.toeval.tussen(0, 40)),
        vanEpoch(naarEpoch(gemeld) + 45 * MINUUT_MS),
      );
      const bezig = new Werkdag(vanaf, dag, tot, this.toeval);
      this.speler.tot(bezig.tijd);
      if (this.speler.casus === null) return;
      for (const { door, werk } of bijzonder.op(dag)) this.doe(bezig, door, werk);
      if (plan.ligtStil === undefined || dag < plusDagen(eersteDag, plan.ligtStil)) this.werk(bezig, plan);
    }
    this.speler.tot(tot);
  }

  private gemeldOp(eersteDag: Datum, na: number, tot: Moment): Moment {
    const dag = werkdagVanaf(plusDagen(eersteDag, na));
    const op = kloktijd(dag, 9 * 60 + this.toeval.tussen(0, 400));
    // Who is reported on the day itself was so at its beginning.
    return op <= tot ? op : kloktijd(werkdagTot(plusDagen(datumVan(tot), -1)), 16 * 60);
  }

  /** Takes up the tasks whose day has come. */
  private werk(bezig: Werkdag, plan: Verzuim['plan']): void {
    for (const type of Object.keys(TAAKWERK) as (keyof typeof TAAKWERK)[]) {
      const { casus } = this.speler;
      const taak = casus?.taken[type];
      if (casus === null || taak === undefined || taak.gepauzeerd || !bezig.over) continue;
      const sleutel = `${rondeVan(taak)}/${ELKE_DAG.has(type) ? bezig.dag : ''}`;
      if (this.geprobeerd.has(sleutel) || bezig.dag < this.dagVan(taak, plan)) continue;
      const { rol } = houderVan(casus, taak);
      const werk =
        TAAKWERK[type]?.({ casus, taak, plan, toeval: this.toeval, mensen: this.mensen, nu: bezig.tijd }) ??
        [];
      this.geprobeerd.add(sleutel);
      for (const een of werk) this.doe(bezig, rol, een);
    }
  }

  /** The day on which a task is taken up. */
  private dagVan(taak: Taak, { ijver = IJVER }: Verzuim['plan']): Datum {
    const sleutel = rondeVan(taak);
    const bekend = this.dagen.get(sleutel);
    if (bekend !== undefined) return bekend;
    const dag = wanneer(taak, this.toeval.kans(ijver), this.toeval);
    this.dagen.set(sleutel, dag);
    return dag;
  }

  private doe(bezig: Werkdag, door: Rol | 'regie', werk: Werk): void {
    const { casus } = this.speler;
    if (casus === null || !bezig.over) return;
    const rol = door === 'regie' ? casus.regie.rol : door;
    const weigering = this.speler.geef(bezig.tijd, { ...werk, door: rol }, this.mensen.wie(rol, casus));
    if (weigering !== null) this.geweigerd.push(`${this.kind.leerling} ${werk.opdracht}: ${weigering.reden}`);
    bezig.verder();
  }
}

/** One round of a task: what is done in it is done once. */
function rondeVan({ type, geopendOp, uiterlijk }: Taak): string {
  return `${type}/${geopendOp}/${uiterlijk}`;
}

/** The clock of one working day: each thing takes some time. */
class Werkdag {
  constructor(
    public tijd: Moment,
    readonly dag: Datum,
    private readonly tot: Moment,
    private readonly toeval: Toeval,
  ) {}

  /** Whether there is time left. */
  get over(): boolean {
    return this.tijd <= this.tot && this.tijd < kloktijd(this.dag, EINDE);
  }

  verder(): void {
    this.tijd = vanEpoch(naarEpoch(this.tijd) + this.toeval.tussen(4, 45) * MINUUT_MS);
  }
}

/** A time of day, in minutes since midnight. */
function kloktijd(dag: Datum, minuten: number): Moment {
  return vanEpoch(naarEpoch(middernacht(dag)) + minuten * MINUUT_MS);
}
