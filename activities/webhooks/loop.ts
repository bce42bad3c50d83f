import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { verdeel } from '../../dossier/abonnementen/verdelen';
import { neemStilgezet, noteerGemeld, type Stilgezet } from '../../dossier/abonnementen/melden';
import {
  geefTerug,
  leen,
  leesOntvangers,
  noteerBezorgd,
  noteerMislukt,
  noteerVervallen,
  ruimOp,
  type Geleend,
  type Ontvanger,
} from '../../dossier/abonnementen/queue';
import type { Database } from '../../dossier/database';
import { cloudEvent, type Bron } from '../../dossier/stroom/cloudevent';
import { nummerStroom } from '../../dossier/stroom/nummer';
import { backoffMs } from '../post/backoff';
import { stopwatch } from '../post/stopwatch';
import { ondertekend } from './ondertekenen';
import { WEBHOOK_TIMES, type WebhookTimes } from './times';
import { NietBezorgd, type Zender } from './zenden';

/** What the loop works with. */
export interface Webhooks {
  readonly db: Database;
  readonly zend: Zender;
  readonly bron: Bron;
  /** Mails an owner that their subscription was stopped; absent: nobody can be mailed. */
  readonly meld?: ((stilgezet: Stilgezet) => Promise<void>) | undefined;
  readonly times?: WebhookTimes;
  /** Where it is told, once each time, that the database does not answer. */
  readonly report?: (text: string) => void;
}

/** So many deliveries to one receiver are under way at the same time: one that hangs holds up nobody else. */
const ROOM = 4;

/**
 * Delivers what happens to whoever subscribed to it until it is told to stop: then it finishes what is being sent, gives
 * back the rest, and resolves. Several may run at once. Never rejects: while the database does not answer it tries on.
 */
export function bezorgWebhooks(webhooks: Webhooks, stop: AbortSignal): Promise<void> {
  return new Loop(webhooks, stop).run();
}

class Loop {
  private readonly times: WebhookTimes;
  /** What is being sent, with its subscription. */
  private readonly bezig = new Map<Promise<void>, string>();
  private readonly naam = `${os.hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  private leases = 0;
  private tidiedAt = -Infinity;
  private away = false;
  private wek: () => void = () => undefined;

  constructor(
    private readonly webhooks: Webhooks,
    private readonly stop: AbortSignal,
  ) {
    this.times = webhooks.times ?? WEBHOOK_TIMES;
  }

  async run(): Promise<void> {
    const wek = () => this.wek();
    this.stop.addEventListener('abort', wek);
    while (!this.stop.aborted) {
      const gevonden = await this.kijk();
      if (gevonden === 0) await this.rust();
    }
    await Promise.all(this.bezig.keys());
    this.stop.removeEventListener('abort', wek);
  }

  /** Begins with what there is room for; answers how many deliveries that were. */
  private async kijk(): Promise<number> {
    const { db } = this.webhooks;
    try {
      await this.houBij();
      const ontvangers = new Map((await leesOntvangers(db)).map((een) => [een.id, een]));
      if (ontvangers.size === 0) return 0;
      await nummerStroom(db);
      await verdeel(db);
      const age = stopwatch();
      const lease = `${this.naam}-${++this.leases}`;
      const geleend = await leen(db, this.ruimte([...ontvangers.keys()]), {
        lease,
        leaseMs: this.times.leaseMs,
      });
      this.away = false;
      const late = this.stop.aborted || age() + this.times.sendMs >= this.times.leaseMs;
      const weg = geleend.filter(({ abonnement }) => !late && ontvangers.has(abonnement));
      await geefTerug(
        db,
        geleend.filter((een) => !weg.includes(een)),
      );
      for (const een of weg) this.begin(een, ontvangers.get(een.abonnement));
      return weg.length;
    } catch (error) {
      this.doesNotAnswer(error);
      return 0;
    }
  }

  private ruimte(ids: readonly string[]): ReadonlyMap<string, number> {
    const bezet = [...this.bezig.values()];
    const vrij = (id: string) => ROOM - bezet.filter((een) => een === id).length;
    return new Map(ids.map((id) => [id, vrij(id)] as const).filter(([, room]) => room > 0));
  }

  private begin(geleend: Geleend, ontvanger: Ontvanger | undefined): void {
    if (ontvanger === undefined) return;
    const werk = this.bezorg(geleend, ontvanger)
      .catch((error: unknown) => this.doesNotAnswer(error))
      .finally(() => this.bezig.delete(werk));
    this.bezig.set(werk, geleend.abonnement);
  }

  /** One delivery, from lease to note. Rejects when it cannot be noted: it comes again once its lease has ended. */
  private async bezorg(geleend: Geleend, { adres, sleutels }: Ontvanger): Promise<void> {
    const { db, bron, zend } = this.webhooks;
    const { backoff, sendMs } = this.times;
    const event = cloudEvent(geleend, bron);
    const inhoud = JSON.stringify(event);
    const koppen = {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'doorbraak',
      ...ondertekend(event.id, Date.now(), inhoud, sleutels),
    };
    const eigen = backoffMs(geleend.pogingen + 1, Math.random(), backoff);
    const mis = (foutcode: string, antwoord: number | null, waitMs = eigen) =>
      noteerMislukt(db, geleend, { foutcode, antwoord, waitMs }, this.times);
    try {
      const { status, wachtMs } = await zend(adres, koppen, inhoud, sendMs);
      if (status >= 200 && status < 300) await noteerBezorgd(db, geleend, status);
      else if (status === 410) await noteerVervallen(db, geleend, status);
      else if (status >= 300 && status < 400) await mis('omleiding', status);
      else await mis('antwoord', status, Math.max(eigen, wachtMs ?? 0));
    } catch (error) {
      if (!(error instanceof NietBezorgd)) throw error;
      await mis(error.code, null);
    }
  }

  /** Cleans the log and tells owners, once in a while. What goes wrong with a mail comes again. */
  private async houBij(): Promise<void> {
    if (performance.now() - this.tidiedAt < this.times.tidyMs) return;
    this.tidiedAt = performance.now();
    const { db, meld } = this.webhooks;
    await ruimOp(db);
    if (meld === undefined) return;
    for (let een = await neemStilgezet(db); een !== undefined; een = await neemStilgezet(db)) {
      try {
        await meld(een);
      } catch {
        continue;
      }
      await noteerGemeld(db, een);
    }
  }

  /** Until something may have come, or something is done meanwhile; at once when it is told to stop. */
  private async rust(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const later = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.times.pollMs);
      this.wek = resolve;
      if (this.stop.aborted) resolve();
    });
    await Promise.race([later, ...this.bezig.keys()]);
    clearTimeout(timer);
  }

  private doesNotAnswer(error: unknown): void {
    if (!this.away) this.webhooks.report?.(`the dossier does not answer, webhooks wait: ${String(error)}`);
    this.away = true;
  }
}
