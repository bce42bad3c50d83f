import { randomBytes } from 'node:crypto';
import type { Convenant } from '../../domain/convenant';
import { openDatabase } from '../../dossier/database';
import { pause } from '../../embedded/processes';
import type { Shutdown } from '../../embedded/shutdown';
import { UITBAK } from '../../dossier/berichtstatus';
import { MAIL } from '../../activities/post/mail/kanaal';
import { NOTIFY } from '../../activities/post/notify/kanaal';
import { readKeys } from '../../temporal/codec';
import { startPart, type Part } from '../part';
import { richtIn } from '../../server/inrichten/inrichten';
import type { Servers } from '../servers';
import { fill, type Vulling } from './fill';
import type { PostOptions } from './options';
import { Outbox, type Drain, type Soort } from './outbox';
import { rawMail, rawNotify, rawRows } from './raw';
import type { Ontvangen, Receivers } from './receiver';
import type { PostServers } from './worker';

/** A drain does not end any more when it takes longer than this. */
const PATIENCE_MS = 45 * 60_000;
/** Messages that are sent before any that counts. */
const WARM_UP = 200;

/** What came of every message at the receiver; all but the first should be none. */
export interface Bewijs {
  readonly once: number;
  readonly lost: number;
  readonly twice: number;
  readonly strange: number;
  /** In how many mails they came. */
  readonly mails: number;
}

/** A drain of the product, between two plain loops that do as much. */
export interface Measured extends Drain {
  readonly rawSeconds: readonly [number, number];
  /** CPU time of the worker. */
  readonly cpuMs: number;
  /** Null for the local outbox, where nobody receives. */
  readonly bewijs: Bewijs | null;
}

/** A drain after an outage. */
export interface AfterOutage extends Drain {
  readonly bewijs: Bewijs;
  /** Seconds that the server was away, and how many messages were tried in vain by then. */
  readonly awaySeconds: number;
  readonly tried: number;
}

export interface PostRun {
  readonly mail: Measured;
  readonly uitbak: Measured;
  readonly notify: Measured;
  readonly outage: AfterOutage;
}

/** What the drains need of whoever ends them. */
export type Ending = Pick<Shutdown, 'add' | 'unlessStopped'>;

/** Measures every drain on these servers, whose dossier is empty. */
export async function drains(
  servers: Servers,
  convenant: Convenant,
  options: PostOptions,
  shutdown: Ending,
  say: (line: string) => void,
): Promise<PostRun> {
  const key = randomBytes(32).toString('base64');
  await richtIn({ ...servers, key }, () => undefined);
  const db = openDatabase(servers.databaseUrl, { sleutels: readKeys(key), connections: 12 });
  shutdown.add('connections', () => db.destroy());
  say(`${options.aantal} cases, each with two messages ...`);
  const cases = await shutdown.unlessStopped(fill(db, convenant, options));
  const receiver = await startPart(require.resolve('./receiver'), servers);
  shutdown.add('receiver', () => receiver.stop());
  const given = postServers(servers, key, convenant.regio, await ask<Receivers>(receiver, '/servers'));
  const worker = await startPart(require.resolve('./worker'), given);
  shutdown.add('worker', () => worker.stop());
  return new Drains(given, { receiver, worker }, new Outbox(db, PATIENCE_MS), cases, shutdown, say).run(
    options,
  );
}

function postServers(servers: Servers, key: string, regio: string, at: Receivers): PostServers {
  const { url, apiKey, sjabloon } = at.notify;
  return {
    ...servers,
    key,
    mail: {
      ...{ host: '127.0.0.1', port: at.smtpPort, tls: 'geen', user: undefined, password: undefined },
      ...{
        van: { naam: 'Doorbraak', adres: 'doorbraak@regio.example' },
        antwoord: undefined,
        dkim: undefined,
      },
    },
    notify: { url, apiKey, regio, sjabloon },
  };
}

async function ask<T>({ ready: { url } }: Part, what: string): Promise<T> {
  const answer = await fetch(`${url}${what}`);
  if (!answer.ok) throw new Error(`The receiver says ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

class Drains {
  constructor(
    private readonly servers: PostServers,
    private readonly parts: { readonly receiver: Part; readonly worker: Part },
    private readonly outbox: Outbox,
    private readonly cases: readonly Vulling[],
    private readonly shutdown: Ending,
    private readonly say: (line: string) => void,
  ) {}

  async run({ uitval }: PostOptions): Promise<PostRun> {
    const { mail, notify, databaseUrl } = this.servers;
    const n = this.cases.length;
    // How many bytes a mail of the product has, for the plain loop; it also warms everything up.
    const bytes = (await this.warmUp()) / Math.min(n, WARM_UP);
    return {
      mail: await this.between('over SMTP', MAIL, '/mail', () => rawMail(mail, n, bytes)),
      uitbak: await this.between('to the outbox', UITBAK, null, () => rawRows(databaseUrl, n)),
      notify: await this.between('to NotifyNL', NOTIFY, '/notify', () => rawNotify(notify, n)),
      outage: await this.outage(uitval),
    };
  }

  /** Sends some, and answers how many bytes they were. */
  private async warmUp(): Promise<number> {
    const begun = await this.outbox.arm('ouders', MAIL, WARM_UP);
    await this.shutdown.unlessStopped(this.outbox.drained(begun));
    return (await ask<Ontvangen>(this.parts.receiver, '/mail')).bytes;
  }

  /** Plain loop, product, plain loop: each to another address. */
  private async between(
    name: string,
    kanaal: string,
    where: '/mail' | '/notify' | null,
    raw: () => Promise<number>,
  ): Promise<Measured> {
    this.say(`${this.cases.length} messages ${name} ...`);
    const before = await this.shutdown.unlessStopped(raw());
    const measured = await this.drain('ouders', kanaal, where);
    const after = await this.shutdown.unlessStopped(raw());
    return { ...measured, rawSeconds: [before, after] };
  }

  private async drain(soort: Soort, kanaal: string, where: '/mail' | '/notify' | null) {
    const { outbox } = this;
    const { receiver, worker } = this.parts;
    await ask(receiver, '/empty');
    const finish = await worker.watch();
    const begun = await outbox.arm(soort, kanaal);
    const drain = await this.shutdown.unlessStopped(outbox.drained(begun));
    const { cpuMs } = await finish();
    const got = where === null ? null : await ask<Ontvangen>(receiver, where);
    const bewijs = got === null ? null : this.prove(soort, got);
    return { ...drain, cpuMs, bewijs };
  }

  /** Everything waits while the server is away; then it comes back. */
  private async outage(uitval: number): Promise<AfterOutage> {
    const { outbox } = this;
    const { receiver } = this.parts;
    this.say(`${this.cases.length} messages while the mail server is away for ${uitval} s ...`);
    await ask(receiver, '/empty');
    await ask(receiver, '/away');
    await outbox.arm('regisseur', MAIL);
    await this.shutdown.unlessStopped(pause(uitval * 1_000));
    const tried = await outbox.failing();
    const back = await outbox.now();
    await ask(receiver, '/back');
    const drain = await this.shutdown.unlessStopped(outbox.drained(back));
    const bewijs = this.prove('regisseur', await ask<Ontvangen>(receiver, '/mail'));
    return { ...drain, awaySeconds: uitval, tried, bewijs };
  }

  private prove(soort: Soort, { messages, mails }: Ontvangen): Bewijs {
    const times = new Map(messages);
    const expected = new Set(
      this.cases.map((een) => `${een.kenmerk} ${soort === 'ouders' ? een.ouder : een.regisseur}`),
    );
    const counts = [...expected].map((sleutel) => times.get(sleutel) ?? 0);
    return {
      once: counts.filter((n) => n === 1).length,
      lost: counts.filter((n) => n === 0).length,
      twice: counts.filter((n) => n > 1).length,
      strange: [...times.keys()].filter((sleutel) => !expected.has(sleutel)).length,
      mails,
    };
  }
}
