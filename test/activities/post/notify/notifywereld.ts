import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { kanaalkeuze } from '../../../../activities/post/kanalen';
import { deliver } from '../../../../activities/post/loop';
import { notifykanaal } from '../../../../activities/post/notify/kanaal';
import type { Notify } from '../../../../activities/post/notify/server';
import { regiowegen, type Notifydienst } from '../../../../activities/post/notify/regios';
import { betrokkenen } from '../../../../dossier/betrokkenen/betrokkenen';
import type { Betrokkenegegevens } from '../../../../dossier/betrokkenen/betrokkene';
import { legVast } from '../../../../dossier/write';
import { vanEpoch } from '../../../../domain/tijd';
import { OUDER } from '../../../dossier/betrokkenen/betrokkene';
import { zetMens } from '../../../dossier/mens';
import { Verhaal } from '../../../dossier/verhaal';
import { QUICK } from '../memory-queue';
import { Outbox, pause } from '../outbox';
import { Proefnotify } from './proefnotify';

export const REGIO = 'standaard';

/** A real outbox whose messages go to a server that speaks the API of NotifyNL. */
export class Notifywereld {
  readonly outbox = new Outbox();
  notify!: Proefnotify;
  dienst!: Notifydienst;

  constructor() {
    beforeEach(async () => {
      this.notify = new Proefnotify();
      this.dienst = await this.notify.open();
    });
    afterEach(async () => {
      await this.notify.close();
      await sql`truncate casus, persoon cascade`.execute(this.outbox.db);
    });
  }

  /** A case of a child of twelve in casusregie, whose messages go by NotifyNL. */
  async zaak(): Promise<Verhaal> {
    const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', { naam: 'Sem de Vries' });
    verhaal.tot('2026-10-06T08:00:00.000Z');
    for (const partij of verhaal.partijen) await this.leg(partij);
    return verhaal;
  }

  leg(partij: Verhaal['laatste']) {
    return legVast(this.outbox.db, partij, { kanaalVan: kanaalkeuze(false, this.dienst) });
  }

  /** Somebody of the family; a parent unless said otherwise. */
  async gezin(casusnummer: string, anders: Partial<Betrokkenegegevens>): Promise<void> {
    const wie = { door: 'noor', op: vanEpoch(Date.now()) };
    await betrokkenen(this.outbox.db).voegToe({ ...OUDER, casusnummer, id: randomUUID(), ...anders }, wie);
  }

  mens(mens: Omit<Parameters<typeof zetMens>[1], 'regio'>): Promise<void> {
    return zetMens(this.outbox.db, { regio: REGIO, ...mens });
  }

  /** The channel as an installation has it, but for the hour of the day and how soon it asks again. */
  kanaal({ api, zekerNaMs = 100 }: { api?: Notify; zekerNaMs?: number } = {}) {
    const { db } = this.outbox;
    const wegen = regiowegen(this.dienst, api === undefined ? undefined : () => api);
    const samen = [...this.dienst.regios.right.values()].some(
      ({ sjablonen }) => sjablonen.samen !== undefined,
    );
    const kanaal = notifykanaal({ db, wegen, samen, zekerNaMs });
    return { ...kanaal, vanaf: () => vanEpoch(0) };
  }

  /** Lets the postbode deliver until something is so. */
  async bezorg(klaar: () => Promise<boolean>, kanaal = this.kanaal(), leaseMs = 60_000): Promise<void> {
    const stop = new AbortController();
    const times = { ...QUICK, leaseMs, sendMs: 1_500 };
    const running = deliver({ queue: this.outbox.queue(leaseMs), kanalen: [kanaal], times }, stop.signal);
    try {
      for (const end = Date.now() + 30_000; !(await klaar()); await pause(20))
        if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await this.outbox.rows())}`);
    } finally {
      stop.abort();
      await running;
    }
  }

  /** The messages of this channel. */
  async rijen() {
    return (await this.outbox.rows()).filter(({ kanaal }) => kanaal === 'notifynl');
  }

  /** True when nothing of a role waits any more. */
  async klaar(rol: string): Promise<boolean> {
    return (await this.rijen()).every(
      ({ aanRol, bezorgdOp, opgegevenOp }) => aanRol !== rol || bezorgdOp !== null || opgegevenOp !== null,
    );
  }

  /** What went to an address. */
  naar(aan: string) {
    return this.notify.aangenomen.filter((een) => een.aan === aan);
  }
}
