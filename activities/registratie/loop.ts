import { createHash, randomUUID } from 'node:crypto';
import os from 'node:os';
import type { Database } from '../../dossier/database';
import {
  leen,
  noteerGelukt,
  noteerMislukt,
  noteerZaak,
  pogingenVan,
  type Geleend,
} from '../../dossier/registratie/queue';
import { noteerGebreken } from '../../dossier/registratie/gebreken';
import { vulAan } from '../../dossier/registratie/sweep';
import { backoffMs } from '../post/backoff';
import { stopwatch } from '../post/stopwatch';
import { gewenst } from './gewenst';
import type { Zaaksysteem, Zaaksystemen } from './instellingen';
import { registreer } from './reconcile';
import { ruimte } from './ruimte';
import { leesBron, vandaag } from './source';
import { REGISTRATIE_TIMES, type RegistratieTimes } from './times';
import { Typenboek } from './typen';
import { zgwClient } from './zgw/client';
import { NogNiet, ZgwFout } from './zgw/fouten';

/** What the loop works with. */
export interface Registratiedienst {
  readonly db: Database;
  readonly systemen: Zaaksystemen;
  /** What is wrong with the settings of other regions, in sentences: nothing of theirs is registered. */
  readonly gebreken?: ReadonlyMap<string, readonly string[]>;
  readonly times?: RegistratieTimes;
  /** Where it is told, once each time, that the database does not answer. */
  readonly report?: (text: string) => void;
}

/** What came of the attempts of a loop. */
export interface Telling {
  geregistreerd: number;
  mislukt: number;
}

/**
 * Registers cases in the case systems of their regions until it is told to stop; then it finishes the call it is in, gives
 * back what it was doing, and resolves. Several may run at once. Never rejects: what fails is noted and tried again.
 */
export function registreerAlles(dienst: Registratiedienst, stop: AbortSignal): Promise<Telling> {
  return new Loop(dienst, stop).run();
}

/** Told to stop: the case is given back as it is. */
class Gestopt extends Error {}

class Loop {
  private readonly telling: Telling = { geregistreerd: 0, mislukt: 0 };
  private readonly times: RegistratieTimes;
  private readonly boeken: ReadonlyMap<string, Typenboek>;
  private readonly instellingen: ReadonlyMap<string, string>;
  /** What is being registered, with its region. */
  private readonly bezig = new Map<Promise<void>, string>();
  private readonly naam = `${os.hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  private leases = 0;
  private sweptAt = -Infinity;
  private sweep: Promise<void> | undefined;
  private sweepFails = false;
  private away = false;
  private wek: () => void = () => undefined;

  constructor(
    private readonly dienst: Registratiedienst,
    private readonly stop: AbortSignal,
  ) {
    this.times = dienst.times ?? REGISTRATIE_TIMES;
    const systemen = [...dienst.systemen];
    this.boeken = new Map(
      systemen.map(([regio, systeem]) => [regio, new Typenboek(systeem, Date.now, this.times.typesMs)]),
    );
    this.instellingen = new Map(systemen.map(([regio, systeem]) => [regio, afdruk(systeem)]));
  }

  async run(): Promise<Telling> {
    this.stop.addEventListener('abort', () => this.wek(), { once: true });
    while (!this.stop.aborted) {
      this.veeg();
      const gevonden = await this.kijk();
      await this.rust(gevonden === 0 ? this.times.pollMs : 0);
    }
    await Promise.all([this.sweep, ...this.bezig.keys()]);
    return this.telling;
  }

  /** Begins a sweep when it is time for one; nothing waits for it, and what goes wrong in it comes again. */
  private veeg(): void {
    if (this.sweep !== undefined || performance.now() - this.sweptAt < this.times.sweepMs) return;
    this.sweptAt = performance.now();
    const { db, gebreken = new Map<string, readonly string[]>() } = this.dienst;
    this.sweep = noteerGebreken(db, gebreken)
      .then(() => vulAan(db, this.instellingen, { verkeerd: [...gebreken.keys()], stop: this.stop }))
      .then(
        () => void (this.sweepFails = false),
        (error: unknown) => {
          if (!this.sweepFails)
            this.dienst.report?.(`what is to be registered is not looked for, trying on: ${String(error)}`);
          this.sweepFails = true;
        },
      )
      .then(() => {
        this.sweep = undefined;
        this.wek();
      });
  }

  /** Begins with what there is room for; answers how many cases that were. */
  private async kijk(): Promise<number> {
    const { db, systemen } = this.dienst;
    try {
      const room = ruimte([...systemen.keys()], [...this.bezig.values()]);
      const age = stopwatch();
      const lease = `${this.naam}-${++this.leases}`;
      const geleend = await leen(db, room, { lease, leaseMs: this.times.leaseMs });
      this.away = false;
      for (const een of geleend) {
        const werk = this.doe(een, age).finally(() => this.bezig.delete(werk));
        this.bezig.set(werk, een.regio);
      }
      return geleend.length;
    } catch (error) {
      this.doesNotAnswer(error);
      return 0;
    }
  }

  /** Until something may have come, or there is more room; at once when it is told to stop. */
  private async rust(ms: number): Promise<void> {
    if (ms === 0) return;
    let timer: NodeJS.Timeout | undefined;
    const later = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
      this.wek = resolve;
    });
    await Promise.race([later, ...this.bezig.keys()]);
    clearTimeout(timer);
  }

  /** One case, from lease to note. Never rejects. */
  private async doe(geleend: Geleend, age: () => number): Promise<void> {
    try {
      await this.registreer(geleend, age);
      this.telling.geregistreerd++;
    } catch (error) {
      if (!(error instanceof Gestopt || error instanceof NogNiet)) this.telling.mislukt++;
      await this.noteer(geleend, error).catch((andere: unknown) => this.doesNotAnswer(andere));
    }
  }

  private async registreer(geleend: Geleend, age: () => number): Promise<void> {
    const { db, systemen } = this.dienst;
    const { casusnummer, regio } = geleend;
    const systeem = systemen.get(regio);
    const typenboek = this.boeken.get(regio);
    if (systeem === undefined || typenboek === undefined) throw new Gestopt();
    const instellingen = this.instellingen.get(regio) ?? '';
    const gelezen = await leesBron(db, casusnummer, regio);
    if (gelezen === undefined) {
      // Nobody can read it any more: what stands in the case system stays.
      await noteerGelukt(db, geleend, { ...NIETS, instellingen });
      return;
    }
    const { bron, maakInhoud, tot, wijzigingTot, stukkenTot } = gelezen;
    const doel = gewenst(bron, systeem);
    const vingerafdruk = gelezen.vingerafdruk(doel, instellingen);
    const zelfde = !geleend.nagaan && geleend.vingerafdruk?.equals(vingerafdruk) === true;
    let zaak: string | null = null;
    if (!zelfde) {
      typenboek.vernieuw(geleend.typesGewijzigdOp);
      const before = () => {
        if (this.stop.aborted) throw new Gestopt();
        if (age() + this.times.callMs >= this.times.leaseMs)
          throw new ZgwFout('te-lang', 'not finished within the time for one case', 'zaak');
      };
      await registreer(doel, {
        ...{ systeem, typenboek, maakInhoud, vandaag: vandaag(), nu: Date.now },
        client: zgwClient(systeem, { callMs: this.times.callMs, before }),
        zaakBekend: async (url) => {
          zaak = url;
          await noteerZaak(db, geleend, url);
        },
      });
    }
    const stand =
      doel.einde === null ? 'loopt' : doel.einde.afloop === 'overgedragen' ? 'overgedragen' : 'afgesloten';
    await noteerGelukt(db, geleend, {
      ...{ stand, zaak, tot, wijzigingTot, stukkenTot, vingerafdruk, instellingen },
    });
  }

  private async noteer(geleend: Geleend, error: unknown): Promise<void> {
    const { db } = this.dienst;
    if (error instanceof Gestopt || error instanceof NogNiet) {
      const waitMs = error instanceof NogNiet ? error.wachtMs : 0;
      await noteerMislukt(db, geleend, { foutcode: '', fout: '', regio: false, waitMs, uitstel: true });
      return;
    }
    const fout = error instanceof ZgwFout ? error : new ZgwFout('eigen-fout', (error as Error).name, 'zaak');
    if (!(error instanceof ZgwFout))
      this.dienst.report?.(`a case of ${geleend.regio} was not registered: ${String(error)}`);
    if (fout.omvang === 'typen') this.boeken.get(geleend.regio)?.twijfel();
    const regio = fout.omvang === 'systeem';
    const pogingen = regio ? await pogingenVan(db, geleend.regio) : geleend.pogingen;
    const backoff = regio ? this.times.restBackoff : this.times.backoff;
    const waitMs = fout.wachtMs ?? backoffMs(pogingen + 1, Math.random(), backoff);
    await noteerMislukt(db, geleend, {
      ...{ foutcode: fout.code, fout: fout.message, regio, waitMs, uitstel: false },
    });
  }

  private doesNotAnswer(error: unknown): void {
    if (!this.away) this.dienst.report?.(`the dossier does not answer, registrations wait: ${String(error)}`);
    this.away = true;
  }
}

/** A case that cannot be read any more, as it is noted. */
const NIETS = {
  stand: 'afgesloten',
  zaak: null,
  tot: 0,
  wijzigingTot: '0',
  stukkenTot: 0,
  vingerafdruk: null,
} as const;

/** What of the settings decides what is registered; never the secret. */
function afdruk({ secret: _, ...rest }: Zaaksysteem): string {
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16);
}
