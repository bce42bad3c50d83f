import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Geleend } from '../../dossier/verzamelopdrachten/uitvoering';
import type { Gekozencasus } from '../../dossier/verzamelopdrachten/table';
import type { Dependencies } from '../../toegang/dependencies';
import { doeInCasus, metGeheugen, type Uitslag } from './uitvoeren';

/** How the work goes; milliseconds. */
export interface Ritme {
  /** How long until it looks again whether there is something to do. */
  readonly kijkMs: number;
  /** How long it rests when nothing succeeds. */
  readonly rustMs: number;
  /** When nothing has succeeded for so long, what is left is told to be done again later. */
  readonly geduldMs: number;
}

const RITME: Ritme = { kijkMs: 1_000, rustMs: 5_000, geduldMs: 5 * 60_000 };
/** So many commands in many cases are carried out beside each other, each in so many cases at a time. */
const BANEN = 2;
const TEGELIJK = 4;

type Bron = Pick<
  Dependencies,
  'casussen' | 'dossier' | 'klok' | 'mensen' | 'convenanten' | 'verzamelopdrachten' | 'reportError'
>;

/**
 * Carries out, in this process and beside whatever else it does, the commands that people give in many cases at once. What a
 * process leaves behind another goes on with. `stop` waits for the cases in hand and leaves the rest.
 */
export function startVerzamelwerk(met: Bron, ritme: Partial<Ritme> = {}): { stop(): Promise<void> } {
  const einde = new AbortController();
  const banen = Array.from({ length: BANEN }, () =>
    new Baan(met, { ...RITME, ...ritme }, einde.signal).loop(),
  );
  return {
    stop: async () => {
      einde.abort();
      await Promise.all(banen);
    },
  };
}

/** What a round over the cases gave. */
interface Ronde {
  /** What is left. */
  readonly over: readonly Gekozencasus[];
  readonly vooruit: boolean;
  /** True when another process has it by now. */
  readonly kwijt: boolean;
}

class Baan {
  private readonly id = randomUUID();

  constructor(
    private readonly met: Bron,
    private readonly ritme: Ritme,
    private readonly einde: AbortSignal,
  ) {}

  async loop(): Promise<void> {
    while (!this.einde.aborted) {
      try {
        const werk = await this.met.verzamelopdrachten.leen(this.id);
        if (werk !== null) {
          await this.voerUit(werk);
          continue;
        }
      } catch (fout) {
        if (!(fout instanceof DossierUnreachable)) this.met.reportError(fout);
      }
      await this.rust(this.ritme.kijkMs);
    }
  }

  /** Goes on until nothing is left, nothing succeeds any more, or the process ends. */
  private async voerUit(werk: Geleend): Promise<void> {
    const { verzamelopdrachten } = this.met;
    const laatst = new Map<string, Uitslag>();
    let over = werk.casussen;
    let sinds = performance.now();
    while (over.length > 0 && !werk.verlopen && performance.now() - sinds < this.ritme.geduldMs) {
      const ronde = await this.ronde(werk, over, laatst);
      if (ronde.kwijt) return;
      if (ronde.vooruit) sinds = performance.now();
      over = ronde.over;
      if (this.einde.aborted) return verzamelopdrachten.geefTerug(werk, this.id);
      if (over.length === 0) break;
      await this.rust(this.ritme.rustMs);
      if (!(await verzamelopdrachten.houdVast(werk, this.id))) return;
    }
    for (const { casusnummer } of over) {
      const uitslag = laatst.get(casusnummer) ?? NOG_NIET;
      if (!(await verzamelopdrachten.noteer(werk, this.id, casusnummer, uitslag))) return;
    }
    await verzamelopdrachten.rondAf(werk, this.id);
  }

  /** Every case once, some at a time; when several in a row do not succeed the others are left for the next round. */
  private async ronde(
    werk: Geleend,
    casussen: readonly Gekozencasus[],
    laatst: Map<string, Uitslag>,
  ): Promise<Ronde> {
    const bron = { ...this.met, mensen: metGeheugen(this.met.mensen) };
    const rij = [...casussen];
    const mislukt: Gekozencasus[] = [];
    let [inEenRij, vooruit, kwijt] = [0, false, false];
    const lijn = async (): Promise<void> => {
      while (!kwijt && !this.einde.aborted && inEenRij < TEGELIJK) {
        const een = rij.shift();
        if (een === undefined) return;
        const uitslag = await doeInCasus(bron, werk, een);
        if (uitslag.soort === 'opnieuw') {
          inEenRij += 1;
          mislukt.push(een);
          laatst.set(een.casusnummer, uitslag);
          continue;
        }
        [inEenRij, vooruit] = [0, true];
        if (!(await this.noteer(werk, een, uitslag))) kwijt = true;
      }
    };
    await Promise.all(Array.from({ length: TEGELIJK }, lijn));
    return { over: [...rij, ...mislukt], vooruit, kwijt };
  }

  /** What could not be noted is done again under the same key by whoever lends it next, and found to be done. */
  private async noteer(werk: Geleend, { casusnummer }: Gekozencasus, uitslag: Uitslag): Promise<boolean> {
    try {
      return await this.met.verzamelopdrachten.noteer(werk, this.id, casusnummer, uitslag);
    } catch (fout) {
      if (!(fout instanceof DossierUnreachable)) throw fout;
      return false;
    }
  }

  private async rust(ms: number): Promise<void> {
    await wacht(ms, undefined, { ref: false, signal: this.einde }).catch(() => undefined);
  }
}

const NOG_NIET: Uitslag = { soort: 'opnieuw', zin: 'Nog niet aan de beurt gekomen: dit lag te lang stil.' };
